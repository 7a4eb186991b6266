// The comparison of activations in a real browser: opened from step 2, changed, trained, taken over.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import { expectNumbers, numbersIn, unfold } from './sheet-page'

const hash = '#/sparse-autoencoder/2'
const panel = (page: Page) => page.getByRole('dialog', { name: 'Other activations' })
const opener = (page: Page) => page.getByRole('button', { name: 'Compare all four side by side' })
const cellOf = (page: Page, title: string, row: number, col: number) =>
  page.getByRole('grid', { name: `F with ${title}` }).locator(`[data-at="${row - 1} ${col - 1}"]`)

async function open(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ hash, ...options })
  await unfold(page)
  await opener(page).click()
  await panel(page).waitFor()
  return page
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = panel(page).getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.press('Enter')
}

const labelOf = (page: Page, title: string, row: number, col: number) =>
  cellOf(page, title, row, col).getAttribute('aria-label')

it('opens from the text of step 2 by keyboard, and gives the focus back', async () => {
  const page = await openPage({ hash })
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await panel(page).waitFor()
  const inside = () =>
    page.evaluate(() => document.activeElement?.closest('dialog')?.className ?? 'outside')
  await expect.poll(() => inside()).toContain('variants')
  await page.keyboard.press('Escape')
  await expect.poll(() => panel(page).count()).toBe(0)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Compare all four side by side')
})

describe.each([
  { where: 'at 1280 pixels', look: {} },
  { where: 'on a phone', look: { width: 390, height: 844, touch: true } },
])('$where', ({ look }) => {
  it('k and θ change what stays; training is taken over, and one undo gives it back', async () => {
    const page = await open(look)
    await expect.poll(() => labelOf(page, 'TopK', 6, 3)).toMatch(/: 0, cut from 1$/)
    await fill(page, 'k', '2')
    await expect.poll(() => labelOf(page, 'TopK', 6, 3)).toMatch(/: 1, kept$/)
    await fill(page, 'θ', '=1/2')
    await expect.poll(() => labelOf(page, 'JumpReLU', 6, 3)).toMatch(/: 1, kept$/)
    await fill(page, 'k', '2.5')
    await panel(page).getByRole('alert').waitFor()
    // Escape takes back what was typed and leaves the panel open
    await page.keyboard.press('Escape')
    await expect
      .poll(() => panel(page).getByRole('textbox', { name: 'k', exact: true }).inputValue())
      .toBe('2')

    const shipped = await numbersIn(page, 'F')
    await panel(page).getByRole('button', { name: 'Train 50 steps' }).click()
    await panel(page).getByRole('region', { name: 'After training' }).waitFor()
    await expect.poll(() => numbersIn(page, 'F')).toEqual(shipped)
    await panel(page).getByRole('button', { name: 'Use these weights: ReLU with L1' }).click()
    await expect.poll(() => numbersIn(page, 'F')).not.toEqual(shipped)
    await panel(page).getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectNumbers(page, 'F', shipped)
  })

  it('nothing stands out of the panel, everything folded out', async () => {
    const page = await open(look)
    await everythingOpen(page)
    const wide = await panel(page).evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    )
    expect(wide).toBeLessThanOrEqual(0)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(look.width ?? 1280)
  })
})

it('the same cells stand in line in all four activations', async () => {
  const page = await open()
  const unevenness = async () => {
    const tops = await Promise.all(
      ['ReLU with L1', 'TopK', 'JumpReLU', 'Gated'].map(
        async (title) => (await cellOf(page, title, 3, 2).boundingBox())!.y,
      ),
    )
    return Math.max(...tops) - Math.min(...tops)
  }
  await expect.poll(unevenness).toBeLessThan(1)
})

it('arrows go through a grid, and show how each number is made', async () => {
  const page = await open()
  await cellOf(page, 'JumpReLU', 6, 3).click()
  await panel(page).getByRole('heading', { name: 'JumpReLU: f6 Mountain, x3 Alps' }).waitFor()
  await page.keyboard.press('ArrowLeft')
  await panel(page).getByRole('heading', { name: 'JumpReLU: f6 Mountain, x2 Everest' }).waitFor()
  await expect
    .poll(() => page.locator('.chosen-cell').innerText())
    .toContain('= 2 if 2 − 1.5 > 0, else 0 = 2')
})

it.each(
  (['light', 'dark'] as const).flatMap((colorScheme) => [
    { colorScheme, width: 1280, height: 720 },
    { colorScheme, width: 390, height: 844 },
  ]),
)('passes axe, $colorScheme at $width pixels', async (look) => {
  const page = await open(look)
  await expectNoAxeViolations(page)
  await everythingOpen(page)
  await fill(page, 'k', 'x')
  await panel(page).getByRole('alert').waitFor()
  await expectNoAxeViolations(page)
})

async function everythingOpen(page: Page): Promise<void> {
  await panel(page).getByText('Gate weights', { exact: true }).click()
  await panel(page).getByRole('checkbox', { name: 'one θ for each feature' }).check()
  await panel(page).getByRole('checkbox', { name: 'Tied weights' }).check()
  await panel(page).getByRole('button', { name: 'Fold the decoder norms into the encoder' }).click()
  await cellOf(page, 'TopK', 6, 3).click()
  await panel(page).getByRole('button', { name: 'Train 50 steps' }).click()
  await panel(page).getByRole('region', { name: 'After training' }).waitFor()
}
