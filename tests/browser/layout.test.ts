// Every step at three window sizes: nothing cut off, nothing over anything else, large enough to read.
import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { everyStep, everyStepBack, visit } from './sheet-page'

interface Layout {
  /** Cells not wholly inside the part of the window where the sheet is. */
  readonly cutOff: readonly string[]
  /** Cells and words of one block that lie over cells or words of another. */
  readonly overlaps: readonly string[]
  /** The size of an ordinary numeral, the smallest there is. */
  readonly numeral: number
  /** Numbers that reach out of their cells. */
  readonly spilling: readonly string[]
  readonly pageScrolls: boolean
}

/** Measures the step on screen; `scrolling` allows a block to scroll sideways within itself. */
function layoutOf(page: Page, scrolling: boolean): Promise<Layout> {
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
    const ordinary = [...document.querySelectorAll<HTMLElement>('td[data-matrix] .number')].filter(
      // decimals under each other are as small as the longest of their grid needs
      (number) => (number.textContent ?? '').length === 1 && !number.closest('[data-decimals]'),
    )
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
      numeral: Math.min(...ordinary.map((n) => Number.parseFloat(getComputedStyle(n).fontSize))),
      pageScrolls: document.scrollingElement!.scrollWidth > innerWidth,
    }
  }, scrolling)
}

interface Size {
  readonly width: number
  readonly height: number
  /** The smallest numeral allowed, in pixels. */
  readonly least: number
  readonly scrolling: boolean
}

const sizes: readonly Size[] = [
  { width: 1280, height: 720, least: 28, scrolling: false },
  { width: 1920, height: 1080, least: 42, scrolling: false },
  { width: 390, height: 844, least: 28, scrolling: true },
  { width: 320, height: 640, least: 28, scrolling: true },
]

describe.each(sizes)('at $width × $height', ({ width, height, least, scrolling }) => {
  let page: Page
  beforeAll(async () => {
    page = await openPage({ width, height })
  })

  it.each([...everyStep, ...everyStepBack])('$lesson, step $step', async ({ lesson, step }) => {
    await visit(page, lesson, step)
    const { cutOff, overlaps, numeral, spilling, pageScrolls } = await layoutOf(page, scrolling)
    expect(cutOff, 'cut off').toEqual([])
    expect(overlaps, 'one over another').toEqual([])
    expect(spilling, 'wider than their cells').toEqual([])
    expect(numeral, 'size of a numeral').toBeGreaterThanOrEqual(least)
    expect(pageScrolls, 'the page scrolls sideways').toBe(false)
    if (process.env['NUMERALS']) console.log(`${width}×${height} ${lesson} ${step}: ${numeral}`)
  })
})

it('the text of a step can be read whole at 1280 × 720, scrolled if need be', async () => {
  const page = await openPage()
  for (const { lesson, step } of [...everyStep, ...everyStepBack]) {
    await visit(page, lesson, step)
    const [wide, high] = await page
      .getByRole('region', { name: 'About this step' })
      .evaluate((text) => [text.scrollWidth - text.clientWidth, text.clientHeight])
    expect(wide, `${lesson} ${step}`).toBeLessThanOrEqual(0)
    expect(high, `${lesson} ${step}`).toBeGreaterThan(150)
  }
})

describe.each(sizes)('around the lessons at $width × $height', ({ width, height }) => {
  it.each(['#/', '#/about'])('%s has nothing beside the window', async (hash) => {
    const page = await openPage({ width, height, hash })
    if (hash === '#/') await page.getByRole('grid').nth(6).waitFor()
    const beside = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *')]
        .filter((element) => !element.closest('.unseen, [popover]'))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect()
          const scrolls = element.closest('.block')
          return !scrolls && (left < -1 || right > innerWidth + 1)
        })
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
    )
    expect(beside).toEqual([])
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(width)
  })
})

it('the start page shows both pieces whole on a screen of 1280 × 720', async () => {
  const page = await openPage({ hash: '#/' })
  await page.getByRole('grid').nth(6).waitFor()
  const line = (await page.locator('.status-line').boundingBox())!
  for (const piece of await page.locator('.piece').all()) {
    const last = (await piece.locator('td[data-at]').last().boundingBox())!
    expect(last.y + last.height).toBeLessThanOrEqual(line.y)
    expect(last.width).toBeGreaterThan(24)
  }
})
