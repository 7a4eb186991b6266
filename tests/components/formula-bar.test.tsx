// The bar over the sheet: how the selected cell is made, what it reaches, and its pin.
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { FormulaBar } from '../../src/components/FormulaBar'
import { loadExplain } from '../../src/components/with-explain'
import { loadHands } from '../../src/components/with-hands'
import { useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { select } from '../../src/store/reading'
import { startAt } from '../store/fresh-store'

beforeAll(async () => {
  await Promise.all([loadHands(), loadExplain()])
})
beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

const bar = () => screen.getByRole('region', { name: 'Selected cell' })
const words = () =>
  bar()
    .textContent!.replace(/How\?$/, '')
    .replaceAll(/\s+/g, ' ')

function show(matrix: string, row: number, col: number): void {
  render(<FormulaBar />)
  act(() => select({ matrix, row: row - 1, col: col - 1 }))
}

it('invites to point at a number while none is selected', () => {
  render(<FormulaBar />)
  expect(words()).toMatch(/^Point at any number/)
})

it('says a result’s name, its place, and its arithmetic with the numbers', () => {
  show('Z1', 2, 1)
  expect(words()).toBe(
    'Z1[2,1] row 2, example x1 · encoder 1, pre-activations= 1×2 + (−1)×1 + 0×2 + 1×1 + 1 = 3',
  )
})

it('gives each term of the arithmetic its tint, and the signs between none', () => {
  show('Z1', 2, 1)
  const spans = [...bar().querySelectorAll('.arithmetic span')]
  const tinted = spans.filter((span) => span.className !== '')
  const terms = [0, 1, 2, 3, 4].map((term) =>
    tinted
      .filter(({ className }) => className === `tint-${term}`)
      .map(({ textContent }) => textContent)
      .join(''),
  )
  expect(terms).toEqual(['1×2', '(−1)×1', '0×2', '1×1', '1'])
})

it('follows an edit of what the cell is made from', () => {
  show('Z1', 2, 1)
  act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 3))
  act(() => select({ matrix: 'Z1', row: 1, col: 0 }))
  expect(words()).toMatch(/= 1×3 \+ .* = 4$/)
})

it('says of a given how many results it reaches', () => {
  show('X', 3, 1)
  // 3, 2, 3 and 4 of x1's Z and A; one of Y′; 4 of E, E² and G; e, L and both means
  expect(words()).toMatch(/2 given; it reaches 41 results$/)
})

it('shows a number rounded and exactly', () => {
  show('mean_of_all', 1, 1)
  expect(words()).toMatch(/≈ 0\.31 · exactly 0\.3125$/)
})

it('says about where numbers on the left are rounded, though the sum is whole', () => {
  show('Z1', 2, 1)
  act(() => setCell({ matrix: 'W1', row: 1, col: 0 }, 1.234))
  act(() => setCell({ matrix: 'W1', row: 1, col: 3 }, 0.532))
  act(() => select({ matrix: 'Z1', row: 1, col: 0 }))
  expect(words()).toMatch(/= 1\.23×2 \+ \(−1\)×1 \+ 0×2 \+ 0\.53×1 \+ 1 ≈ 3$/)
})

it('says equal where rounded numbers on the left come to just that, as a 0 that ReLU wrote', () => {
  show('A1', 3, 1)
  act(() => setCell({ matrix: 'b1', row: 2, col: 0 }, -0.123))
  act(() => select({ matrix: 'A1', row: 2, col: 0 }))
  expect(words()).toMatch(/= max\(0, −1\.12\) = 0$/)
})

it('a pin says its number and what the formula would make of it, and can be taken out', async () => {
  show('A2', 1, 1)
  expect(screen.queryByRole('button', { name: 'Unpin' })).toBeNull()
  act(() => setCell({ matrix: 'A2', row: 0, col: 0 }, -2.5))
  expect(words()).toMatch(/= max\(0, 0\) = 0pinned to −2\.5; it would be 0Unpin$/)
  await userEvent.click(screen.getByRole('button', { name: 'Unpin' }))
  expect(useApp.getState().document.autoencoder.pins).toEqual({})
  expect(screen.queryByRole('button', { name: 'Unpin' })).toBeNull()
})
