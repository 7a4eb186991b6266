// Past the exercise in a real browser: going there, its settings, the step taken and undone, the nudge.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import {
  cell,
  editor,
  everyStepBack,
  expectNumbers,
  expectStatus,
  hashOf,
  numbersIn,
  visit,
  walkTo,
} from './sheet-page'

const text = (page: Page) => page.getByRole('region', { name: 'About this step' })
const button = (page: Page, name: string | RegExp) => text(page).getByRole('button', { name })

it('leads on from the last step by button, by Next and by key, and by its address', async () => {
  const page = await openPage({ hash: '#/autoencoder/6' })
  await page.getByRole('button', { name: 'Backward and update' }).last().click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/7')
  await expectNumbers(page, 'objective', [[5]])
  await visit(page, 'sparse-autoencoder', 10)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/11')
  await expectNumbers(page, 'objective', [[37]])
  const other = await openPage({ hash: '#/sparse-autoencoder/14' })
  await expectNumbers(other, 'db_enc', [[7], [3], [3], [0], [1], [14]])
  await other.keyboard.press('PageDown')
  await expect.poll(() => hashOf(other)).toBe('#/sparse-autoencoder/15')
  await other.goBack()
  await expect.poll(() => hashOf(other)).toBe('#/sparse-autoencoder/14')
})

it('by mouse: another η, the step taken, the loss said, and all of it undone', async () => {
  const page = await openPage({ hash: '#/autoencoder/12' })
  const before = await numbersIn(page, 'W1_next')
  await cell(page, 'eta').dblclick()
  await editor(page).fill('0.001')
  await editor(page).press('Enter')
  await expectStatus(page, /^η is now 0\.001 \(was 0\.01\)/)
  await button(page, 'Take the step').click()
  await expectStatus(page, /^Took the step with η = 0\.001\..* Loss 5 → 4\.\d+\.$/)
  await expect.poll(() => text(page).locator('.outcome').innerText()).toMatch(/Loss 5 → 4/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectStatus(page, /^Undid: Took the step/)
  expect(hashOf(page)).toBe('#/autoencoder/12')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectNumbers(page, 'W1_next', before)
})

it('by keys alone: a long step makes it worse, and says so', async () => {
  const page = await openPage({ hash: '#/autoencoder/12' })
  await walkTo(page, 'eta')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expectStatus(page, /^η is now 1 /)
  await button(page, 'Take the step').focus()
  await page.keyboard.press('Enter')
  await expectStatus(page, /The loss went up, not down: the step is too long here\./)
})

it('divides the loss and its gradient by one setting', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/11' })
  await button(page, 'mean per token').click()
  await expectNumbers(page, 'divisor', [[5]])
  await expectNumbers(page, 'sparsity_divisor', [[5]])
  await expectNumbers(page, 'objective', [[7.4]])
  await expect.poll(() => button(page, 'mean per token').getAttribute('aria-pressed')).toBe('true')
  await cell(page, 'divisor').click()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await text(page).getByText('Divided by numbers of your own.').waitFor()
})

it('leaves the norm’s own term out as in the exercise, or trains it', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/12' })
  await expect.poll(() => cell(page, 'dnorms').count()).toBe(1)
  await button(page, 'as in the exercise').click()
  await expect.poll(() => cell(page, 'dnorms').count()).toBe(0)
  await expectNumbers(page, 'db_dec', [[4], [2], [0]])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => cell(page, 'dnorms').count()).toBe(1)
})

it('checks a gradient by a nudge: both losses, and the quotient beside the gradient', async () => {
  const page = await openPage({ hash: '#/autoencoder/8' })
  await cell(page, 'dW4', 3, 1).click()
  await page.getByRole('button', { name: 'How?' }).click()
  const card = page.locator('.cell-card')
  await card.getByRole('button', { name: 'Nudge' }).click()
  const cells = card.locator('.nudge td')
  await expect.poll(() => cells.count()).toBe(4)
  const shown = await cells.allInnerTexts()
  const [below, above, quotient, gradient] = shown.map((text) =>
    Number(text.replace('≈ ', '').replace('−', '-')),
  )
  expect(below).toBeLessThan(5)
  expect(above).toBeGreaterThan(5)
  expect(quotient).toBeCloseTo(4, 6)
  expect(gradient).toBe(4)
  await card.getByText('The quotient is the gradient, up to rounding.').waitFor()
  await expectNoAxeViolations(page)
})

it('a nudge where the loss is no finite number says so, and writes no program’s words', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/3' })
  await cell(page, 'b_dec').click()
  await page.keyboard.type('1e200')
  await page.keyboard.press('Enter')
  await expectStatus(page, /Loss 37 → ∞/)
  await visit(page, 'sparse-autoencoder', 12)
  await cell(page, 'db_dec').click()
  await page.getByRole('button', { name: 'How?' }).click()
  const card = page.locator('.cell-card')
  await card.getByRole('button', { name: 'Nudge' }).click()
  await card.getByText(/^There is nothing to compare: the loss/).waitFor()
  const shown = await card.locator('.nudge td').allInnerTexts()
  expect(shown.slice(0, 2)).toEqual(['∞', '∞'])
  expect(shown.join(' ')).not.toMatch(/NaN|Infinity/)
})

it('strikes what ReLU stops on the way back', async () => {
  const page = await openPage({ hash: '#/autoencoder/9' })
  const stopped = cell(page, 'dZ3', 1, 3)
  await expect.poll(() => stopped.getAttribute('class')).toContain('clipped')
  await expect.poll(() => stopped.locator('.number').getAttribute('data-number')).toBe('−2')
})

it('shows where ReLU is shut on the way back, even where nothing came to be stopped', async () => {
  const page = await openPage({ hash: '#/autoencoder/8' })
  const hatched = page.locator('td.clipped[data-matrix="dZ4"]')
  const places = () =>
    hatched.evaluateAll((cells) =>
      cells.map(({ dataset }) => `${Number(dataset['row']) + 1},${Number(dataset['col']) + 1}`),
    )
  // where Z4 is 0 or −1
  await expect.poll(places).toEqual(['1,2', '1,4', '2,4', '4,4'])
  await expect.poll(() => hatched.first().locator('.number').getAttribute('data-number')).toBe('0')
  // a gradient that is 0 and gets through is not struck out
  await expect
    .poll(() => cell(page, 'dZ4', 1, 1).getAttribute('aria-label'))
    .toMatch(/example x1: 0$/)
})

it('a number out of range in the address leads to the last step that was there', async () => {
  const page = await openPage({ hash: '#/autoencoder/99' })
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/6')
  await expectStatus(page, /no step “99” here; the steps go from 0 to 6/)
})

describe('on a phone', () => {
  it('every step back fits, and the step can be taken by touch', async () => {
    const page = await openPage({ width: 390, height: 844, touch: true })
    for (const { lesson, step } of everyStepBack) {
      await visit(page, lesson, step)
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(390)
    }
    await button(page, 'Take the step').tap()
    await expectStatus(page, /^Took the step.* Loss 37 → 3\d/)
    await expectNoAxeViolations(page)
  })
})

it('at the update each new weight has what it was in its corner, and links to what it is made from', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/15' })
  const number = (row: number, col: number) =>
    cell(page, 'W_enc_next', row, col).locator('.number').getAttribute('data-number')
  const old = await cell(page, 'W_enc_next', 1, 1).getAttribute('aria-label')
  expect(old).toMatch(/: minus 0\.979, was minus 1$/)
  expect(await number(1, 1)).toBe('−1')
  // where the gradient is 0 nothing moved
  expect(await number(2, 2)).toBeNull()
  await page.getByText('Wd new = Wd − η · dWd').waitFor()
})
