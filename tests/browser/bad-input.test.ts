// What is no number: the editor stays open with a sentence, and nothing is lost.
import { expect, test } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, ready, rowOf, status, typeInto } from './read-page'

test('text, two points, nothing, and what is not finite are refused under the cell', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  for (const typed of ['abc', '1..2', '', '1e999', 'Infinity', 'NaN']) {
    await page.locator('#cell-W1-0-0').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    const refusal = page.locator('#cell-W1-0-0 [role=alert]')
    await refusal.waitFor()
    expect(await refusal.textContent(), typed).toMatch(/[.]$|character|Type a number|largest/)
    const field = page.locator('#cell-W1-0-0 input')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.inputValue()).toBe(typed)
    expect(await rowOf(page, 'Z1', 0)).toBe('1 -1 2 0')
    await page.keyboard.press('Escape')
    expect(await page.locator('#cell-W1-0-0 input').count()).toBe(0)
    expect(await cell(page, 'W1', 0, 0)).toBe('1')
    expect(await page.locator('#cell-W1-0-0:focus').count()).toBe(1)
  }
})

test('clicking away from what is no number keeps the old one, with a word about it', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  await page.locator('#cell-W1-0-0').focus()
  await page.keyboard.type('1..2')
  await page.locator('#cell-X-2-2').click()
  await expect.poll(() => status(page)).toContain('keeps its number')
  expect(await cell(page, 'W1', 0, 0)).toBe('1')
})

test('Esc takes back what was typed, whole', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  await page.locator('#cell-X-0-0').focus()
  await page.keyboard.type('99')
  expect(await rowOf(page, 'Z1', 0)).toBe('1 -1 2 0')
  await page.keyboard.press('Escape')
  expect(await cell(page, 'X', 0, 0)).toBe('2')
  expect(await rowOf(page, 'Z1', 0)).toBe('1 -1 2 0')
  expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe(
    'true',
  )
})

test('numbers too large to calculate with: the page stays, and the first cell in trouble is named', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  await typeInto(page, '#cell-W1-0-0', '1e308')
  await typeInto(page, '#cell-X-0-2', '10')
  const trouble = page.locator('p.trouble')
  await trouble.waitFor()
  expect(await trouble.textContent()).toContain('Z1 row 1, example x1 is the first')
  expect(await page.locator('#cell-Z1-0-0 .number').textContent()).toBe('∞')
  await page.getByRole('link', { name: /Loss gradient/ }).click()
  await page.getByRole('button', { name: 'Go to the cell' }).click()
  await page.locator('#cell-Z1-0-0:focus').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => trouble.count()).toBe(0)
})

test('clearing a plain result says why there is nothing to clear; a weight becomes 0', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await ready(page)
  await page.locator('#cell-Z1-1-2').focus()
  await page.keyboard.press('Delete')
  expect(await status(page)).toContain('nothing to clear')
  expect(await cell(page, 'Z1', 1, 2)).toBe('5')
  await page.locator('#cell-W1-1-0').focus()
  await page.keyboard.press('Delete')
  await expect.poll(() => cell(page, 'W1', 1, 0)).toBe('0')
})
