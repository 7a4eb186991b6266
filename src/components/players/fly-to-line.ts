// The flight of a move's numbers from the sheet to the line where they are written.
import { type Move } from '../../ops/expression/making'
import { leavesOf } from '../../ops/expression/walk'
import type { SheetCell } from '../../sheet/sheet'
import { usePlaying } from '../../store/playing'
import { numberText } from '../../tensor/number-text'
import { cellId } from '../cell-element'
import { cellElement, isInView } from './boxes'
import { type Flight, fly, isStill } from './flights'
import { tintOf } from './tint'

/** Milliseconds of a flight. */
const duration = { slow: 1000, normal: 600, fast: 280 }

/** Lets those of the move's numbers fly that can be seen; the others are there at once. */
export function flyToLine(
  move: Move<SheetCell> | undefined,
  layer: HTMLElement,
  lines: HTMLElement,
): void {
  if (!move || isStill()) return
  const line = lines.querySelector('.current')
  const flights = leavesOf(move.part).flatMap(({ leaf, value, term }): Flight[] => {
    if (!leaf) return []
    const id = cellId(leaf)
    const from = document.querySelector(`[data-slip="${id}"]`) ?? cellElement(leaf)
    const to = line?.querySelector<HTMLElement>(`[data-operand="${id}"]`)
    if (!from || !to || !isInView(from)) return []
    const { text } = numberText(value)
    return [{ text, tint: tintOf(term ?? move.term), from: from.getBoundingClientRect(), to }]
  })
  fly(layer, flights, duration[usePlaying.getState().speed])
}
