// axe on every step, in light and dark, wide and narrow; and the way through by keyboard.
import { expect, test } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import { ready } from './read-page'

const lessons = [
  { id: 'autoencoder', last: 6 },
  { id: 'sparse-autoencoder', last: 10 },
] as const

test.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const)(
  'axe finds nothing on any step: $colorScheme, $width px',
  async ({ colorScheme, width }) => {
    const page = await openPage({ colorScheme, width })
    for (const { id, last } of lessons)
      for (let step = 0; step <= last; step++) {
        await page.evaluate((hash) => (window.location.hash = hash), `#/${id}/${step}`)
        await page.locator(`.steps a[href="#/${id}/${step}"][aria-current=step]`).waitFor()
        await expectNoAxeViolations(page)
      }
  },
  120_000,
)

test.each(['light', 'dark'] as const)(
  'axe finds nothing with a selection, a refusal, a pin and the overview: %s',
  async (colorScheme) => {
    const page = await openPage({ colorScheme, hash: '#/autoencoder/2' })
    await ready(page)
    await page.locator('#cell-Z1-2-3').click()
    await expectNoAxeViolations(page)
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await page.locator('#cell-Z1-2-3').focus()
    await page.locator('.pin').waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.type('1..2')
    await page.keyboard.press('Enter')
    await page.locator('.refusal').waitFor()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Overview' }).click()
    await expectNoAxeViolations(page)
  },
  60_000,
)

test('Tab goes through the whole page without a trap, and each stop shows the focus', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  await page.locator('.top-bar a').first().focus()
  const grids = new Set<string>()
  let hidden = 0
  let stops = 0
  for (; stops < 140; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const style = getComputedStyle(focused)
      const seen = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
      return { grid: focused.closest('[role=grid]')?.getAttribute('aria-label') ?? '', seen }
    })
    if (!stop) break
    if (!stop.seen) hidden++
    if (stop.grid) grids.add(stop.grid)
  }
  expect(stops).toBeLessThan(140)
  expect(hidden).toBe(0)
  expect(grids.size).toBe(4)
})
