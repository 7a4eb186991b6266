// The ways on from a lesson, at the end of its steps.
import { useId } from 'react'
import { Badge } from '../guide/Badge'
import { further } from './further'
import { openEntry } from './open-entry'
import './further.css'

export function Further() {
  const id = useId()
  return (
    <div role="group" className="further" aria-labelledby={id}>
      <p className="further-title" id={id}>
        Go further <Badge mark="addition" />
      </p>
      <ul>
        {further.map((entry) => (
          <li key={entry.label}>
            <button type="button" title={entry.about} onClick={() => openEntry(entry)}>
              {entry.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
