// Every step at three window sizes: nothing cut off, nothing over anything else, large enough to read.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { openPage, sharePage } from '../support/open-page'
import { layoutOf } from './layout-of'
import { everyStep, everyStepBack, visit } from './sheet-page'

interface Size {
  readonly width: number
  readonly height: number
  /** The smallest numeral and the smallest lettering allowed, in pixels. */
  readonly least: number
  readonly lettering: number
  readonly scrolling: boolean
}

const sizes: readonly Size[] = [
  { width: 1280, height: 720, least: 28, lettering: 18, scrolling: false },
  { width: 1920, height: 1080, least: 42, lettering: 27, scrolling: false },
  { width: 390, height: 844, least: 28, lettering: 12, scrolling: true },
  { width: 320, height: 640, least: 28, lettering: 12, scrolling: true },
]

describe.each(sizes)(
  'at $width × $height',
  ({ width, height, least, lettering: letters, scrolling }) => {
    let page: Page
    sharePage({ width, height }, (opened) => {
      page = opened
    })

    it.each([...everyStep, ...everyStepBack])('$lesson, step $step', async ({ lesson, step }) => {
      await visit(page, lesson, step)
      const { cutOff, overlaps, numeral, lettering, spilling, pageScrolls } = await layoutOf(
        page,
        scrolling,
      )
      expect(cutOff, 'cut off').toEqual([])
      expect(overlaps, 'one over another').toEqual([])
      expect(spilling, 'wider than their cells').toEqual([])
      expect(numeral, 'size of a numeral').toBeGreaterThanOrEqual(least - 0.05)
      expect(lettering, 'size of a name').toBeGreaterThanOrEqual(letters)
      await expect
        .poll(() => scrollsIn(page), { message: 'the sheet scrolls' })
        .toEqual(scrolling ? expect.any(Array) : [0, 0])
      expect(pageScrolls, 'the page scrolls sideways').toBe(false)
      if (process.env['NUMERALS']) console.log(`${width}×${height} ${lesson} ${step}: ${numeral}`)
    })
  },
)

/** How much of the sheet is out of sight, across and down. */
function scrollsIn(page: Page): Promise<number[]> {
  return page
    .locator('main')
    .evaluate((main) => [
      main.scrollWidth - main.clientWidth,
      main.scrollHeight - main.clientHeight,
    ])
}

it('the list of steps shows the current one and its neighbors, each title whole', async () => {
  const page = await openPage()
  for (const { lesson, step } of [...everyStep, ...everyStepBack]) {
    await visit(page, lesson, step)
    const found = await page.locator('.rail nav').evaluate((nav) => {
      const { top, bottom } = nav.getBoundingClientRect()
      const items = [...nav.querySelectorAll('li')]
      const at = items.findIndex((item) => item.querySelector('[aria-current]'))
      return items.slice(Math.max(at - 1, 0), at + 2).map((item) => {
        const box = item.getBoundingClientRect()
        const title = item.querySelector('.step-title')!
        const inSight = box.top >= top - 1 && box.bottom <= bottom + 1
        return inSight && title.scrollWidth <= title.clientWidth + 1
      })
    })
    expect(found.length, `${lesson} ${step}`).toBeGreaterThan(1)
    expect(found, `${lesson} ${step}`).not.toContain(false)
  }
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
    await expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(width)
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
