// Measures a step as it lies on the screen.
import type { Page } from 'playwright'
import { drawn } from '../support/open-page'

export interface Layout {
  /** Cells not wholly inside the part of the window where the sheet is. */
  readonly cutOff: readonly string[]
  /** Cells and words of one block that lie over cells or words of another. */
  readonly overlaps: readonly string[]
  /** The size of the smallest numeral, of whole numbers and of decimals. */
  readonly numeral: number
  /** The size of the smallest name or caption; names under names may be smaller. */
  readonly lettering: number
  /** Numbers that reach out of their cells. */
  readonly spilling: readonly string[]
  readonly pageScrolls: boolean
}

/** Measures the step on screen; `scrolling` allows a block to scroll sideways within itself. */
export async function layoutOf(page: Page, scrolling: boolean): Promise<Layout> {
  await drawn(page)
  return page.evaluate((mayScroll) => {
    interface Piece {
      readonly name: string
      readonly block: number
      readonly box: DOMRect
    }
    const main = document.querySelector('main')!
    const room = main.getBoundingClientRect()
    const blocks = [...document.querySelectorAll<HTMLElement>('main section')]
    /** Where the words of an element are, which may be more or less than its box. */
    const reach = (element: HTMLElement, name: string, block: number): Piece => {
      const range = document.createRange()
      range.selectNodeContents(element.querySelector('[aria-hidden]') ?? element)
      return { name, block, box: range.getBoundingClientRect() }
    }
    const cells = blocks.flatMap((section, block) =>
      [...section.querySelectorAll<HTMLElement>('td[data-matrix]')].map((td): Piece => {
        const { matrix, row, col } = td.dataset
        const name = `${matrix}[${Number(row) + 1},${Number(col) + 1}]`
        return { name, block, box: td.getBoundingClientRect() }
      }),
    )
    const words = blocks.flatMap((section, block) =>
      [
        ...section.querySelectorAll<HTMLElement>('.captions a, .tag, .row-name, thead th, .ones'),
        ...section.querySelectorAll<HTMLElement>('.after-label'),
      ]
        .filter((element) => element.offsetParent !== null && !element.closest('.unseen'))
        .map((element) => reach(element, `“${element.innerText.trim()}”`, block)),
    )
    const over = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
    const pieces = [...cells, ...words].filter(({ box }) => box.width > 2 && box.height > 2)
    const overlaps = pieces.flatMap((one, i) =>
      pieces
        .slice(i + 1)
        .filter((other) => other.block !== one.block && over(one.box, other.box))
        .map((other) => `${one.name} over ${other.name}`),
    )
    const inside = ({ box, block }: Piece) => {
      if (mayScroll) {
        const { left, width } = blocks[block]!.getBoundingClientRect()
        const scrollable = blocks[block]!.scrollWidth > blocks[block]!.clientWidth
        return (left >= 0 && left + width <= innerWidth && scrollable) || box.right <= innerWidth
      }
      return (
        box.left >= room.left - 1 &&
        box.right <= room.right + 1 &&
        box.top >= room.top - 1 &&
        box.bottom <= room.bottom + 1
      )
    }
    // what is too long for any cell is as small as it needs to be
    const ordinary = [
      ...document.querySelectorAll<HTMLElement>('td[data-matrix]:not(.loose) .number'),
    ]
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    const lettering = [
      ...document.querySelectorAll<HTMLElement>(
        '.captions a, .tag, .row-name, .grid thead th, .after-label',
      ),
    ].filter((element) => element.offsetParent !== null && !element.closest('.unseen'))
    const spilling = [...document.querySelectorAll<HTMLElement>('td[data-matrix] .number')].filter(
      (number) => {
        const { left, right } = number.closest('td')!.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(number)
        const text = range.getBoundingClientRect()
        return text.left < left || text.right > right
      },
    )
    return {
      spilling: spilling.map((number) => `${number.textContent} in ${number.closest('td')!.id}`),
      cutOff: pieces.filter((piece) => !inside(piece)).map(({ name }) => name),
      overlaps,
      numeral: Math.min(...ordinary.map(sizeOf)),
      lettering: Math.min(...lettering.map(sizeOf)),
      pageScrolls: document.scrollingElement!.scrollWidth > innerWidth,
    }
  }, scrolling)
}
