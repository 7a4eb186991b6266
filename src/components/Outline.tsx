// The faint place of a matrix that a later step will fill.
import type { Lesson, Place } from '../lessons/lesson'
import { placeStyle } from './place-style'

export interface OutlineProps {
  readonly lesson: Lesson
  readonly place: Place
}

export function Outline({ lesson, place }: OutlineProps) {
  return (
    <div className="outline" aria-hidden="true" style={placeStyle(place)}>
      {place.matrices.map((name) => lesson.matrices[name].symbol).join(' ')}
    </div>
  )
}
