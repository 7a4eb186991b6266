// Beside the selected cell: one more, one less, and a handle to drag its number.
import { gridPosition } from '../../lessons/grid-geometry'
import type { SheetCell } from '../../sheet/sheet'
import { current } from '../../store/app'
import { stepNumber } from '../../store/edit'
import { PlayCell } from '../PlayCell'
import { dragNumber } from './pointer'

export interface CellToolsProps {
  readonly cell: SheetCell
}

export function CellTools({ cell }: CellToolsProps) {
  const { row } = gridPosition(current().lesson, cell)
  return (
    <div className="cell-tools" style={{ ['--at' as string]: row }}>
      <button type="button" tabIndex={-1} aria-label="One more" onClick={() => stepNumber(cell, 1)}>
        +
      </button>
      <span
        className="scrub"
        aria-hidden="true"
        title="Drag to change the number"
        onPointerDown={(event) => dragNumber(event.nativeEvent, cell)}
      >
        ↔
      </span>
      <button
        type="button"
        tabIndex={-1}
        aria-label="One less"
        onClick={() => stepNumber(cell, -1)}
      >
        −
      </button>
      <PlayCell cell={cell} inGrid />
    </div>
  )
}
