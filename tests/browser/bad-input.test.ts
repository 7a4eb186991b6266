// What is typed that is no number, and numbers too large to calculate with.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  cell,
  editor,
  expectNumbers,
  expectStatus,
  expectTrouble,
  focused,
  numbersIn,
  refusal,
  startOver,
  visit,
} from './sheet-page'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

const z1 = [
  [1, -1, 2, 0],
  [3, 1, 5, 1],
  [-1, 1, -2, 3],
]

const refused: readonly (readonly [typed: string, why: RegExp])[] = [
  ['abc', /“abc” is not a number/],
  ['1..2', /“1\.\.2” is not a number/],
  ['', /empty/],
  ['   ', /empty/],
  ['1e999', /“1e999” is too large/],
  ['-1e999', /“-1e999” is too large/],
  ['Infinity', /“Infinity”/],
  ['NaN', /“NaN”/],
  ['1 2', /“1 2”/],
  ['0x10', /“0x10”/],
  ['<b>1</b>', /“<(b>1<\/b>)?”/],
]

async function type(matrix: string, row: number, col: number, typed: string): Promise<void> {
  await cell(page, matrix, row, col).dblclick()
  await editor(page).fill(typed)
}

it.each(refused)('“%s” keeps the editor open and says why', async (typed, why) => {
  await startOver(page, 'autoencoder', 2)
  await type('X', 2, 1, typed)
  await page.keyboard.press('Enter')
  const sentence = refusal(page)
  await sentence.waitFor()
  await expect.poll(() => sentence.innerText()).toMatch(why)
  await expect.poll(() => editor(page).inputValue()).toBe(typed)
  await expect.poll(() => editor(page).getAttribute('aria-invalid')).toBe('true')
  const described = await editor(page).getAttribute('aria-describedby')
  await expect.poll(() => sentence.getAttribute('id')).toBe(described)
  await expect.poll(() => focused(page)).toBe('INPUT')
  const [field, words] = [await editor(page).boundingBox(), await sentence.boundingBox()]
  expect(words!.y).toBeGreaterThanOrEqual(field!.y + field!.height - 1)
  expect(words!.y).toBeLessThan(field!.y + field!.height + 12)
  await expect.poll(() => numbersIn(page, 'Z1')).toEqual(z1)
  await page.keyboard.press('Escape')
  await expect.poll(() => editor(page).count()).toBe(0)
  await expect.poll(() => sentence.count()).toBe(0)
  await expect.poll(async () => (await numbersIn(page, 'X'))[1]?.[0]).toBe(1)
  await expect.poll(() => numbersIn(page, 'Z1')).toEqual(z1)
  await expect.poll(() => focused(page)).toBe('X[2,1]')
})

it.each(['Tab', 'Shift+Tab', 'Enter', 'Shift+Enter', 'F2'])(
  '%s does not get past a refusal, and typing on takes the sentence away',
  async (key) => {
    await startOver(page, 'sparse-autoencoder', 1)
    await type('W_enc', 1, 1, '2x')
    await page.keyboard.press(key)
    await refusal(page).waitFor()
    await expect.poll(() => focused(page)).toBe('INPUT')
    await page.keyboard.press('Backspace')
    await expect.poll(() => refusal(page).count()).toBe(0)
    await expect.poll(() => editor(page).getAttribute('aria-invalid')).toBe('false')
    await page.keyboard.press(key)
    await expectStatus(page, /We f1 Water, column 1 is now 2 \(was −1\)/)
  },
)

it.each(['1..2', '', '1e999'])(
  'a click away from “%s” restores the number and says so',
  async (typed) => {
    await startOver(page, 'autoencoder', 2)
    await type('W1', 1, 1, typed)
    await cell(page, 'Z1', 2, 2).click()
    await expectStatus(page, /W1 row 1, column 1 keeps its number/)
    await expect.poll(() => editor(page).count()).toBe(0)
    await expect.poll(async () => (await numbersIn(page, 'W1'))[0]?.[0]).toBe(1)
    await expect.poll(() => numbersIn(page, 'Z1')).toEqual(z1)
  },
)

it('numbers that overflow keep the page up, name the first cell in trouble, and undo mends them', async () => {
  await startOver(page, 'autoencoder', 2)
  await type('X', 1, 1, '1e308')
  await page.keyboard.press('Enter')
  // Y − 1e308 still is a finite number, its square is none
  await expectTrouble(page, /too large to calculate with: E² row 1, example x1 is the first.*∞/)
  await expectStatus(page, /X row 1, example x1 is now 1×10³⁰⁸/)
  await type('W1', 2, 1, '1e308')
  await page.keyboard.press('Enter')
  // 1e308 × 1e308 − 1 + 0 + 1 + 1 is no finite number; Z1₁₁ = 1e308 − 1 still is
  await expectTrouble(
    page,
    /too large to calculate with: Z1 row 2, example x1 is the first that comes out as ∞/,
  )
  await expect.poll(() => cell(page, 'Z1', 2, 1).getAttribute('class')).toContain('trouble')
  await expect.poll(() => cell(page, 'Z1', 1, 1).getAttribute('class')).not.toContain('trouble')
  for (const step of [3, 4, 5, 6]) {
    await visit(page, 'autoencoder', step)
    await expect.poll(() => page.getByRole('grid').count()).toBeGreaterThan(2)
    await expectTrouble(page, /Z1 row 2, example x1 is the first/)
  }
  await page.getByRole('button', { name: 'Go to the cell' }).click()
  await expect.poll(() => focused(page)).toBe('Z1[2,1]')
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await expectTrouble(page, /E² row 1, example x1 is the first/)
  await undo.click()
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  await visit(page, 'autoencoder', 2)
  await expectNumbers(page, 'Z1', z1)
  await visit(page, 'autoencoder', 6)
  await expectNumbers(page, 'loss', [[5]])
})

it('trouble that a number is, and not a result, is named where it stands', async () => {
  await startOver(page, 'sparse-autoencoder', 5)
  await type('lambda', 1, 1, '1e308')
  await page.keyboard.press('Enter')
  await expectTrouble(page, /too large to calculate with: λ·L1w is the first that comes out as ∞/)
  await type('lambda', 1, 1, '0.5')
  await page.keyboard.press('Enter')
  await expectStatus(page, /λ is now 0\.5/)
  await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  await expectNumbers(page, 'sparsity', [[16]])
})

it('the largest and the smallest numbers there are can be typed', async () => {
  await startOver(page, 'autoencoder', 2)
  await type('X', 1, 1, '1.7976931348623157e308')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now 1\.8×10³⁰⁸/)
  await type('X', 1, 1, '-5e-324')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now −4\.94×10⁻³²⁴/)
  await type('X', 1, 1, '-0')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now 0 /)
})
