// The first numbers of the pairs as a slip of paper: slid from their row to lie at the column they meet.
import { useEffect, useRef } from 'react'
import { type Move, takenBy } from '../../ops/expression/making'
import { usePlaying } from '../../store/playing'
import type { SheetCell } from '../../sheet/sheet'
import { numberText } from '../../tensor/number-text'
import { leavesOf } from '../../ops/expression/walk'
import { cellId } from '../cell-element'
import type { Box } from './boxes'
import { isStill } from './flights'
import { beside, isStacked, type Pairs } from './slip-place'
import { tintOf } from './tint'
import type { Boxes } from './use-boxes'

export interface SlipsProps {
  readonly pairs: Pairs
  readonly moves: readonly Move<SheetCell>[]
  readonly beat: number
  readonly boxes: Boxes
}

/** Milliseconds that the slip slides. */
const slide = { slow: 1600, normal: 900, fast: 400 }

export function Slips({ pairs, moves, beat, boxes }: SlipsProps) {
  const taken = new Set(moves.slice(0, beat).flatMap(takenBy).map(cellId))
  const stacked = isStacked(pairs)
  return pairs.map(([first, second]) => {
    const from = boxes[cellId(first)]
    const at = boxes[cellId(second)]
    if (!from || !at) return null
    const operand = operandAt(moves, first)
    return (
      <Slip
        key={`${cellId(first)} ${cellId(second)}`}
        id={cellId(first)}
        from={from}
        to={beside(at, stacked)}
        text={numberText(operand?.value ?? 0).text}
        tint={tintOf(operand?.term ?? null)}
        taken={taken.has(cellId(first))}
      />
    )
  })
}

interface SlipProps {
  readonly id: string
  readonly from: Box
  readonly to: Box
  readonly text: string
  readonly tint: string
  readonly taken: boolean
}

function Slip({ id, from, to, text, tint, taken }: SlipProps) {
  const element = useRef<HTMLSpanElement>(null)
  const slid = useRef(false)
  useEffect(() => {
    // it slides once, from where its row was when the play began
    if (slid.current || isStill()) return
    slid.current = true
    const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`
    element.current?.animate([{ transform: start }, { transform: 'none' }], {
      duration: slide[usePlaying.getState().speed],
      easing: 'cubic-bezier(0.45, 0, 0.2, 1)',
    })
  }, [from, to])
  return (
    <span
      ref={element}
      className={`play-slip ${tint} ${taken ? 'taken' : ''} ${lengthClass(text)}`}
      data-slip={id}
      style={{ ...to }}
    >
      {text}
    </span>
  )
}

function operandAt(moves: readonly Move<SheetCell>[], cell: SheetCell) {
  return moves
    .flatMap(({ part }) => leavesOf(part))
    .find(({ leaf }) => leaf && cellId(leaf) === cellId(cell))
}

/** Long numbers are written smaller. */
export function lengthClass(text: string): string {
  return text.length > 4 ? 'longest' : text.length > 2 ? 'long' : ''
}
