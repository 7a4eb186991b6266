// How the sheet lies on the page: nothing cut off, nothing overlapping, numerals large enough.
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'

const lessons = [
  { id: 'autoencoder', last: 6 },
  { id: 'sparse-autoencoder', last: 10 },
] as const

/** Cells that lie outside the view of the sheet or over cells of another grid, and the smallest numeral. */
async function faults(page: Page) {
  return page.evaluate(() => {
    const view = document.querySelector('.sheet-view')!.getBoundingClientRect()
    const grids = [...document.querySelectorAll('[role=grid] tbody')].map((body) => ({
      name: body.querySelector('td')?.dataset.matrix ?? '',
      box: body.getBoundingClientRect(),
    }))
    const cut = grids
      .filter(
        ({ box }) =>
          box.left < view.left ||
          box.right > view.right + 1 ||
          box.top < view.top ||
          box.bottom > view.bottom + 1,
      )
      .map(({ name }) => name)
    const over = grids.flatMap((one, i) =>
      grids
        .slice(i + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            one.box.left < box.right - 1 &&
            box.top < one.box.bottom - 1 &&
            one.box.top < box.bottom - 1,
        )
        .map(({ name }) => `${one.name} and ${name}`),
    )
    const sizes = [...document.querySelectorAll<HTMLElement>('td .number')]
      .filter(({ textContent }) => textContent.length <= 2)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    return { cut, over, smallest: Math.min(...sizes) }
  })
}

test.each([
  { width: 1280, height: 720, least: 24 },
  { width: 1920, height: 1080, least: 36 },
])(
  'at $width×$height every step fits, with numerals of at least $least px',
  async ({ width, height, least }) => {
    const page = await openPage({ width, height })
    const small: string[] = []
    for (const { id, last } of lessons)
      for (let step = 0; step <= last; step++) {
        await page.evaluate((hash) => (window.location.hash = hash), `#/${id}/${step}`)
        await page.locator(`.steps a[href="#/${id}/${step}"][aria-current=step]`).waitFor()
        const { cut, over, smallest } = await faults(page)
        expect({ id, step, cut, over }).toEqual({ id, step, cut: [], over: [] })
        expect(smallest, `${id} ${step}`).toBeGreaterThanOrEqual(least)
        if (width === 1280 && smallest < 28) small.push(`${id} ${step}: ${smallest}`)
      }
    if (small.length > 0) console.log(`numerals under 28 px: ${small.join('; ')}`)
  },
)

test.each([390, 320])('at %i px no step makes the page scroll sideways', async (width) => {
  const page = await openPage({ width, height: 844 })
  for (const { id, last } of lessons)
    for (let step = 0; step <= last; step++) {
      await page.evaluate((hash) => (window.location.hash = hash), `#/${id}/${step}`)
      await page.locator(`.steps a[href="#/${id}/${step}"][aria-current=step]`).waitFor()
      const over = await page.evaluate(
        () => document.scrollingElement!.scrollWidth - window.innerWidth,
      )
      expect(over, `${id} ${step}`).toBeLessThanOrEqual(0)
    }
})
