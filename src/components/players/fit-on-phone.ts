// On a narrow page a play shows only the matrices it speaks of, as large as fit over its card.
import type { SheetCell } from '../../sheet/sheet'
import { cellElement, sheetElement } from './boxes'

/** How high a cell may be, in pixels, the best first. */
const heights = [44, 40, 36, 32, 28, 25]

/** Shows the matrices of some cells between the top of the window and a card; returns what undoes it. */
export function fitOnPhone(card: HTMLElement, cells: readonly SheetCell[]): () => void {
  const blocks = new Set(cells.map((cell) => cellElement(cell)?.closest<HTMLElement>('.block')))
  for (const block of blocks) block?.setAttribute('data-played', '')
  const view = document.querySelector<HTMLElement>('.sheet-view')
  const narrow = view !== null && getComputedStyle(view).overflowY === 'visible'
  if (narrow) fit(view, card)
  return () => {
    for (const block of blocks) block?.removeAttribute('data-played')
    if (narrow) requestAnimationFrame(() => returnToFocus(card))
  }
}

function fit(view: HTMLElement, card: HTMLElement): void {
  const room = card.getBoundingClientRect().top
  for (const height of heights) {
    sheetElement()?.style.setProperty('--play-cell', `${height}px`)
    if (view.getBoundingClientRect().height <= room) break
  }
  // where not even the smallest fit, what is scrolled to still stands clear of the card
  document.documentElement.style.setProperty('--play-floor', `${window.innerHeight - room}px`)
  view.scrollIntoView({ block: 'start' })
}

/** The other matrices are back, and have moved the cell that has the focus. */
function returnToFocus(card: HTMLElement): void {
  if (!card.isConnected) document.activeElement?.scrollIntoView({ block: 'nearest' })
}
