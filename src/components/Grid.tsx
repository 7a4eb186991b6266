// One grid of editable cells: a matrix, or weights with their bias as the last column.
import { type FocusEvent, useState } from 'react'
import { columnsOf } from '../lessons/grid-geometry'
import type { Lesson, Place } from '../lessons/lesson'
import { isBlank, type Revealed } from '../lessons/reveal'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { useApp } from '../store/app'
import type { Editing } from '../store/app-state'
import { sameCell, select } from '../store/reading'
import { Cell } from './Cell'
import { cellFromElement } from './cell-element'
import { ColumnName, headingOf } from './ColumnName'
import {
  keepFocusWhenExtending,
  onContextMenu,
  onDoubleClick,
  onKeyDown,
  onPointerDown,
} from './grid-events'
import { clippedAt, useSlices, useSpan } from './use-slices'

export interface GridProps {
  readonly lesson: Lesson
  readonly place: Place
  readonly seen: Revealed
}

export function Grid({ lesson, place, seen }: GridProps) {
  const { matrices } = place
  const columns = columnsOf(lesson, place)
  const slices = useSlices(lesson, matrices)
  const selected = useApp(({ selected: cell }) =>
    cell && matrices.includes(cell.matrix) ? cell : null,
  )
  const editing = useApp(({ editing: open }) =>
    open && matrices.includes(open.cell.matrix) ? open : null,
  )
  const [tabStop, setTabStop] = useState<SheetCell>({ matrix: matrices[0], row: 0, col: 0 })
  const onFocus = (event: FocusEvent) => {
    const cell = cellFromElement(event.target)
    if (!cell) return
    setTabStop(cell)
    select(cell)
  }
  const span = useSpan(lesson, matrices)
  const inSpan = (row: number, at: number) =>
    span !== null && row >= span[0] && row <= span[2] && at >= span[1] && at <= span[3]
  return (
    <table
      role="grid"
      className="grid"
      aria-label={gridLabel(lesson, place)}
      aria-multiselectable="true"
      onFocus={onFocus}
      onDoubleClick={onDoubleClick}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onMouseDown={keepFocusWhenExtending}
      onContextMenu={onContextMenu}
    >
      <thead className={place.colNames ? undefined : 'unseen'}>
        <tr>
          <td className="corner" />
          {columns.map(({ matrix, col }) => (
            <ColumnName
              key={`${matrix} ${col}`}
              axis={lesson.matrices[matrix].cols[col]}
              heading={headingOf(lesson, lesson.matrices[matrix].cols[col], col)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {lesson.matrices[matrices[0]].rows.map((rowName, row) => (
          <tr key={row}>
            <th scope="row" {...headingOf(lesson, rowName, row)}>
              <span className={place.rowNames ? 'row-name' : 'unseen'}>{rowName.full}</span>
            </th>
            {columns.map(({ matrix, col }, at) => {
              const slice = slices[matrices.indexOf(matrix)]
              const index = row * slice.cols + col
              const value = slice.values.data[index]
              const here: SheetCell = { matrix, row, col }
              return (
                <Cell
                  key={`${matrix} ${col}`}
                  lesson={lesson}
                  matrix={matrix}
                  row={row}
                  col={col}
                  value={value}
                  old={slice.changed?.[index]}
                  light={slice.lights?.[index]}
                  pinned={slice.pins?.[index] !== undefined}
                  clipped={clippedAt(slice, index)}
                  blank={isBlank(seen, value)}
                  selected={span ? inSpan(row, at) : sameCell(selected, here)}
                  corner={span ? row === span[2] && at === span[3] : sameCell(selected, here)}
                  tabbable={sameCell(tabStop, here)}
                  {...draftAt(editing, here)}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function draftAt(editing: Editing | null, cell: SheetCell) {
  return editing && sameCell(editing.cell, cell)
    ? { draft: editing.draft, replaces: editing.replaces }
    : { draft: undefined, replaces: false }
}

/** "W1 and b1: encoder 1, weights and bias, given, 3 rows by 5 columns". */
function gridLabel(lesson: Lesson, { matrices, rows, cols }: Place): string {
  const symbols = matrices.map((name) => lesson.matrices[name].symbol).join(' and ')
  const abouts = matrices.map((name) => lesson.matrices[name].about).join(' and ')
  const about = abouts.replace(/^(.+?, )(.* and )\1/, '$1$2')
  const kind = isGiven(lesson.sheet[matrices[0]]) ? 'given' : 'results'
  const size = `${rows} row${rows > 1 ? 's' : ''} by ${cols} column${cols > 1 ? 's' : ''}`
  return `${symbols}: ${about}, ${kind}, ${size}`
}
