// Undo, redo and Reset, by button and by key, from wherever the reader has gone since.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, expectNumbers, expectStatus, focused, hashOf, numbersIn, visit } from './sheet-page'

async function edit(page: Page, matrix: string, row: number, col: number, number: string) {
  await cell(page, matrix, row, col).click()
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await expectStatus(page, number.replace('-', '−'))
}

const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo' })
const redoButton = (page: Page) => page.getByRole('button', { name: 'Redo' })

const z1 = [
  [1, -1, 2, 0],
  [3, 1, 5, 1],
  [-1, 1, -2, 3],
]
const z1With3 = [
  [2, -1, 2, 0],
  [4, 1, 5, 1],
  [-2, 1, -2, 3],
]

it('the buttons undo and redo, and are off where there is nothing to do', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await expect.poll(() => undoButton(page).getAttribute('aria-disabled')).toBe('true')
  await expect.poll(() => redoButton(page).getAttribute('aria-disabled')).toBe('true')
  await undoButton(page).click({ force: true })
  await expectStatus(page, 'There is nothing to undo.')
  await edit(page, 'X', 1, 1, '3')
  await undoButton(page).click()
  await expectStatus(page, /^Undid: X row 1, example x1 is now 3 \(was 2\)\..*Loss 6 → 5\.$/)
  await expect.poll(() => numbersIn(page, 'Z1')).toEqual(z1)
  await redoButton(page).click()
  await expectStatus(page, /^Redid: X row 1, example x1 is now 3 \(was 2\)\..*Loss 5 → 6\.$/)
  await expect.poll(() => numbersIn(page, 'Z1')).toEqual(z1With3)
  await redoButton(page).click({ force: true })
  await expectStatus(page, 'There is nothing to redo.')
})

it.each(['Control+y', 'Control+Shift+z', 'Meta+Shift+z'])(
  'Ctrl+Z undoes in a grid and %s redoes',
  async (redo) => {
    const page = await openPage({ hash: '#/autoencoder/2' })
    await edit(page, 'X', 1, 1, '3')
    await page.keyboard.press(redo.startsWith('Meta') ? 'Meta+z' : 'Control+z')
    await expectNumbers(page, 'Z1', z1)
    await expect.poll(() => focused(page)).toMatch(/^X\[/)
    await page.keyboard.press(redo)
    await expectNumbers(page, 'Z1', z1With3)
  },
)

it('numbers stepped in one burst are one undo, and after a pause another', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const first = async () => (await numbersIn(page, 'X'))[0]?.[0]
  await cell(page, 'X').click()
  for (const [presses, number] of [
    [2, 4],
    [3, 7],
  ] as const) {
    // longer than what ends a burst
    await page.waitForTimeout(800)
    for (let i = 0; i < presses; i++) await page.keyboard.press('Alt+ArrowUp', { delay: 0 })
    await expect.poll(first).toBe(number)
  }
  await undoButton(page).click()
  await expect.poll(first).toBe(4)
  await undoButton(page).click()
  await expect.poll(first).toBe(2)
})

it('an edit after an undo takes the place of what was undone', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await edit(page, 'X', 1, 1, '3')
  await undoButton(page).click()
  await edit(page, 'X', 4, 4, '7')
  await expect.poll(() => redoButton(page).getAttribute('aria-disabled')).toBe('true')
  // the third W1 row does not read feature 4, the second adds 7
  await expectNumbers(page, 'Z1', [[1, -1, 2, 0], [3, 1, 5, 8], z1[2]!])
})

it('undo goes back to the step and the lesson where the change was', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await edit(page, 'X', 1, 1, '3')
  await visit(page, 'autoencoder', 4)
  await edit(page, 'W3', 1, 1, '-7')
  await visit(page, 'sparse-autoencoder', 5)
  await edit(page, 'lambda', 1, 1, '2')
  await visit(page, 'sparse-autoencoder', 1)
  await undoButton(page).click()
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/5')
  await expectNumbers(page, 'sparsity', [[32]])
  await expect.poll(() => cell(page, 'lambda').getAttribute('aria-selected')).toBe('true')
  await undoButton(page).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/4')
  await expect.poll(async () => (await numbersIn(page, 'W3'))[0]).toEqual([0, -1])
  await expect.poll(() => cell(page, 'W3').getAttribute('aria-selected')).toBe('true')
  await undoButton(page).click()
  await expect.poll(async () => (await numbersIn(page, 'X'))[0]?.[0] ?? 'not in view').toBe(2)
  await redoButton(page).click()
  await redoButton(page).click()
  await redoButton(page).click()
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/5')
  await expectNumbers(page, 'sparsity', [[64]])
})

it('Reset brings the lesson back to its own numbers, and undo brings the reader’s back', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const reset = page.getByRole('button', { name: 'Reset' })
  await reset.click()
  await expectStatus(page, 'Every number is already as the lesson gives it.')
  await expect.poll(() => undoButton(page).getAttribute('aria-disabled')).toBe('true')
  await edit(page, 'X', 1, 1, '3')
  await edit(page, 'A1', 1, 4, '9')
  await visit(page, 'sparse-autoencoder', 5)
  await edit(page, 'lambda', 1, 1, '2')
  await visit(page, 'autoencoder', 2)
  await reset.click()
  await expectStatus(page, /The autoencoder is reset to its own numbers\..*→ 5\./)
  await expect.poll(() => numbersIn(page, 'Z1')).toEqual(z1)
  await expect.poll(() => page.locator('td.pinned').count()).toBe(0)
  await visit(page, 'sparse-autoencoder', 5)
  await expect.poll(() => numbersIn(page, 'lambda')).toEqual([[2]])
  await undoButton(page).click()
  await visit(page, 'autoencoder', 2)
  await expectNumbers(page, 'Z1', z1With3)
  await expect.poll(async () => (await numbersIn(page, 'A1'))[0]).toEqual([2, 0, 2, 9])
  await expect.poll(() => cell(page, 'A1', 1, 4).getAttribute('class')).toContain('pinned')
})

it('Ctrl+Z in the editor is the text’s own undo, not the sheet’s', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await edit(page, 'X', 1, 1, '3')
  await cell(page, 'X', 2, 1).click()
  await page.keyboard.type('45')
  await page.keyboard.press('Control+z')
  await expect.poll(() => focused(page)).toBe('INPUT')
  await expect.poll(async () => (await numbersIn(page, 'Z1'))[0]?.[0]).toBe(2)
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await numbersIn(page, 'X'))[0]?.[0]).toBe(3)
})
