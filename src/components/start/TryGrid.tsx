// A grid of a live piece: its cells can be pointed at, walked and typed over.
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import { columnsOf, neighbor } from '../../lessons/grid-geometry'
import type { Place } from '../../lessons/lesson'
import type { SheetCell } from '../../sheet/sheet'
import { sameCell } from '../../store/reading'
import { chordOf } from '../chord'
import { ColumnName } from '../ColumnName'
import { withHands } from '../with-hands'
import { TryCell } from './TryCell'
import type { Trying } from './trying'

export interface TryGridProps {
  readonly place: Place
  readonly trying: Trying
}

const arrows: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
}

/** What a number, or the arithmetic that makes one, can begin with. */
const startsNumber = /^[\d+\-−.,=(√]$/

export function TryGrid({ place, trying }: TryGridProps) {
  const { lesson, active, select, point, act } = trying
  const table = useRef<HTMLTableElement>(null)
  const again = useRef(false)
  const [draft, setDraft] = useState<{ readonly text?: string } | null>(null)
  const columns = columnsOf(lesson, place)
  const mine = place.matrices.includes(active.matrix)
  const tabStop = mine ? active : { ...columns[0], row: 0 }

  const cellOf = (target: EventTarget): SheetCell | null => {
    const td = target instanceof Element ? target.closest<HTMLElement>('td[data-at]') : null
    if (!td) return null
    const [row, at] = td.dataset.at!.split(' ').map(Number)
    return { ...columns[at], row }
  }
  const focus = ({ matrix, row, col }: SheetCell) => {
    const at = columns.findIndex((column) => column.matrix === matrix && column.col === col)
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${at}"]`)?.focus()
  }
  const move = (cell: SheetCell, down: number, across: number) =>
    focus(neighbor(lesson, cell, down, across))

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target)
    if (!cell || event.target instanceof HTMLInputElement) return
    const chord = chordOf(event)
    const arrow = arrows[chord]
    if (arrow) move(cell, ...arrow)
    else if (chord === 'Enter' || chord === 'F2') setDraft({})
    else if (startsNumber.test(chord)) setDraft({ text: event.key })
    else if (chord === 'Delete' || chord === 'Backspace') act((hands) => hands.clearCell(cell))
    else if (chord === 'Alt+ArrowUp') act((hands) => hands.stepNumber(cell, 1))
    else if (chord === 'Alt+ArrowDown') act((hands) => hands.stepNumber(cell, -1))
    else if (chord === 'Ctrl+z') withHands((hands) => hands.undo())
    else if (chord === 'Ctrl+y' || chord === 'Ctrl+Shift+z') withHands((hands) => hands.redo())
    else return
    event.preventDefault()
  }
  /** A press on the cell that is active already opens it, once the finger or button is up again. */
  const onPointerDown = ({ target, pointerType }: PointerEvent) => {
    const cell = cellOf(target)
    const focused = target instanceof Element && target.closest('td') === document.activeElement
    again.current = sameCell(cell, active) && (focused || pointerType === 'touch')
  }
  const onClick = ({ target }: MouseEvent) => {
    if (again.current && !(target instanceof HTMLInputElement)) setDraft({})
  }

  return (
    <table
      ref={table}
      role="grid"
      className="grid"
      aria-label={labelOf(trying, place)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onClick={onClick}
      onFocus={({ target }) => {
        const cell = cellOf(target)
        if (!cell) return
        if (draft && !sameCell(cell, active)) setDraft(null)
        select(cell)
      }}
      onPointerOver={({ target, pointerType }) => pointerType === 'mouse' && point(cellOf(target))}
      onPointerLeave={() => point(null)}
    >
      <thead className={place.colNames ? undefined : 'unseen'}>
        <tr>
          <td className="corner" />
          {columns.map(({ matrix, col }) => (
            <ColumnName
              key={`${matrix} ${col}`}
              axis={lesson.matrices[matrix].cols[col]}
              heading={{}}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {lesson.matrices[place.matrices[0]].rows.map((name, row) => (
          <tr key={name.full}>
            <th scope="row">
              <span className={place.rowNames ? 'row-name' : 'unseen'}>{name.full}</span>
            </th>
            {columns.map((column, at) => {
              const cell = { ...column, row }
              return (
                <TryCell
                  key={`${column.matrix} ${column.col}`}
                  cell={cell}
                  at={`${row} ${at}`}
                  tabbable={sameCell(tabStop, cell)}
                  draft={draft && sameCell(active, cell) ? draft : null}
                  trying={trying}
                  onDone={(down) => {
                    setDraft(null)
                    move(cell, down, 0)
                  }}
                  onLeft={() => setDraft(null)}
                />
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "W1 and b1, 3 rows by 5 columns". */
function labelOf({ lesson }: Trying, { matrices, rows, cols }: Place): string {
  const names = matrices.map((name) => lesson.matrices[name])
  const symbols = names.map(({ symbol }) => symbol).join(' and ')
  return `${symbols}: ${names.map(({ about }) => about).join(' and ')}, ${rows} by ${cols}`
}
