// One place of a live piece: its caption, its grid, and the signs around it.
import type { Place } from '../../lessons/lesson'
import { HandDrawn } from '../HandDrawn'
import { Ones } from '../Ones'
import { placeStyle } from '../place-style'
import { TryGrid } from './TryGrid'
import type { Trying } from './trying'

export interface TryBlockProps {
  readonly place: Place
  readonly side: 'left' | 'right'
  readonly trying: Trying
}

export function TryBlock({ place, side, trying }: TryBlockProps) {
  const { matrices, caption, ones, after, cols, rows } = place
  const { lesson, invites } = trying
  const { role } = lesson.matrices[matrices[0]]
  const inviting = invites && matrices.includes(invites.matrix) ? invites : null
  return (
    <div className={`block ${role} caption-${caption}`} style={placeStyle(place)}>
      <p className="captions">
        {matrices.map((name) => (
          <span key={name}>{lesson.matrices[name].caption}</span>
        ))}
      </p>
      <TryGrid place={place} trying={trying} />
      <HandDrawn rows={rows} cols={cols} name={matrices[0]} />
      {ones && <Ones count={cols} />}
      {after && (
        <div className="after" aria-hidden="true">
          {after.label && <span className="after-label">{after.label}</span>}
          {Array.from({ length: after.once ? 1 : rows }, (_, i) => (
            <span key={i} className="after-glyph">
              {after.glyph}
            </span>
          ))}
        </div>
      )}
      {inviting && (
        <span
          className={`change-me ${side}`}
          aria-hidden="true"
          style={{ ['--at' as string]: inviting.row }}
        >
          change me
          <svg viewBox="0 0 60 34">
            <path d="M3 8C14 3 33 4 52 22M52 22l-3-9M52 22l-9-2" />
          </svg>
        </span>
      )}
    </div>
  )
}
