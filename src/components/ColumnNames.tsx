// The row of headings over a grid.
import { memo } from 'react'
import { columnsOf } from '../lessons/grid-geometry'
import type { Lesson, Place } from '../lessons/lesson'
import { ColumnName, headingOf } from './ColumnName'

export interface ColumnNamesProps {
  readonly lesson: Lesson
  readonly place: Place
}

export const ColumnNames = memo(function ColumnNames({ lesson, place }: ColumnNamesProps) {
  return (
    <thead className={place.colNames ? undefined : 'unseen'}>
      <tr>
        <td className="corner" />
        {columnsOf(lesson, place).map(({ matrix, col }) => {
          const axis = lesson.matrices[matrix].cols[col]
          return (
            <ColumnName
              key={`${matrix} ${col}`}
              axis={axis}
              heading={headingOf(lesson, axis, col)}
            />
          )
        })}
      </tr>
    </thead>
  )
})
