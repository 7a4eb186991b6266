// The ways on from a lesson, at the end of its steps.
import { useId } from 'react'
import { useApp } from '../../store/app'
import { Badge } from '../guide/Badge'
import { further } from './further'
import { openEntry } from './open-entry'
import './further.css'

export function Further() {
  const id = useId()
  const lesson = useApp(({ place }) => place.lesson)
  const entries = further.filter(({ of = lesson }) => of === lesson)
  return (
    <div role="group" className="further" aria-labelledby={id}>
      <p className="further-title" id={id}>
        Go further <Badge mark="addition" />
      </p>
      <ul>
        {entries.map((entry) => (
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
