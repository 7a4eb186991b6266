// One place on the sheet: captions, the grid, the ones under it, and the signs beside it.
import { memo } from 'react'
import type { Lesson, Place } from '../lessons/lesson'
import { type Revealed, stepOf } from '../lessons/reveal'
import { addressOf } from '../store/place'
import { Grid } from './Grid'
import { HandDrawn } from './HandDrawn'
import { PlayMatrix } from './lazy-hands'
import { Ones } from './Ones'
import { SelectionTools } from './SelectionTools'
import { placeStyle } from './place-style'

export interface BlockProps {
  readonly lesson: Lesson
  readonly place: Place
  readonly seen: Revealed
}

export const Block = memo(function Block({ lesson, place, seen }: BlockProps) {
  const { matrices, caption, ones, after, tag, cols, rows } = place
  const id = `caption-${matrices[0]}`
  const role = lesson.matrices[matrices[0]].role
  return (
    <section
      role="group"
      className={`block ${role} caption-${caption} ${cols === 1 ? 'narrow' : ''}`}
      aria-labelledby={id}
      style={placeStyle(place)}
    >
      <div className="captions">
        <h3 id={id}>
          {matrices.map((name) => (
            <a
              key={name}
              href={addressOf({ lesson: lesson.id, step: stepOf(lesson, name) })}
              tabIndex={-1}
            >
              {lesson.matrices[name].caption}
            </a>
          ))}
          {tag && <span className="tag">{tag}</span>}
        </h3>
        <PlayMatrix matrices={matrices} />
      </div>
      <Grid lesson={lesson} place={place} seen={seen} />
      <HandDrawn rows={rows} cols={cols} name={matrices[0]} />
      <SelectionTools matrices={matrices} />
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
    </section>
  )
})
