// What is on the sheet by which step, and how the zeros that ReLU wrote look.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import { cell, numbersIn, startOver, visit } from './sheet-page'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

/** The matrices that have cells on the screen, and the names on the places still to be filled. */
function onSheet(): Promise<{ filled: string[]; outlined: string[] }> {
  return page.evaluate(() => ({
    filled: [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('td[data-matrix]')].map(
          (td) => td.dataset['matrix'] ?? '',
        ),
      ),
    ],
    outlined: [...document.querySelectorAll('.outline')].map((place) => place.textContent ?? ''),
  }))
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

it('in the overview, matrices of later steps are outlines until their step', async () => {
  await visit(page, 'autoencoder', 0)
  await press('Overview')
  await expect
    .poll(() => onSheet())
    .toEqual({
      // the opening shows the code and the copy ahead of their steps
      filled: ['X', 'A2', 'Y'],
      outlined: [
        'W1 b1',
        'Z1',
        'A1',
        'W2 b2',
        'Z2',
        'W3 b3',
        'Z3',
        'A3',
        'W4 b4',
        'Z4',
        'Y′',
        'E',
        'E²',
        'e',
        'L',
        'L ÷ 4 examples',
        'L ÷ 16 numbers',
        'G',
      ],
    })
  const counts: number[] = []
  for (let step = 1; step <= 6; step++) {
    await visit(page, 'autoencoder', step)
    counts.push((await onSheet()).outlined.length)
  }
  // Y′; then weights with bias, Z and A of each layer; then E to G
  expect(counts).toEqual([19, 16, 13, 10, 7, 0])
  await press('Overview')
})

it('Show all fills what is still to come, and takes it away again', async () => {
  await visit(page, 'sparse-autoencoder', 1)
  await press('Overview')
  const before = await onSheet()
  expect(before.outlined).toContain('X̂')
  await press('Show all')
  const all = await onSheet()
  expect(all.outlined).toEqual([])
  expect(all.filled).toHaveLength(30)
  await expect.poll(async () => (await numbersIn(page, 'S'))[0]).toEqual([-1, 0, 0, 0, 0])
  await press('Show all')
  await expect.poll(() => onSheet()).toEqual(before)
  await press('Overview')
  await expect.poll(() => page.getByRole('button', { name: 'Show all' }).count()).toBe(0)
})

it('Show all is about the overview: a step shows what it says', async () => {
  await visit(page, 'sparse-autoencoder', 6)
  await press('Overview')
  await press('Show all')
  await expect.poll(async () => (await numbersIn(page, 'S'))[0]).toEqual([-1, 0, 0, 0, 0])
  await press('Overview')
  await expect
    .poll(async () => (await numbersIn(page, 'S'))[0])
    .toEqual([-1, null, null, null, null])
  await press('Overview')
  await press('Show all')
  await press('Overview')
})

it('every matrix stands in the overview once, none over another', async () => {
  for (const lesson of ['autoencoder', 'sparse-autoencoder'] as const) {
    await visit(page, lesson, 1)
    await press('Overview')
    await press('Show all')
    await expect.poll(async () => (await onSheet()).outlined).toEqual([])
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.block .grid tbody')].map((body) => ({
        name: body.closest('section')?.getAttribute('aria-labelledby') ?? '',
        box: body.getBoundingClientRect(),
      }))
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 1 &&
              b.box.left < a.box.right - 1 &&
              a.box.top < b.box.bottom - 1 &&
              b.box.top < a.box.bottom - 1,
          )
          .map((b) => `${a.name} over ${b.name}`),
      )
    })
    expect(overlaps, lesson).toEqual([])
    await press('Show all')
    await press('Overview')
  }
})

it('sparse step 6 writes −1 alone, and step 7 fills in the zeros', async () => {
  await visit(page, 'sparse-autoencoder', 6)
  const on = [
    [-1, null, null, null, null],
    [null, null, null, null, -1],
    [null, null, null, -1, null],
    [null, null, -1, -1, null],
    [null, -1, null, null, null],
    [null, -1, -1, null, null],
  ]
  await expect.poll(() => numbersIn(page, 'S')).toEqual(on)
  await expect.poll(() => cell(page, 'S', 1, 2).innerText()).toBe('')
  await expect.poll(() => cell(page, 'S', 1, 2).getAttribute('aria-label')).toMatch(/blank/)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect
    .poll(() => numbersIn(page, 'S'))
    .toEqual(on.map((row) => row.map((number) => number ?? 0)))
})

it('a feature that comes on at step 6 gets its −1 at once', async () => {
  await startOver(page, 'sparse-autoencoder', 6)
  await cell(page, 'F', 3, 1).click()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await numbersIn(page, 'S'))[2]).toEqual([-1, null, null, -1, null])
})

it('a 0 that ReLU wrote shows the number it struck out; a 0 that was 0 is plain', async () => {
  await startOver(page, 'autoencoder', 2)
  const clipped = await page
    .locator('td.clipped')
    .evaluateAll((cells) =>
      cells.map(
        (td) =>
          `${td.dataset['matrix']}[${Number(td.dataset['row']) + 1},${Number(td.dataset['col']) + 1}] ${td.querySelector<HTMLElement>('.struck')?.dataset['number']}`,
      ),
    )
  // Z1 is −1 at (1,2), (3,1) and −2 at (3,3); it is exactly 0 at (1,4)
  expect(clipped).toEqual(['A1[1,2] −1', 'A1[3,1] −1', 'A1[3,3] −2'])
  await expect.poll(async () => (await numbersIn(page, 'A1'))[0]).toEqual([1, 0, 2, 0])
  const style = (row: number, col: number) =>
    cell(page, 'A1', row, col).evaluate((td) => getComputedStyle(td).backgroundImage)
  await expect.poll(() => style(1, 2)).toMatch(/gradient/)
  await expect.poll(() => style(1, 4)).toBe('none')
  await expect
    .poll(() => cell(page, 'A1', 1, 2).getAttribute('aria-label'))
    .toMatch(/: 0, clipped from minus 1$/)
  await expect.poll(() => cell(page, 'A1', 1, 4).getAttribute('aria-label')).toMatch(/: 0$/)
})

it('a number that an edit sends below 0 is clipped at once', async () => {
  await startOver(page, 'sparse-autoencoder', 2)
  await cell(page, 'Z', 1, 1).click()
  await page.keyboard.type('-3')
  await page.keyboard.press('Enter')
  const clipped = cell(page, 'F', 1, 1)
  await expect.poll(() => clipped.getAttribute('class')).toContain('clipped')
  await expect.poll(() => clipped.locator('.old').getAttribute('data-number')).toBe('2')
  await expect
    .poll(() => clipped.getAttribute('aria-label'))
    .toMatch(/: 0, clipped from minus 3, was 2$/)
})
