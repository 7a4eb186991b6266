// Edits with the keyboard alone: a given, a weight and a result in each lesson, and what keys do.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, sharePage } from '../support/open-page'
import {
  cell,
  editor,
  expectNumbers,
  expectStatus,
  focused,
  hashOf,
  numbersIn,
  startOver,
  status,
  visit,
  walkTo,
} from './sheet-page'
import { workedEdits } from './worked-edits'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

/** One key after another; a character without a key of its own is put in as an input method does. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await (key === '−' ? page.keyboard.type(key) : page.keyboard.press(key))
}

it.each(workedEdits)(
  '$what of the $lesson, $matrix, and all that follows from it',
  async ({ lesson, step, matrix, row, col, was, type, results, loss, after }) => {
    await startOver(page, lesson, step)
    await walkTo(page, matrix, row, col)
    await expect.poll(async () => (await numbersIn(page, matrix))[row - 1]?.[col - 1]).toBe(was)
    await page.keyboard.type(type)
    await expect.poll(() => editor(page).inputValue()).toBe(type)
    await page.keyboard.press('Enter')
    await expectStatus(page, `${results} results changed. Loss ${loss[0]} → ${loss[1]}.`)
    let shown = step
    for (const [at, name, rows] of after) {
      // a second press before the first was seen would overshoot
      for (; shown < at; shown++) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => hashOf(page)).toBe(`#/${lesson}/${shown + 1}`)
      }
      await expectNumbers(page, name, rows)
    }
  },
)

interface KeyCase {
  readonly keys: readonly string[]
  readonly then: string
  readonly number: number
}

const atZ1: readonly KeyCase[] = [
  { keys: ['7', 'Enter'], then: 'Z1[3,2]', number: 7 },
  { keys: ['7', 'Shift+Enter'], then: 'Z1[1,2]', number: 7 },
  { keys: ['7', 'Tab'], then: 'Z1[2,3]', number: 7 },
  { keys: ['7', 'Shift+Tab'], then: 'Z1[2,1]', number: 7 },
  { keys: ['7', 'F2'], then: 'Z1[2,2]', number: 7 },
  { keys: ['7', 'Escape'], then: 'Z1[2,2]', number: 1 },
  { keys: ['Enter', '0', 'Enter'], then: 'Z1[3,2]', number: 10 },
  { keys: ['F2', 'Backspace', '4', 'Tab'], then: 'Z1[2,3]', number: 4 },
  { keys: ['F2', '5', 'Escape'], then: 'Z1[2,2]', number: 1 },
  { keys: ['-', '.', '5', 'Enter'], then: 'Z1[3,2]', number: -0.5 },
  { keys: ['F2', 'Backspace', '−', '3', 'Enter'], then: 'Z1[3,2]', number: -3 },
  { keys: ['1', ',', '5', 'Enter'], then: 'Z1[3,2]', number: 1.5 },
  { keys: ['+', '3', 'Enter'], then: 'Z1[3,2]', number: 3 },
  { keys: ['1', 'e', '2', 'Enter'], then: 'Z1[3,2]', number: 100 },
  { keys: ['Enter', 'Enter'], then: 'Z1[3,2]', number: 1 },
  { keys: ['x'], then: 'Z1[2,2]', number: 1 },
]

it.each(atZ1)('$keys on a cell that holds 1 leaves $number there', async (keyCase) => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'Z1', 2, 2)
  await press(...keyCase.keys)
  await expect.poll(() => focused(page)).toBe(keyCase.then)
  await expect.poll(() => editor(page).count()).toBe(0)
  await expect.poll(async () => (await numbersIn(page, 'Z1'))[1]?.[1]).toBe(keyCase.number)
})

it('an edit taken back with Esc leaves no trace', async () => {
  const fresh = await openPage({ hash: '#/sparse-autoencoder/3' })
  const before = await numbersIn(fresh, 'X_hat')
  await walkTo(fresh, 'W_dec', 2, 6)
  for (const key of ['9', '9', 'Escape']) await fresh.keyboard.press(key)
  for (const key of ['F2', 'Backspace', '9', 'Escape']) await fresh.keyboard.press(key)
  await expect.poll(() => numbersIn(fresh, 'X_hat')).toEqual(before)
  await expect.poll(() => fresh.locator('td.changed').count()).toBe(0)
  await expect.poll(() => status(fresh)).toBe('Press ? for the list of keys.')
  const undo = fresh.getByRole('button', { name: 'Undo' })
  await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true')
  await expect.poll(() => cell(fresh, 'W_dec', 2, 6).getAttribute('aria-selected')).toBe('true')
})

it('Enter after the last row stays in the grid, and Tab after the last cell goes on to the next', async () => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'b1', 3, 1)
  await press('2', 'Enter')
  await expect.poll(() => focused(page)).toBe('b1[3,1]')
  await press('1', 'Tab')
  await expect.poll(() => focused(page)).toBe('Z1[1,1]')
  await expectStatus(page, /b1 row 3 is now 1 \(was 2\)/)
})

it('the same number typed again changes nothing and says so', async () => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'X')
  await press('2', 'Enter')
  await expectStatus(page, 'X row 1, example x1 stays 2.')
  await expect.poll(() => page.locator('td.changed').count()).toBe(0)
})

it('Delete writes 0 into a weight, and leaves a plain result with a word about why', async () => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'W1', 1, 2)
  await page.keyboard.press('Delete')
  // Z1's first row is then the first row of X: 2, 0, 3, 0
  await expectStatus(page, /W1 row 1, column 2 is now 0 \(was −1\)/)
  await expectNumbers(page, 'Z1', [
    [2, 0, 3, 0],
    [3, 1, 5, 1],
    [-1, 1, -2, 3],
  ])
  const changed = await page.locator('td.changed').count()
  await walkTo(page, 'A1', 2, 1)
  await page.keyboard.press('Delete')
  await expectStatus(page, /A1 row 2, example x1 is a result.*Type a number to pin it/)
  await expect.poll(async () => (await numbersIn(page, 'A1'))[1]?.[0]).toBe(3)
  await expect.poll(() => page.locator('td.changed').count()).toBe(changed)
  await expect.poll(() => page.locator('td.pinned').count()).toBe(0)
})

it('a changed cell keeps its old number in a corner until the next edit, from step to step', async () => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'X')
  await press('3', 'Enter')
  const marked = cell(page, 'Z1', 1, 1)
  await expect.poll(() => marked.getAttribute('class')).toContain('changed')
  await expect.poll(() => marked.locator('.old').getAttribute('data-number')).toBe('1')
  await expect.poll(() => marked.getAttribute('aria-label')).toMatch(/: 2, was 1$/)
  await expect.poll(() => cell(page, 'X').locator('.old').getAttribute('data-number')).toBe('2')
  await expect.poll(() => cell(page, 'Z1', 1, 2).locator('.old').count()).toBe(0)
  await visit(page, 'autoencoder', 6)
  await expect.poll(() => cell(page, 'loss').locator('.old').getAttribute('data-number')).toBe('5')
  await visit(page, 'autoencoder', 2)
  await expect.poll(() => marked.locator('.old').getAttribute('data-number')).toBe('1')
  await walkTo(page, 'X', 4, 4)
  await press('1', 'Enter')
  await expect.poll(() => marked.locator('.old').count()).toBe(0)
  await expect
    .poll(() => cell(page, 'Z1', 2, 4).locator('.old').getAttribute('data-number'))
    .toBe('1')
})
