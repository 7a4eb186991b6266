// The bar says how the selected cell is made, and what it is made from lights up in matching tints.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import { cell, focused, startOver, visit, walkTo } from './sheet-page'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

const bar = () => page.getByRole('region', { name: 'Selected cell' })
const arithmetic = () => bar().locator('.arithmetic')

async function expectArithmetic(words: string): Promise<void> {
  await expect
    .poll(async () => (await arithmetic().innerText()).replaceAll(/\s+/g, ' ').trim())
    .toBe(words)
}

/** The cells of the page that carry a class, as "X[1,2] tint-0", in reading order. */
function lit(kind: 'tint-' | 'affected'): Promise<string[]> {
  return page.locator('td[data-matrix]').evaluateAll(
    (cells, start) =>
      cells.flatMap((td) => {
        const { matrix, row, col } = td.dataset
        return [...td.classList]
          .filter((name) => name.startsWith(start))
          .map((name) => `${matrix}[${Number(row) + 1},${Number(col) + 1}] ${name}`)
      }),
    kind,
  )
}

it.each([
  ['autoencoder', 1, 'Y_target', 3, 1, '= 2 = 2'],
  ['autoencoder', 2, 'Z1', 1, 3, '= 1×3 + (−1)×1 + 0×2 + 0×2 + 0 = 2'],
  ['autoencoder', 2, 'Z1', 3, 1, '= (−1)×2 + (−1)×1 + 1×2 + 0×1 + 0 = −1'],
  ['autoencoder', 2, 'A1', 3, 1, '= max(0, −1) = 0'],
  ['autoencoder', 6, 'E', 1, 3, '= 2 − 3 = −1'],
  ['autoencoder', 6, 'E_squared', 1, 3, '= (−1)² = 1'],
  ['autoencoder', 6, 'per_example', 1, 3, '= 1 + 0 + 0 + 1 = 2'],
  ['autoencoder', 6, 'G', 1, 3, '= 2×(−1) = −2'],
  ['sparse-autoencoder', 3, 'X_hat', 2, 2, '= 2×0 + 0×0 + (−1)×0 + 0×0 + (−2)×1 + 2×2 + 0 = 2'],
  ['sparse-autoencoder', 4, 'norms', 1, 1, '= √((−2)² + 2² + 1²) = 3'],
  ['sparse-autoencoder', 5, 'row_weighted', 4, 1, '= 5×2 = 10'],
  ['sparse-autoencoder', 8, 'P', 6, 2, '= (−1)×3 = −3'],
] as const)('%s %i, %s[%i,%i]: %s', async (lesson, step, matrix, row, col, words) => {
  await visit(page, lesson, step)
  await cell(page, matrix, row, col).click()
  await expectArithmetic(words)
})

it('names the cell by its place and by what it is', async () => {
  await visit(page, 'sparse-autoencoder', 2)
  await cell(page, 'F', 6, 2).click()
  await expect
    .poll(() => bar().innerText())
    .toMatch(/F\[6,2\]\s+f6 Mountain, x2 Everest · sparse features/)
})

it('the row, the column and the bias of a cell carry the tints of its terms', async () => {
  await startOver(page, 'autoencoder', 2)
  await cell(page, 'Z1', 3, 1).click()
  await expect
    .poll(() => lit('tint-'))
    .toEqual([
      'X[1,1] tint-0',
      'X[2,1] tint-1',
      'X[3,1] tint-2',
      'X[4,1] tint-3',
      'W1[3,1] tint-0',
      'W1[3,2] tint-1',
      'W1[3,3] tint-2',
      'W1[3,4] tint-3',
      'b1[3,1] tint-4',
    ])
  const spans = await arithmetic()
    .locator('[class^="tint-"]')
    .evaluateAll((all) => {
      const terms: Record<string, { words: string; color: string }> = {}
      for (const span of all) {
        const color = getComputedStyle(span).backgroundColor
        terms[span.className] = {
          words: (terms[span.className]?.words ?? '') + (span.textContent ?? ''),
          color,
        }
      }
      return terms
    })
  expect(Object.entries(spans).map(([tint, { words }]) => `${tint} ${words}`)).toEqual([
    'tint-0 (−1)×2',
    'tint-1 (−1)×1',
    'tint-2 1×2',
    'tint-3 0×1',
    'tint-4 0',
  ])
  expect(new Set(Object.values(spans).map(({ color }) => color)).size).toBe(5)
  for (const [tint, { color }] of Object.entries(spans))
    await expect
      .poll(
        () =>
          page
            .locator(`td.${tint}`)
            .first()
            .evaluate((td) => getComputedStyle(td).backgroundColor),
        { message: tint },
      )
      .toBe(color)
})

it('lights move with the arrows, and go when the step changes', async () => {
  await startOver(page, 'autoencoder', 2)
  await walkTo(page, 'A1', 2, 3)
  await expect.poll(() => lit('tint-')).toEqual(['Z1[2,3] tint-0'])
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toBe('A1[3,3]')
  await expect.poll(() => lit('tint-')).toEqual(['Z1[3,3] tint-0'])
  await page.keyboard.press('PageDown')
  // the focus stays in the grids, on a number of the next step
  await expect.poll(() => focused(page)).toMatch(/^A1\[|^W2\[/)
  await expect.poll(() => lit('tint-')).not.toContain('Z1[3,3] tint-0')
})

it('a given lights what it goes on to affect, and the bar counts it', async () => {
  await startOver(page, 'autoencoder', 2)
  await cell(page, 'X', 2, 3).click()
  await expect.poll(() => lit('tint-')).toEqual([])
  // x3 runs through the third column of everything
  await expect
    .poll(() => lit('affected'))
    .toEqual([
      'Z1[1,3] affected',
      'Z1[2,3] affected',
      'Z1[3,3] affected',
      'A1[1,3] affected',
      'A1[2,3] affected',
      'A1[3,3] affected',
    ])
  // Y′ 1 and Z1 to A3 3+3+2+2+3+3, Z4 and Y 4+4, E, E², G 4+4+4, e, L and both means
  await expect.poll(() => bar().innerText()).toMatch(/1\s+given; it reaches 41 results/)
})

it('a weight lights the row it makes, and a pin stops the lights', async () => {
  await startOver(page, 'sparse-autoencoder', 1)
  await cell(page, 'W_enc', 2, 1).click()
  await expect
    .poll(() => lit('affected'))
    .toEqual([1, 2, 3, 4, 5].map((col) => `Z[2,${col}] affected`))
  await cell(page, 'Z', 2, 3).click()
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await cell(page, 'W_enc', 2, 1).click()
  await expect
    .poll(() => lit('affected'))
    .toEqual([1, 2, 4, 5].map((col) => `Z[2,${col}] affected`))
})

it('a number that is shown rounded says so, with all its digits', async () => {
  await startOver(page, 'sparse-autoencoder', 4)
  await cell(page, 'W_dec', 1, 1).click()
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  // √(1 + 4 + 1)
  await cell(page, 'norms').click()
  await expectArithmetic(`= √(1² + 2² + 1²) ≈ 2.45 · exactly ${String(Math.sqrt(6))}`)
  await expect
    .poll(() => cell(page, 'norms').locator('.number').getAttribute('class'))
    .toContain('rounded')
})

it('a number under the mouse is explained and lit without a click, and then the selected one again', async () => {
  await startOver(page, 'autoencoder', 2)
  await cell(page, 'X').click()
  await cell(page, 'Z1', 3, 1).hover()
  await expect.poll(() => arithmetic().innerText()).toMatch(/\(−1\)×2.*= −1$/)
  await expect.poll(() => lit('tint-')).toContain('W1[3,1] tint-0')
  await expect.poll(() => cell(page, 'X').getAttribute('aria-selected')).toBe('true')
  await page.getByRole('heading', { level: 2 }).hover()
  await expect.poll(() => arithmetic().innerText()).toMatch(/given; it reaches/)
  await expect.poll(() => lit('tint-')).toEqual([])
  await cell(page, 'Z1', 3, 1).hover()
  await expect.poll(() => arithmetic().innerText()).toMatch(/= −1$/)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => bar().innerText()).toMatch(/^X\[2,1\]/)
})
