// One row of a grid: its heading and its cells.
import { memo } from 'react'
import type { Lesson } from '../lessons/lesson'
import { headingOf } from './ColumnName'
import { SteerButton } from './lazy-hands'
import type { CellRow } from './use-cells'

export interface GridRowProps {
  readonly lesson: Lesson
  /** The matrix that names the row. */
  readonly matrix: string
  readonly row: number
  /** The name is shown, not only read out. */
  readonly named: boolean
  readonly cells: CellRow
}

export const GridRow = memo(function GridRow({ lesson, matrix, row, named, cells }: GridRowProps) {
  const name = lesson.matrices[matrix].rows[row]
  const steer = matrix === 'F' && <SteerButton feature={row} name={name.full} />
  return (
    <tr>
      <th scope="row" aria-label={steer ? name.full : undefined} {...headingOf(lesson, name, row)}>
        <span className={named ? 'row-name' : name.name ? 'unseen known' : 'unseen'}>
          {name.full}
          {named && steer}
        </span>
        {!named && steer}
      </th>
      {cells}
    </tr>
  )
})
