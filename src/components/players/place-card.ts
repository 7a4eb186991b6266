// Puts the card of a play where it hides little, as variables that only wide pages use.
import type { SheetCell } from '../../sheet/sheet'
import { around, cellElement, roomForCells } from './boxes'
import { beside, isStacked, type Pairs } from './slip-place'
import { freePlace } from './free-place'

/** Places a card clear of some cells, if it can of all matrices, and near one cell. */
export function placeCard(
  card: HTMLElement,
  cells: readonly SheetCell[],
  home: SheetCell,
  pairs: Pairs,
): void {
  const room = inset(roomForCells(), 8)
  const boxesOf = (elements: readonly Element[]) =>
    elements.map((element) => element.getBoundingClientRect())
  const stacked = isStacked(pairs)
  const slip = boxesOf(pairs.flatMap(([, second]) => cellElement(second) ?? [])).map((box) =>
    beside(box, stacked),
  )
  const keep = [...boxesOf(cells.flatMap((cell) => cellElement(cell) ?? [])), ...slip]
  const spare = boxesOf([
    ...document.querySelectorAll('.sheet .grid tbody, .sheet .captions, .sheet .after'),
  ])
  const near = cellElement(home)?.getBoundingClientRect() ?? around(keep) ?? room
  const { width, height } = card.getBoundingClientRect()
  const { left, top } = freePlace({ width, height }, room, keep, spare, near)
  card.style.setProperty('--left', `${left}px`)
  card.style.setProperty('--top', `${top}px`)
}

function inset(
  { left, top, width, height }: DOMRect | ReturnType<typeof roomForCells>,
  by: number,
) {
  return { left: left + by, top: top + by, width: width - 2 * by, height: height - 2 * by }
}
