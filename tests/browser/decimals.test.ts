// A matrix with decimals: its points stand under each other, and no number leaves its cell.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import { cell, expectNumbers, startOver, visit } from './sheet-page'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

interface Shown {
  readonly id: string
  readonly text: string
  /** Where the figures before the point end, from the left edge of the cell. */
  readonly point: number
  readonly size: string
  readonly inside: boolean
}

function shown(matrix: string): Promise<Shown[]> {
  return page.locator(`td[data-matrix="${matrix}"]`).evaluateAll((cells) =>
    cells.map((td) => {
      const number = td.querySelector<HTMLElement>('.number')!
      const text = number.firstChild as Text
      const whole = text.data.split('.')[0]!.length
      const range = document.createRange()
      range.setStart(text, 0)
      range.setEnd(text, whole)
      const before = range.getBoundingClientRect()
      range.selectNodeContents(text)
      const all = range.getBoundingClientRect()
      const box = td.getBoundingClientRect()
      return {
        id: td.id,
        text: text.data,
        point: before.right - box.left,
        size: getComputedStyle(number).fontSize,
        inside: all.left >= box.left && all.right <= box.right,
      }
    }),
  )
}

async function type(matrix: string, row: number, col: number, number: string): Promise<void> {
  await cell(page, matrix, row, col).click()
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
}

it.each(['0.5', '-1.25', '=1/3', '-12.75'])('%s in X aligns X', async (number) => {
  await startOver(page, 'autoencoder', 2)
  const before = await shown('X')
  await type('X', 2, 2, number)
  await expect.poll(async () => (await shown('X'))[5]!.text).toContain('.')
  const after = await shown('X')
  for (const { point, size, inside, id } of after) {
    expect(point, id).toBeCloseTo(after[0]!.point, 0)
    expect(size, id).toBe(after[0]!.size)
    expect(inside, id).toBe(true)
  }
  expect(Number.parseFloat(after[0]!.size)).toBeLessThan(Number.parseFloat(before[0]!.size))
})

it('a matrix of whole numbers is not touched, and the last decimal takes the alignment along', async () => {
  await startOver(page, 'autoencoder', 2)
  const [X, W1] = [await shown('X'), await shown('W1')]
  await type('X', 1, 1, '2.5')
  await expectNumbers(page, 'X', [
    [2.5, 0, 3, 0],
    [1, 1, 1, 0],
    [2, 2, 2, 3],
    [1, 1, 2, 0],
  ])
  // the sheet as a whole is a little smaller beside wider columns
  const sizes = new Set((await shown('W1')).map(({ size }) => size))
  expect(sizes.size).toBe(1)
  expect(Number.parseFloat([...sizes][0]!)).toBeGreaterThan(Number.parseFloat(W1[0]!.size) * 0.9)
  await type('X', 1, 1, '2')
  await expect
    .poll(async () => (await shown('X')).map(({ size }) => size))
    .toEqual(X.map(({ size }) => size))
})

it('after a small step no weight reads as it did before it, and what stays, stays', async () => {
  const texts = async (step: number, matrix: string) => {
    await visit(page, 'sparse-autoencoder', step)
    return (await shown(matrix)).map(({ text }) => text)
  }
  const before = await texts(1, 'W_enc')
  const gradient = await texts(14, 'dW_enc')
  const after = await texts(15, 'W_enc_next')
  expect(gradient.filter((text) => text !== '0').length).toBeGreaterThan(8)
  after.forEach((text, i) => expect(text !== before[i], `${i}`).toBe(gradient[i] !== '0'))
})
