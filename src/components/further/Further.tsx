// The ways on from a lesson, at the end of its steps.
import { useId } from 'react'
import { Badge } from '../guide/Badge'
import { further } from './further'
import { openEntry } from './open-entry'
import './further.css'

export function Further() {
  const id = useId()
  return (
    <section className="further" aria-labelledby={id}>
      <h3 id={id}>
        Go further <Badge mark="addition" />
      </h3>
      <ul>
        {further.map((entry) => (
          <li key={entry.label}>
            <button type="button" title={entry.about} onClick={() => openEntry(entry)}>
              {entry.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
