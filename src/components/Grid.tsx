// One grid of editable cells: a matrix, or weights with their bias as the last column.
import { type CSSProperties, type FocusEvent, useMemo, useState } from 'react'
import { type Writing, writingOf } from '../lessons/decimals'
import { columnsOf } from '../lessons/grid-geometry'
import type { Lesson, Place } from '../lessons/lesson'
import type { Revealed } from '../lessons/reveal'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { hasCell } from '../store/document'
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
  const writing = useMemo(() => writingOf(matrices.map((name) => slices[name])), [matrices, slices])
  const { digits } = writing
  const [visited, setVisited] = useState<SheetCell | null>(null)
  // a cell that went with a size must not take the way in with it
  const tabStop =
    visited && hasCell(lesson, visited) ? visited : { matrix: matrices[0], row: 0, col: 0 }
  const onFocus = (event: FocusEvent) => {
    const cell = cellFromElement(event.target)
    if (!cell) return
    setVisited(cell)
    select(cell)
  }
  const cells = useCells({ ...state, ...marks, lesson, columns, rows, seen, tabStop, digits })
  return (
    <table
      role="grid"
      className="grid"
      data-decimals={writing.decimals ?? undefined}
      style={writingStyle(writing)}
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

/** Numbers are as large as the widest can be; short ones are filled up unseen, by how many decimals they have. */
function writingStyle({ ems, decimals }: Writing): CSSProperties {
  const variables: Record<`--${string}`, number | string> = { '--ems': ems }
  for (let own = 0; own < (decimals ?? 0); own++)
    variables[`--fill-${own}`] = `'${own ? '' : '.'}${'0'.repeat((decimals ?? 0) - own)}'`
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
