// What a cell's player draws on the sheet: what is taken up, the row laid at the column, the sum in pencil.
import { createPortal } from 'react-dom'
import { byMatrix } from '../../lessons/cells-words'
import { type Move, pairsOf, takenBy } from '../../ops/expression/making'
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import { sameCell } from '../../store/reading'
import { cellId } from '../cell-element'
import { around, type Box } from './boxes'
import { Pencil } from './Pencil'
import { Reach } from './Reach'
import { Slips } from './Slips'
import { tintOf } from './tint'
import { useBoxes } from './use-boxes'

export interface CellStageProps {
  readonly cell: SheetCell
  readonly moves: readonly Move<SheetCell>[]
  readonly beat: number
  /** The cell and all it is made of. */
  readonly cells: readonly SheetCell[]
}

export function CellStage({ cell, moves, beat, cells }: CellStageProps) {
  const leaves = cells.slice(1)
  const { sheet, boxes } = useBoxes(cells)
  const editing = useApp((state) => sameCell(state.editing?.cell ?? null, cell))
  if (!sheet) return null
  const boxesOf = (these: readonly SheetCell[]): Box[] =>
    these.flatMap((each) => boxes[cellId(each)] ?? [])
  const now = beat > 0 ? moves[Math.min(beat, moves.length) - 1] : undefined
  const target = boxes[cellId(cell)]
  return createPortal(
    <div className="play-stage" aria-hidden="true">
      {byMatrix(leaves).map((group) => (
        <Reach key={group[0].matrix} box={around(boxesOf(group))} kind="reach" />
      ))}
      {target && !editing && <Pencil box={target} moves={moves} beat={beat} />}
      <Slips pairs={pairsOf(moves)} moves={moves} beat={beat} boxes={boxes} />
      {now &&
        takenBy(now).map((leaf, i) => (
          <Reach key={i} box={boxes[cellId(leaf)] ?? null} kind={`taken ${tintOf(now.term)}`} />
        ))}
    </div>,
    sheet,
  )
}
