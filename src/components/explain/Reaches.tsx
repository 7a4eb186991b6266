// The cells downstream, matrix by matrix in computing order; each matrix points at them and goes there.
import type { Reach } from '../../sheet/influence'
import type { SheetCell } from '../../sheet/sheet'
import { counted } from '../../lessons/counting'
import type { Role } from '../../lessons/lesson'
import { current, useLesson } from '../../store/app'
import { pointAt } from '../../store/pointed'
import { follow } from './trail'

export interface ReachesProps {
  readonly cell: SheetCell
  readonly reaches: readonly Reach[]
}

export function Reaches({ cell, reaches }: ReachesProps) {
  const { matrices } = useLesson()
  if (reaches.length === 0) return <p>{noneWords(matrices[cell.matrix].role)}</p>
  const total = reaches.reduce((sum, { cells }) => sum + cells.length, 0)
  return (
    <>
      <p>It reaches {counted(total, 'result')}. Making it 1 more moves, in computing order:</p>
      <ul className="reaches">
        {reaches.map((reach) => {
          const { matrix, cells, moved } = reach
          const point = () => pointAt(cellsOf(reach, matrices[matrix].cols.length))
          return (
            <li key={matrix}>
              <button
                type="button"
                onPointerEnter={point}
                onPointerLeave={() => pointAt([])}
                onFocus={point}
                onBlur={() => pointAt([])}
                onClick={() => follow(cellsOf(reach, matrices[matrix].cols.length)[0])}
              >
                {matrices[matrix].symbol}: {moved} of {counted(cells.length, 'cell')}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The exercise ends in gradients; what goes on from them is loaded when a reader first goes there. */
function noneWords(role: Role): string {
  const { lesson, exercise } = current()
  return lesson === exercise && role === 'gradient'
    ? 'The exercise makes no other number from it. The steps after the exercise, backpropagation, start from it.'
    : 'No other number is made from it.'
}

function cellsOf({ matrix, cells }: Reach, cols: number): SheetCell[] {
  return cells.map((index) => ({ matrix, row: Math.floor(index / cols), col: index % cols }))
}
