// One grid of editable cells: a matrix, or weights with their bias as the last column.
import { type FocusEvent, type MouseEvent, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { AxisName, Lesson, Place } from '../lessons/lesson'
import { isBlank, type Revealed } from '../lessons/reveal'
import { beforeRelu, clippedFrom } from '../sheet/clipped'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { useApp } from '../store/app'
import type { Editing } from '../store/app-state'
import { startEditing } from '../store/edit'
import type { Light } from '../store/lights'
import { sameCell, select } from '../store/reading'
import type { Tensor } from '../tensor/tensor'
import { Cell } from './Cell'
import { cellFromElement } from './cell-element'
import { columnsOf } from './grid-columns'
import { onGridKey } from './grid-keys'

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
  const onDoubleClick = (event: MouseEvent) => {
    const cell = cellFromElement(event.target)
    if (cell) startEditing(cell)
  }
  return (
    <table
      role="grid"
      className="grid"
      aria-label={gridLabel(lesson, place)}
      onFocus={onFocus}
      onDoubleClick={onDoubleClick}
      onKeyDown={(event) => onGridKey(event, lesson)}
    >
      <thead className={place.colNames ? undefined : 'unseen'}>
        <tr>
          <td className="corner" />
          {columns.map(({ matrix, col }) => (
            <ColumnName key={`${matrix} ${col}`} axis={lesson.matrices[matrix].cols[col]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lesson.matrices[matrices[0]].rows.map((rowName, row) => (
          <tr key={row}>
            <th scope="row">
              <span className={place.rowNames ? 'row-name' : 'unseen'}>{rowName.full}</span>
            </th>
            {columns.map(({ matrix, col }) => {
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
                  selected={sameCell(selected, here)}
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

/** A pinned 0 is the learner's own, not one that ReLU wrote. */
function clippedAt({ before, values, pins }: Slice, index: number): number | undefined {
  if (!before || pins?.[index] !== undefined) return undefined
  return clippedFrom(before.data[index], values.data[index])
}

function draftAt(editing: Editing | null, cell: SheetCell) {
  return editing && sameCell(editing.cell, cell)
    ? { draft: editing.draft, replaces: editing.replaces }
    : { draft: undefined, replaces: false }
}

function ColumnName({ axis: { short, name, full } }: { readonly axis: AxisName }) {
  return (
    <th scope="col">
      <span className="unseen">{full}</span>
      <span aria-hidden="true">{short}</span>
      {name && (
        <span aria-hidden="true" className="second-line">
          {name}
        </span>
      )}
    </th>
  )
}

interface Slice {
  readonly cols: number
  readonly values: Tensor
  readonly before: Tensor | undefined
  readonly changed: Readonly<Record<number, number>> | undefined
  readonly lights: Readonly<Record<number, Light>> | undefined
  readonly pins: Readonly<Record<number, number>> | undefined
}

/** What the store holds of each matrix of the grid; the same objects while nothing changed. */
function useSlices(lesson: Lesson, matrices: readonly string[]): Slice[] {
  const values = useApp(useShallow((state) => matrices.map((name) => state.values[name])))
  const before = useApp(
    useShallow((state) => matrices.map((name) => beforeRelu(lesson.sheet, state.values, name))),
  )
  const changed = useApp(useShallow((state) => matrices.map((name) => state.changed[name])))
  const lights = useApp(useShallow((state) => matrices.map((name) => state.lights[name])))
  const pins = useApp(
    useShallow((state) => matrices.map((name) => state.document[lesson.id].pins[name])),
  )
  return matrices.map((name, i) => ({
    cols: lesson.matrices[name].cols.length,
    values: values[i],
    before: before[i],
    changed: changed[i],
    lights: lights[i],
    pins: pins[i],
  }))
}

/** "W1 and b1: encoder 1 weights and bias, 3 rows by 5 columns". */
function gridLabel(lesson: Lesson, { matrices, rows, cols }: Place): string {
  const symbols = matrices.map((name) => lesson.matrices[name].symbol).join(' and ')
  const about = matrices.map((name) => lesson.matrices[name].about).join(' and ')
  const kind = isGiven(lesson.sheet[matrices[0]]) ? 'given' : 'results'
  return `${symbols}: ${about}, ${kind}, ${rows} by ${cols}`
}
