// The cells downstream, matrix by matrix in computing order; each matrix points at them and goes there.
import type { Reach } from '../../sheet/influence'
import type { SheetCell } from '../../sheet/sheet'
import { counted } from '../../lessons/text'
import { useLesson } from '../../store/app'
import { pointAt } from '../../store/pointed'
import { follow } from './card'

export interface ReachesProps {
  readonly reaches: readonly Reach[]
}

export function Reaches({ reaches }: ReachesProps) {
  const { matrices } = useLesson()
  if (reaches.length === 0) return <p>No other number is made from it.</p>
  const total = reaches.reduce((sum, { cells }) => sum + cells.length, 0)
  const some = reaches.some(({ cells, moved }) => moved < cells.length)
  return (
    <>
      <p>It reaches {counted(total, 'result')}, in computing order:</p>
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
                {matrices[matrix].symbol}: {counted(cells.length, 'cell')}
                {moved < cells.length && `, ${moved === 0 ? 'none' : moved} moved`}
              </button>
            </li>
          )
        })}
      </ul>
      {some && <p className="about">“Moved” counts those that the step of 1 changes.</p>}
    </>
  )
}

function cellsOf({ matrix, cells }: Reach, cols: number): SheetCell[] {
  return cells.map((index) => ({ matrix, row: Math.floor(index / cols), col: index % cols }))
}
