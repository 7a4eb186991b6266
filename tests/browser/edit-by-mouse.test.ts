// Edits with the mouse: click and type, double click and type, click away.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, sharePage } from '../support/open-page'
import {
  cell,
  editor,
  expectNumbers,
  expectStatus,
  numbersIn,
  startOver,
  visit,
} from './sheet-page'
import { workedEdits } from './worked-edits'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

it.each(workedEdits)(
  '$what of the $lesson, $matrix, and all that follows from it',
  async ({ lesson, step, matrix, row, col, was, type, results, loss, after }) => {
    await startOver(page, lesson, step)
    await cell(page, matrix, row, col).dblclick()
    await expect.poll(() => editor(page).inputValue()).toBe(String(was).replace('-', '−'))
    await editor(page).fill(type)
    await page.getByRole('heading', { level: 2 }).click()
    await expectStatus(page, `${results} results changed. Loss ${loss[0]} → ${loss[1]}.`)
    await expect.poll(() => editor(page).count()).toBe(0)
    for (const [at, name, rows] of after) {
      await visit(page, lesson, at)
      await expectNumbers(page, name, rows)
    }
  },
)

it('a click selects, typing replaces, and a click on another cell keeps it', async () => {
  await startOver(page, 'autoencoder', 2)
  await cell(page, 'X').click()
  await expect.poll(() => cell(page, 'X').getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => editor(page).count()).toBe(0)
  await page.keyboard.type('3')
  await cell(page, 'Z1', 3, 4).click()
  await expect.poll(() => editor(page).count()).toBe(0)
  await expectStatus(page, 'X row 1, example x1 is now 3 (was 2). 13 results changed. Loss 5 → 6.')
  await expect.poll(async () => (await numbersIn(page, 'Z1'))[0]).toEqual([2, -1, 2, 0])
  await expect.poll(() => cell(page, 'Z1', 3, 4).getAttribute('aria-selected')).toBe('true')
})

it('arithmetic that a click away leaves behind is kept, and the clicked cell stays selected', async () => {
  const fresh = await openPage({ hash: '#/autoencoder/2' })
  await cell(fresh, 'X').click()
  await fresh.keyboard.type('=1/2')
  await cell(fresh, 'Z1', 3, 4).click()
  await expectStatus(fresh, /X row 1, example x1 is now 0\.5/)
  await expect.poll(() => cell(fresh, 'Z1', 3, 4).getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => fresh.locator('td[aria-selected]').count()).toBe(1)
})

it('one click away from an untouched editor changes nothing', async () => {
  const fresh = await openPage({ hash: '#/sparse-autoencoder/1' })
  await cell(fresh, 'W_enc', 3, 2).dblclick()
  await editor(fresh).waitFor()
  await cell(fresh, 'X').click()
  await expect.poll(() => editor(fresh).count()).toBe(0)
  await expect.poll(() => fresh.locator('td.changed').count()).toBe(0)
  const undo = fresh.getByRole('button', { name: 'Undo' })
  await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true')
})

it('the caret stands where it is put, and a second double click does not lose the draft', async () => {
  await startOver(page, 'autoencoder', 2)
  await cell(page, 'X').dblclick()
  await editor(page).fill('12')
  await editor(page).dblclick()
  await expect.poll(() => editor(page).inputValue()).toBe('12')
  await page.keyboard.press('Home')
  await page.keyboard.type('-')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await numbersIn(page, 'X'))[0]?.[0]).toBe(-12)
})
