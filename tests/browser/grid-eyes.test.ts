// The grids for all eyes: axe on all that opens, narrow and zoomed pages, forced colors.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage, sharePage } from '../support/open-page'
import {
  cellAt,
  cleanSheet,
  closePanel,
  freshSheet,
  layer1,
  numberIn,
  openPanel,
  pressAll,
  selectedCount,
} from './grid-support'

const sparse = '#/sparse-autoencoder/0'

let page: Page
sharePage({ hash: layer1 }, (opened) => {
  page = opened
})

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  it('with each panel, the menu, a range and a refusal open', async () => {
    await page.emulateMedia({ colorScheme })
    await cleanSheet(page, 'W1 0 0')
    await pressAll(page, ['Shift+ArrowRight'])
    await expectNoAxeViolations(page)
    for (const name of ['Numbers', 'Changes', 'Keys'] as const) {
      await openPanel(page, name)
      await expectNoAxeViolations(page)
      await closePanel(page)
    }
    await cellAt(page, 'W1 0 0').focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menu').waitFor()
    await expectNoAxeViolations(page)
    await pressAll(page, ['Escape', '1', '.', '.', '2', 'Enter'])
    await page.locator('.refusal').waitFor()
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('with the keypad open on a phone', async () => {
    const phone = await openPage({
      hash: layer1,
      touch: true,
      width: 390,
      height: 844,
      colorScheme,
    })
    await freshSheet(phone, 'W1 0 0')
    await phone.keyboard.press('F2')
    await phone.locator('.keypad').waitFor()
    await expectNoAxeViolations(phone)
  })
})

/** How far the page can be scrolled sideways. */
const sideways = () =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth)

it.each([
  [640, 360, layer1],
  [320, 256, layer1],
  [320, 640, sparse],
  [320, 640, '#/autoencoder/6'],
])(
  'at %s by %s pixels nothing scrolls sideways at %s, panels neither',
  async (width, height, hash) => {
    await page.setViewportSize({ width, height })
    await freshSheet(page, hash === '#/autoencoder/6' ? 'G 0 0' : 'X 0 0', hash)
    await expect.poll(() => sideways()).toBeLessThanOrEqual(0)
    for (const name of ['Numbers', 'Changes', 'Keys'] as const) {
      const panel = await openPanel(page, name)
      const wide = await panel.evaluate((element) => element.scrollWidth - element.clientWidth)
      expect(wide, name).toBeLessThanOrEqual(0)
      await expect.poll(() => sideways(), { message: name }).toBeLessThanOrEqual(0)
      await closePanel(page)
    }
    await page.setViewportSize({ width: 1280, height: 720 })
  },
)

it('with forced colors the lesson, the step and the view that are on can still be told', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await cleanSheet(page, 'Z1 0 0')
  const underlined = (among: string) =>
    page
      .locator(among)
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).textDecorationLine === 'underline')
          .map((one) => one.textContent),
      )
  await expect.poll(() => underlined('.lessons a')).toEqual(['Autoencoder'])
  await expect.poll(() => underlined('.steps a')).toEqual([expect.stringMatching(/^2/)])
  await expect.poll(() => underlined('.tools > *')).toEqual([])
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect.poll(() => underlined('.tools > *')).toContain('Overview')
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.emulateMedia({ forcedColors: 'none' })
})

it('with forced colors the selection, the focus and a pin can still be seen', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await cleanSheet(page, 'Z1 0 0')
  await pressAll(page, ['7', 'Control+Enter', 'Shift+ArrowRight'])
  await expect.poll(() => selectedCount(page)).toBe(2)
  const styles = await page.locator('td[aria-selected]').evaluateAll((cells) =>
    cells.map((cell) => {
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(cell)
      return { outlineStyle, outlineWidth, seen: outlineColor !== backgroundColor }
    }),
  )
  expect(styles).toEqual([
    { outlineStyle: 'solid', outlineWidth: '3px', seen: true },
    { outlineStyle: 'solid', outlineWidth: '3px', seen: true },
  ])
  await expect.poll(() => numberIn(page, 'Z1 0 0')).toBe('7')
  await page.emulateMedia({ forcedColors: 'none' })
})
