// The cells of a grid, row by row; the same elements wherever nothing about a cell changed.
import { type ReactElement, useState } from 'react'
import type { GridColumn } from '../lessons/grid-geometry'
import type { Lesson } from '../lessons/lesson'
import { isBlank, type Revealed } from '../lessons/reveal'
import type { SheetCell } from '../sheet/sheet'
import type { Editing } from '../store/app-state'
import { sameCell } from '../store/reading'
import { type Blank, Cell, type CellProps } from './Cell'
import { holdsTheSame } from './steady'
import type { GridMarks } from './use-marks'
import { clippedAt, formerAt, type GridState } from './use-slices'

export interface GridLook extends GridState, GridMarks {
  readonly lesson: Lesson
  readonly columns: readonly GridColumn[]
  readonly rows: number
  readonly seen: Revealed
  readonly tabStop: SheetCell
  /** Digits after the point that a number may show. */
  readonly digits: number
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
  const blank = blankAt(look, matrix, index, value)
  return {
    lesson,
    matrix,
    row,
    col,
    value,
    digits: look.digits,
    old: slice.changed?.[index] ?? formerAt(slice, index),
    light: slice.lights?.[index],
    pinned: slice.pins?.[index] !== undefined,
    clipped: clippedAt(slice, index),
    blank,
    heat: blank ? undefined : look.strengthOf?.(value),
    pointed: look.pointed.size > 0 ? pointedAt(look, row, at) : '',
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

function blankAt(look: GridLook, matrix: string, index: number, value: number): Blank | undefined {
  if (isBlank(look.seen, value)) return 'until the next step'
  return look.unfinished[matrix]?.has(index) ? 'for now' : undefined
}

/** Classes for the sides at which what is pointed at ends; empty for a cell that is not. */
function pointedAt({ pointed, columns, rows }: GridLook, row: number, at: number): string {
  const isPointed = (r: number, c: number) => {
    const column = columns[c]
    if (!column || r < 0 || r >= rows) return false
    return pointed.has(column.matrix) || pointed.has(`${column.matrix} ${r} ${column.col}`)
  }
  if (!isPointed(row, at)) return ''
  const sides = [
    ...(isPointed(row - 1, at) ? [] : ['ends-above']),
    ...(isPointed(row, at + 1) ? [] : ['ends-right']),
    ...(isPointed(row + 1, at) ? [] : ['ends-below']),
    ...(isPointed(row, at - 1) ? [] : ['ends-left']),
  ]
  return ['pointed', ...sides].join(' ')
}
