// One grid of editable cells: a matrix, or weights with their bias as the last column.
import { type CSSProperties, type FocusEvent, useMemo, useState } from 'react'
import { type Alignment, alignmentOf } from '../lessons/decimals'
import { columnsOf } from '../lessons/grid-geometry'
import type { Lesson, Place } from '../lessons/lesson'
import type { Revealed } from '../lessons/reveal'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { select } from '../store/reading'
import { cellFromElement } from './cell-element'
import { ColumnNames } from './ColumnNames'
import {
  keepFocusWhenExtending,
  onContextMenu,
  onDoubleClick,
  onKeyDown,
  onPointerDown,
} from './grid-events'
import { GridRow } from './GridRow'
import { useCells } from './use-cells'
import { useMarks } from './use-marks'
import { useGridState } from './use-slices'

export interface GridProps {
  readonly lesson: Lesson
  readonly place: Place
  readonly seen: Revealed
}

export function Grid({ lesson, place, seen }: GridProps) {
  const { matrices, rows } = place
  const columns = useMemo(() => columnsOf(lesson, place), [lesson, place])
  const state = useGridState(lesson, matrices)
  const marks = useMarks(matrices)
  const { slices } = state
  const aligned = useMemo(
    () => alignmentOf(matrices.map((name) => slices[name].values)),
    [matrices, slices],
  )
  const [tabStop, setTabStop] = useState<SheetCell>({ matrix: matrices[0], row: 0, col: 0 })
  const onFocus = (event: FocusEvent) => {
    const cell = cellFromElement(event.target)
    if (!cell) return
    setTabStop(cell)
    select(cell)
  }
  const cells = useCells({ ...state, ...marks, lesson, columns, rows, seen, tabStop })
  return (
    <table
      role="grid"
      className="grid"
      data-decimals={aligned?.decimals}
      style={aligned ? alignedStyle(aligned) : undefined}
      aria-label={gridLabel(lesson, place)}
      aria-multiselectable="true"
      onFocus={onFocus}
      onDoubleClick={onDoubleClick}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onMouseDown={keepFocusWhenExtending}
      onContextMenu={onContextMenu}
    >
      <ColumnNames lesson={lesson} place={place} />
      <tbody>
        {cells.map((inRow, row) => (
          <GridRow
            key={row}
            lesson={lesson}
            matrix={matrices[0]}
            row={row}
            named={place.rowNames}
            cells={inRow}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Numbers written under each other are as large as the longest can be. */
function alignedStyle({ longest }: Alignment): CSSProperties {
  const variables: Record<`--${string}`, number> = { '--longest': longest }
  return variables
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
