// The nudge on a gradient's card: the learner's own numbers, pins and settings, moved both ways.
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { Nudge } from '../../src/components/backward/Nudge'
import { useApp } from '../../src/store/app'
import { chooseNorm, divideBy, goBackward } from '../../src/store/backward'
import { setCell } from '../../src/store/edit'
import { startAt } from '../store/fresh-store'

const weight = { matrix: 'W_dec', row: 0, col: 3 }

beforeEach(async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 10 })
  await goBackward()
  render(<Nudge cell={{ ...weight, matrix: 'dW_dec' }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Nudge' }))
})

/** The rows of the table: both losses, the quotient, the gradient. */
const shown = () =>
  screen
    .getAllByRole('cell')
    .map(({ textContent }) =>
      Number(textContent.replace(/≈ |−/g, (sign) => (sign === '−' ? '-' : ''))),
    )
const gradient = () => useApp.getState().values['dW_dec'].data[3]

function expectAgreement(): void {
  const [, , quotient, onCard] = shown()
  expect(onCard).toBeCloseTo(gradient(), 6)
  expect(quotient).toBeCloseTo(gradient(), 4)
  expect(screen.getByText('The quotient is the gradient, up to rounding.')).toBeDefined()
}

it('follows an edit, a pin and what the loss divides by', () => {
  expectAgreement()
  act(() => setCell({ matrix: 'lambda', row: 0, col: 0 }, 3))
  expectAgreement()
  act(() => setCell({ matrix: 'F', row: 3, col: 0 }, 2))
  expectAgreement()
  act(() => divideBy('all'))
  expectAgreement()
})

it('with norms that count as constants the gradient is the sheet’s, and the quotient is not', () => {
  act(() => chooseNorm('frozen'))
  const [, , quotient, onCard] = shown()
  expect(onCard).toBe(gradient())
  expect(quotient - onCard).toBeCloseTo(-5, 3)
  expect(screen.getByText(/counts as a constant/)).toBeDefined()
})
