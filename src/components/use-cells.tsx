// The cells of a grid, row by row; the same elements wherever nothing about a cell changed.
import { type ReactElement, useState } from 'react'
import type { GridColumn } from '../lessons/grid-geometry'
import type { Lesson } from '../lessons/lesson'
import { isBlank, type Revealed } from '../lessons/reveal'
import type { SheetCell } from '../sheet/sheet'
import type { Editing } from '../store/app-state'
import { sameCell } from '../store/reading'
import { Cell, type CellProps } from './Cell'
import { holdsTheSame } from './steady'
import { clippedAt, type GridState } from './use-slices'

export interface GridLook extends GridState {
  readonly lesson: Lesson
  readonly columns: readonly GridColumn[]
  readonly rows: number
  readonly seen: Revealed
  readonly tabStop: SheetCell
}

export type CellRow = readonly ReactElement<CellProps>[]

/** React passes over elements that are the ones of before, so each row and cell keeps its own. */
export function useCells(look: GridLook): readonly CellRow[] {
  const [keep] = useState(cellKeeper)
  return keep(look)
}

function cellKeeper() {
  let before: readonly CellRow[] = []
  return (look: GridLook): readonly CellRow[] => {
    before = Array.from({ length: look.rows }, (_, row) => keptRow(look, row, before[row] ?? []))
    return before
  }
}

function keptRow(look: GridLook, row: number, before: CellRow): CellRow {
  const now = look.columns.map((column, at) => {
    const props = propsOf(look, column, row, at)
    const last = before[at]
    return last && holdsTheSame(props, last.props) ? (
      last
    ) : (
      <Cell key={`${column.matrix} ${column.col}`} {...props} />
    )
  })
  const same = now.length === before.length && now.every((cell, at) => cell === before[at])
  return same ? before : now
}

function propsOf(look: GridLook, { matrix, col }: GridColumn, row: number, at: number): CellProps {
  const { lesson, slices, span, selected } = look
  const slice = slices[matrix]
  const index = row * slice.values.cols + col
  const value = slice.values.data[index]
  const here = { matrix, row, col }
  const alone = span === null && sameCell(selected, here)
  const inSpan =
    span !== null && row >= span.top && row <= span.bottom && at >= span.left && at <= span.right
  return {
    lesson,
    matrix,
    row,
    col,
    value,
    old: slice.changed?.[index],
    light: slice.lights?.[index],
    pinned: slice.pins?.[index] !== undefined,
    clipped: clippedAt(slice, index),
    blank: isBlank(look.seen, value),
    selected: inSpan || alone,
    corner: span === null ? alone : row === span.bottom && at === span.right,
    tabbable: sameCell(look.tabStop, here),
    ...draftAt(look.editing, here),
  }
}

function draftAt(editing: Editing | null, cell: SheetCell) {
  return editing && sameCell(editing.cell, cell)
    ? { draft: editing.draft, replaces: editing.replaces }
    : { draft: undefined, replaces: false }
}
