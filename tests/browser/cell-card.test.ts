// The card of the selected cell in a real browser: by mouse, by keys alone, on a phone, and to axe.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage, sharePage } from '../support/open-page'
import { cell, expectStatus, focused, hashOf, startOver, visit, walkTo } from './sheet-page'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

const card = (on = page) => on.locator('.cell-card')
const words = async (on = page) => (await card(on).innerText()).replaceAll(/\s+/g, ' ')
const term = (name: RegExp, on = page) =>
  on.getByRole('toolbar', { name: 'In numbers' }).getByRole('button', { name })

async function open(matrix: string, row = 1, col = 1, on = page): Promise<void> {
  await cell(on, matrix, row, col).click()
  await on.getByRole('button', { name: 'How?' }).click()
  await settled(on)
}

/** Waits until what the cell affects has been worked out. */
async function settled(on = page): Promise<void> {
  await on.locator('.effects[aria-busy=false]').waitFor()
}

/** Whether nothing lies over the middle of an element, and it is in the window. */
async function isInSight(on: Page, selector: string): Promise<boolean> {
  return on.locator(selector).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const found = document.elementFromPoint(left + width / 2, top + height / 2)
    return found !== null && (element === found || element.contains(found))
  })
}

it('by mouse: from a cell to what it is made from, step by step, and back', async () => {
  await startOver(page, 'autoencoder', 3)
  await open('Z2', 1, 1)
  await expect.poll(() => words()).toMatch(/^Z2\[1,1\] = \S+ Close row 1, example x1 · encoder 2/)
  await term(/A1 row 1, example x1$/).click()
  await expect.poll(() => focused(page)).toBe('A1[1,1]')
  await settled()
  await term(/Z1 row 1, example x1$/).click()
  // Z1 is not in view at step 3
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/2')
  await expect.poll(() => focused(page)).toBe('Z1[1,1]')
  await expect.poll(() => isInSight(page, '#cell-Z1-0-0')).toBe(true)
  await page.getByRole('button', { name: 'Back to A1[1,1]' }).click()
  await page.getByRole('button', { name: 'Back to Z2[1,1]' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/3')
  await expect.poll(() => page.locator('td[aria-selected]').getAttribute('id')).toBe('cell-Z2-0-0')
  await card().getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => card().count()).toBe(0)
})

it('by keys alone: E, the terms, Alt+Left, Esc', async () => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'Z1', 2, 1)
  await page.keyboard.press('e')
  await settled()
  await expect.poll(() => focused(page)).toBe('SECTION')
  // Close, Play, and then the symbols are one stop
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  const onTerm = page.locator(':focus')
  await expect
    .poll(() => onTerm.getAttribute('aria-label'))
    .toBe('X[1,1], go to X row 1, example x1')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('X[1,1]')
  expect(hashOf(page)).toBe('#/autoencoder/2')
  await page.keyboard.press('e')
  await expect.poll(() => focused(page)).toBe('SECTION')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => words()).toMatch(/^Z1\[2,1\]/)
  await page.keyboard.press('Escape')
  await expect.poll(() => card().count()).toBe(0)
  await expect.poll(() => focused(page)).toBe('Z1[2,1]')
})

it('stays with the sheet while it is edited, and follows it', async () => {
  await startOver(page, 'autoencoder', 2)
  await open('W1', 2, 1)
  await expect.poll(() => words()).toMatch(/Raise it by 1, to 2,/)
  await cell(page, 'W1', 2, 1).focus()
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now 4/)
  await cell(page, 'W1', 2, 1).click()
  await expect.poll(() => words()).toMatch(/The lesson has 1 here\..*Raise it by 1, to 5,/)
})

it('hides no part of the sheet on a wide page, and leaves Back and Next at hand', async () => {
  await startOver(page, 'autoencoder', 2)
  await open('Z1', 2, 1)
  const covered = () =>
    page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      const over = box('.cell-card')
      return ['.sheet-view', '.formula-bar', '.step-buttons'].filter((selector) => {
        const { left, right, top, bottom } = box(selector)
        const across = Math.min(right, over.right) - Math.max(left, over.left)
        const down = Math.min(bottom, over.bottom) - Math.max(top, over.top)
        return across > 1 && down > 1
      })
    })
  await expect.poll(covered).toEqual([])
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => card().count()).toBe(0)
  await expect.poll(() => page.locator('.step-text').isVisible()).toBe(true)
})

it.each([390, 320])('on a phone %i wide every cell can be scrolled clear of it', async (width) => {
  const phone = await openPage({ width, height: 844, touch: true, hash: '#/autoencoder/2' })
  await cell(phone, 'Z1', 2, 1).tap()
  await phone.getByRole('button', { name: 'How?' }).tap()
  await settled(phone)
  await expect.poll(() => words(phone)).toMatch(/^Z1\[2,1\] = 3/)
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(width)
  for (const id of ['X-0-0', 'W1-2-3', 'Z1-1-0', 'A1-2-3']) {
    await phone.locator(`#cell-${id}`).evaluate((td) => td.scrollIntoView({ block: 'nearest' }))
    await expect.poll(() => isInSight(phone, `#cell-${id}`), { message: id }).toBe(true)
  }
  const last = card(phone).locator('.reaches button').last()
  await last.scrollIntoViewIfNeeded()
  const size = await last.boundingBox()
  expect(size!.height).toBeGreaterThanOrEqual(44)
  await term(/W1 row 2, column 2$/, phone).tap()
  await expect.poll(() => words(phone)).toMatch(/^← Back to Z1\[2,1\] W1\[2,2\]/)
  await expect.poll(() => isInSight(phone, '#cell-W1-1-1')).toBe(true)
  await card(phone).getByRole('button', { name: 'Close' }).tap()
  await expect.poll(() => card(phone).count()).toBe(0)
})

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each([1280, 390])('axe finds nothing on the card at %i pixels', async (width) => {
    const look = await openPage({ colorScheme, width, height: width === 390 ? 844 : 720 })
    for (const [lesson, step, matrix] of [
      ['autoencoder', 2, 'A1'],
      ['autoencoder', 2, 'W1'],
      ['autoencoder', 6, 'loss'],
      ['sparse-autoencoder', 3, 'X_hat'],
      ['sparse-autoencoder', 5, 'L1_weighted'],
    ] as const) {
      await visit(look, lesson, step)
      await open(matrix, 1, 1, look)
      await expectNoAxeViolations(look)
      await look.keyboard.press('Escape')
    }
    await visit(look, 'autoencoder', 2)
    await cell(look, 'Z1', 1, 1).click()
    await look.keyboard.type('2.345')
    await look.keyboard.press('Enter')
    await open('Z1', 1, 1, look)
    await card(look).getByRole('button', { name: 'Unpin' }).waitFor()
    await expectNoAxeViolations(look)
  })
})
