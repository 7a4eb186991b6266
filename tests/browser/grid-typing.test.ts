// Typed arithmetic, what is refused and where, and where numbers stop being finite.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import { cellAt, cleanSheet, editor, expectSeen, focused, layer1, shipped } from './grid-support'

let page: Page
sharePage({ hash: layer1 }, (opened) => {
  page = opened
})

const arithmetic: readonly [typed: string, shows: string, again: string][] = [
  ['=1/3', '0.33', '=1/3'],
  ['2*(3-1)', '4', '2*(3-1)'],
  ['sqrt(2)', '1.41', 'sqrt(2)'],
  ['√2', '1.41', '√2'],
  ['−3', '-3', '−3'],
  ['-3', '-3', '−3'],
  ['.5', '0.5', '0.5'],
  ['1,5', '1.5', '1.5'],
  ['1/2', '0.5', '1/2'],
  ['=2^3', '8', '=2^3'],
  ['1e-3', '0.001', '0.001'],
  ['1e-6', '1×10⁻⁶', '0.000001'],
]

it.each(arithmetic)(
  'typed %s shows %s, and %s when it is edited again',
  async (typed, shows, again) => {
    await cleanSheet(page, 'W1 0 0')
    await page.keyboard.press('Enter')
    await editor(page).fill(typed)
    await page.keyboard.press('Control+Enter')
    await expectSeen(page, { editor: null, cells: { 'W1 0 0': shows } })
    await cellAt(page, 'W1 0 0').focus()
    await page.keyboard.press('F2')
    await expectSeen(page, { editor: again })
  },
)

const mistakes: readonly [typed: string, mark: string][] = [
  ['1..2', '.'],
  ['=1+*2', '*'],
  ['12abc', 'a'],
  ['=alert(1)', 'a'],
  ['=x=3', 'x'],
]

it.each(mistakes)(
  'typed %s is refused at its character %s, and Esc brings the number back',
  async (typed, mark) => {
    await cleanSheet(page, 'W1 0 0')
    await page.keyboard.press('Enter')
    await editor(page).fill(typed)
    await page.keyboard.press('Enter')
    const refusal = page.locator('.refusal')
    await expect.poll(() => refusal.locator('mark').textContent()).toBe(mark)
    await expect.poll(() => editor(page).getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.press('Escape')
    await expectSeen(page, { editor: null, matrices: shipped, focus: 'W1 0 0' })
  },
)

it.each(['1/0', 'NaN', 'Infinity', '1e999', ''])(
  'typed “%s” is refused in a sentence',
  async (typed) => {
    await cleanSheet(page, 'W1 0 0')
    await page.keyboard.press('Enter')
    await editor(page).fill(typed)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.refusal').textContent()).toMatch(/\w+ .*\./)
    await cellAt(page, 'X 0 0').click()
    await expectSeen(page, { editor: null, matrices: shipped, status: /keeps its number/ })
  },
)

it('numbers that grow too large are traced to the first cell, a button away', async () => {
  await cleanSheet(page, 'W1 2 0')
  await page.keyboard.press('Enter')
  await editor(page).fill('1e200')
  await page.keyboard.press('Control+Enter')
  const alert = page.getByRole('alert')
  await alert.waitFor()
  const named = (await alert.textContent()) ?? ''
  expect(named).toMatch(/E_squared|E²|E∘|squared/i)
  await page.getByRole('button', { name: 'Go to the cell' }).click()
  await expect.poll(() => focused(page)).toMatch(/^E_squared \d \d$/)
  await page.keyboard.press('Control+z')
  await expect.poll(() => alert.count()).toBe(0)
})
