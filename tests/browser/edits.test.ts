// Editing a given, a weight and a result in each lesson, by keyboard alone and by mouse.
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, ready, rowOf, status } from './read-page'

test('autoencoder by keyboard alone: a given, a weight and a result', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.locator('.steps [aria-current=step]').focus()
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await page.locator('#cell-X-0-0:focus').count()) break
  }
  await ready(page)
  // X[1,1] 2 → 3 with W1 column 1 = (1, 1, −1): Z1[·,1] = (1, 3, −1) + (1, 1, −1)
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect.poll(() => rowOf(page, 'Z1', 0)).toBe('2 -1 2 0')
  expect(await cell(page, 'Z1', 1, 0)).toBe('4')
  expect(await cell(page, 'Z1', 2, 0)).toBe('-2')
  expect(await page.locator('#cell-Z1-0-0 .old').getAttribute('data-number')).toBe('1')
  expect(await status(page)).toMatch(
    /X row 1, example x1 is now 3 \(was 2\)\. \d+ results changed\. Loss 5 → \d+\./,
  )
  expect(await page.locator('#cell-X-1-0:focus').count()).toBe(1)
  // the next matrix is one Tab away from the last cell; Ctrl and arrows lead there too
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Control+ArrowDown')
  expect(await page.locator('#cell-W1-0-0:focus').count()).toBe(1)
  // W1[1,1] 1 → 2: Z1 row 1 = row 1 + X row 1 = (2, −1, 2, 0) + (3, 0, 3, 0)
  await page.keyboard.press('F2')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await expect.poll(() => rowOf(page, 'Z1', 0)).toBe('5 -1 5 0')
  expect(await page.locator('#cell-W1-0-1:focus').count()).toBe(1)
  // the mark of the edit before is gone where this one changed nothing
  expect(await page.locator('#cell-Z1-1-0 .old').count()).toBe(0)
  await page.locator('#cell-Z1-0-1').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'A1', 0, 1)).toBe('7')
  expect(await page.locator('#cell-Z1-0-1').getAttribute('class')).toContain('pinned')
  await page.locator('#cell-Z1-0-1').focus()
  expect(await page.locator('.pin').textContent()).toContain('pinned to 7; it would be −1')
  await page.keyboard.press('Delete')
  await expect.poll(() => cell(page, 'Z1', 0, 1)).toBe('-1')
  expect(await page.locator('.pin').count()).toBe(0)
})

test('autoencoder by mouse: a given, a weight and a result, and the button that unpins', async () => {
  const page = await openPage({ hash: '#/autoencoder/6' })
  await page.locator('#cell-Y_target-0-0').click()
  await ready(page)
  // Y′[1,3] 3 → 2: the error −1 becomes 0, and the loss 5 becomes 4
  await page.locator('#cell-Y_target-0-2').dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await page.locator('#cell-E-0-0').click()
  await expect.poll(() => cell(page, 'loss', 0, 0)).toBe('4')
  expect(await cell(page, 'E', 0, 2)).toBe('0')
  expect(await status(page)).toContain('Loss 5 → 4.')
  await page.locator('#cell-Y_target-0-2').click()
  await page.getByRole('button', { name: 'Unpin' }).click()
  await expect.poll(() => cell(page, 'loss', 0, 0)).toBe('5')
  await page.getByRole('link', { name: /Decoder layer 2/ }).click()
  // b4[1] 0 → 1 moves Z4 row 1 from (2, 0, 2, −1) to (3, 1, 3, 0)
  await page.locator('#cell-b4-0-0').click()
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect.poll(() => rowOf(page, 'Z4', 0)).toBe('3 1 3 0')
  await page.getByRole('link', { name: /Auto: the targets/ }).click()
  await page.locator('#cell-X-3-3').click()
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'Y_target', 3, 3)).toBe('4')
})

test('sparse autoencoder by keyboard: a given, a weight and a result', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/1' })
  await ready(page)
  await page.locator('#cell-X-1-1').focus()
  // X[2,2] 2 → 3 adds column 2 of We, (0, −1, −1, 0, 1, 1), to Z column 2
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'Z', 5, 1)).toBe('3')
  expect(await cell(page, 'Z', 1, 1)).toBe('-2')
  await page.locator('#cell-b_enc-5-0').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => cell(page, 'Z', 5, 1)).toBe('4')
  await page.keyboard.press('PageDown')
  await page.locator('#cell-F-5-0').focus()
  // Mountain pinned for the ocean: one more active feature
  const before = Number(await cell(page, 'active', 0, 0))
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(async () => Number(await cell(page, 'active', 0, 0))).toBe(before + 1)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => cell(page, 'Z', 5, 1)).toBe('2')
  await page.keyboard.press('Control+y')
  await expect.poll(() => cell(page, 'Z', 5, 1)).toBe('3')
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => cell(page, 'Z', 5, 1)).toBe('4')
})

test('sparse autoencoder by mouse: λ, a decoder weight and a result', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/5' })
  await ready(page)
  await page.locator('#cell-lambda-0-0').click()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'sparsity', 0, 0)).toBe('64')
  expect(await status(page)).toContain('Loss 37 → 69.')
  await page.getByRole('link', { name: /L2 norms/ }).click()
  // column 2 of Wd is (0, 0, 1): with 2 in its first row its length is √5 ≈ 2.24
  await page.locator('#cell-W_dec-0-1').click()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'norms', 0, 1)).toBe('2.24')
  await page.locator('#cell-norms-0-1').click()
  expect(await page.locator('.arithmetic').textContent()).toContain('√(2² + 0² + 1²) ≈ 2.24')
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect.poll(() => cell(page, 'norms', 0, 1)).toBe('1')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => cell(page, 'norms', 0, 1)).toBe('2.24')
})

test('undo goes back to the step where the change was, and says it', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  await page.locator('#cell-W1-0-0').click()
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /Loss gradient/ }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => cell(page, 'W1', 0, 0)).toBe('1')
  expect(await status(page)).toContain('Undid: W1 row 1, column 1 is now 4')
})

test('the formula bar and the sheet light the same terms in the same tints', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.locator('#cell-Z1-2-3').click()
  expect(await page.locator('.cell-name strong').textContent()).toBe('Z1[3,4]')
  expect((await page.locator('.arithmetic').textContent())?.trim()).toBe(
    '= (−1)×0 + (−1)×0 + 1×3 + 0×0 + 0 = 3',
  )
  for (const [term, cells] of [
    [0, ['W1-2-0', 'X-0-3']],
    [2, ['W1-2-2', 'X-2-3']],
    [4, ['b1-2-0']],
  ] as const) {
    for (const id of cells)
      expect(await page.locator(`#cell-${id}`).getAttribute('class')).toContain(`tint-${term}`)
    expect(await page.locator(`.arithmetic .tint-${term}`).count()).toBeGreaterThan(0)
  }
  await page.locator('#cell-W1-2-0').click()
  for (const id of ['Z1-2-0', 'Z1-2-3', 'A1-2-1'])
    expect(await page.locator(`#cell-${id}`).getAttribute('class')).toContain('affected')
  expect(await page.locator('#cell-Z1-1-0').getAttribute('class')).not.toContain('affected')
})
