// The line at the bottom: what the last change did, what was wrong with the address, where it broke.
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { StatusLine } from '../../src/components/StatusLine'
import { loadHands } from '../../src/components/with-hands'
import { sayMaking } from '../../src/components/hands/say-making'
import { useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { goTo } from '../../src/store/reading'
import { startAt } from '../store/fresh-store'

beforeEach(async () => {
  await startAt({ lesson: 'autoencoder', step: 2 })
  await loadHands()
  render(<StatusLine />)
})

const x11 = { matrix: 'X', row: 0, col: 0 }
const said = () => screen.getByRole('status').textContent

it('is one polite live region, there before anything is said', () => {
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
})

it('says after an edit how many results changed and what the loss did', () => {
  act(() => setCell(x11, 3))
  expect(said()).toBe('X row 1, example x1 is now 3 (was 2). 13 results changed. Loss 5 → 6.')
  act(() => undo())
  expect(said()).toMatch(/^Undid: .* 13 results changed\. Loss 6 → 5\.$/)
})

it('says a notice before the rest, until the next step', () => {
  act(() => goTo({ lesson: 'autoencoder', step: 6 }, 'There is no step “8” here.'))
  expect(said()).toBe('There is no step “8” here. Step 6: Loss gradient.')
  act(() => goTo({ lesson: 'autoencoder', step: 5 }))
  expect(said()).not.toMatch(/no step/)
})

it('names the first cell in trouble, keeps naming it from step to step, and stops when it is mended', () => {
  act(() => setCell(x11, 1e308))
  expect(screen.getByRole('alert').textContent).toMatch(/E² row 1, example x1 .* ∞/)
  act(() => goTo({ lesson: 'autoencoder', step: 4 }))
  expect(screen.getByRole('alert').textContent).toMatch(/E² row 1, example x1/)
  act(() => undo())
  expect(screen.queryByRole('alert')).toBeNull()
  expect(useApp.getState().trouble).toBe('')
})

it('says how a number is made, and that it is about so where a number is rounded', () => {
  act(() => sayMaking({ matrix: 'Z1', row: 0, col: 0 }))
  expect(said()).toMatch(/ equals 1\.$/)
  act(() => setCell(x11, 1 / 3))
  act(() => sayMaking({ matrix: 'Z1', row: 0, col: 0 }))
  expect(said()).toMatch(/1 times 0\.33 .* is about minus 0\.67\.$/)
})
