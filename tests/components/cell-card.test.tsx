// The card of the selected cell: what it says, where its terms lead, and the way back.
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/components/App'
import { closeCard } from '../../src/components/explain/trail'
import { loadExplain } from '../../src/components/with-explain'
import { loadHands } from '../../src/components/with-hands'
import type { LessonId } from '../../src/lessons/lesson'
import { formulaValue } from '../../src/sheet/explain'
import type { SheetCell } from '../../src/sheet/sheet'
import { current, useApp } from '../../src/store/app'
import { useCard } from '../../src/store/card'
import { setCell } from '../../src/store/edit'
import { usePointed } from '../../src/store/pointed'
import { goBackward } from '../../src/store/backward'
import { goTo, select } from '../../src/store/reading'
import { FormulaBar } from '../../src/components/FormulaBar'
import { startAt } from '../store/fresh-store'
import { cellsOf } from '../support/brute-force'
import { readArithmetic } from '../support/read-arithmetic'

// the whole page is rendered again and again, which takes its time on a busy machine
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

beforeAll(async () => {
  await Promise.all([loadHands(), loadExplain()])
})
beforeEach(async () => {
  act(closeCard)
  await startAt({ lesson: 'autoencoder', step: 2 })
})

const at = (matrix: string, row = 1, col = 1): SheetCell => ({
  matrix,
  row: row - 1,
  col: col - 1,
})
const card = () => screen.getByRole('region', { name: /^How .* is made$/ })
const words = () => card().textContent!.replaceAll(/\s+/g, ' ')
const line = (name: 'In symbols' | 'In numbers') => within(card()).getByRole('toolbar', { name })
const affected = () => waitFor(() => expect(card().querySelector('[aria-busy=false]')).toBeTruthy())
const selected = () => useApp.getState().selected

/** Selects a cell and opens its card. */
async function open(cell: SheetCell): Promise<void> {
  act(() => select(cell))
  await userEvent.click(screen.getByRole('button', { name: 'How?' }))
  await affected()
}

it('names the cell, its place in words, and writes it in symbols and in numbers', async () => {
  render(<App />)
  await open(at('Z1', 2, 1))
  expect(within(card()).getByRole('heading', { level: 2 }).textContent).toBe('Z1[2,1]')
  expect(words()).toContain('row 2, example x1 · encoder 1, pre-activations')
  expect(line('In symbols').textContent).toBe(
    '= W1[2,1]×X[1,1] + W1[2,2]×X[2,1] + W1[2,3]×X[3,1] + W1[2,4]×X[4,1] + b1[2,1]',
  )
  expect(line('In numbers').textContent).toBe('= 1×2 + (−1)×1 + 0×2 + 1×1 + 1 = 3')
})

it('opens with the focus in it, and Esc closes it and gives the focus back', async () => {
  render(<App />)
  await open(at('Z1', 2, 1))
  await waitFor(() => expect(document.activeElement).toBe(card()))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: /^How/ })).toBeNull()
  expect(document.activeElement?.id).toBe('cell-Z1-1-0')
})

it('E opens it from a cell, and Esc in the grid takes a range back before it closes the card', async () => {
  render(<App />)
  act(() => document.getElementById('cell-Z1-1-0')!.focus())
  await userEvent.keyboard('e')
  await affected()
  act(() => document.getElementById('cell-Z1-1-0')!.focus())
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}')
  expect(useCard.getState().open).toBe(true)
  expect(useApp.getState().anchor).toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(useCard.getState().open).toBe(false)
})

it('a term points at its cell while it is reached, and goes there; Back comes back', async () => {
  render(<App />)
  await open(at('Z1', 2, 1))
  const term = within(line('In numbers')).getByRole('button', { name: /W1 row 2, column 2$/ })
  expect(term.textContent).toBe('(−1)')
  await userEvent.hover(term)
  expect(usePointed.getState().at).toEqual([at('W1', 2, 2)])
  await userEvent.unhover(term)
  expect(usePointed.getState().at).toEqual([])
  await userEvent.click(term)
  expect(selected()).toEqual(at('W1', 2, 2))
  await waitFor(() => expect(document.activeElement?.id).toBe('cell-W1-1-1'))
  await userEvent.click(screen.getByRole('button', { name: /Back to Z1\[2,1\]/ }))
  expect(selected()).toEqual(at('Z1', 2, 1))
  expect(screen.queryByRole('button', { name: /Back to/ })).toBeNull()
})

it('goes to the step of a matrix that is not in view, and back to the step it came from', async () => {
  render(<App />)
  act(() => goTo({ lesson: 'autoencoder', step: 4 }))
  await open(at('Z3', 1, 1))
  await userEvent.click(within(line('In symbols')).getByRole('button', { name: /^A2\[1,1\]/ }))
  // A2 stands beside Z3, so the reader stays
  expect(useApp.getState().place.step).toBe(4)
  await affected()
  await userEvent.click(within(line('In symbols')).getByRole('button', { name: /^Z2\[1,1\]/ }))
  expect(useApp.getState()).toMatchObject({ place: { step: 3 }, selected: at('Z2') })
  act(() => card().focus())
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(useApp.getState()).toMatchObject({ place: { step: 4 }, selected: at('A2') })
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(selected()).toEqual(at('Z3'))
})

it('a line of terms is one stop, and arrows go from term to term without turning the step', async () => {
  render(<App />)
  await open(at('Z1', 2, 1))
  const terms = within(line('In symbols')).getAllByRole('button')
  expect(terms.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1, -1, -1, -1])
  act(() => terms[0].focus())
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(document.activeElement).toBe(terms[2])
  expect(usePointed.getState().at).toEqual([at('W1', 2, 2)])
  await userEvent.keyboard('{End}{ArrowRight}')
  expect(document.activeElement).toBe(terms[8])
  await userEvent.keyboard('{Home}{ArrowLeft}')
  expect(document.activeElement).toBe(terms[0])
  expect(useApp.getState().place.step).toBe(2)
})

it('a step turned over closes it, so that the step begins with its text', async () => {
  render(<App />)
  await open(at('Z1', 2, 1))
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(useCard.getState()).toMatchObject({ open: false, trail: [] })
})

describe('notes', () => {
  it.each([
    ['A1', 1, 2, 'Clipped: it was −1 before ReLU.'],
    ['A1', 1, 1, 'Above 0, so ReLU lets it through as it is.'],
    ['A1', 1, 4, 'Exactly 0 before ReLU, so nothing was clipped.'],
    ['W1', 1, 1, 'Given: it is not worked out from anything.'],
  ])('%s[%i,%i]: %s', async (matrix, row, col, note) => {
    render(<App />)
    await open(at(matrix, row, col))
    expect(words()).toContain(note)
  })

  it('a changed given says what the lesson has, and what was typed', async () => {
    render(<App />)
    act(() => setCell(at('W1', 1, 1), 1 / 3, '=1/3'))
    await open(at('W1', 1, 1))
    expect(words()).toContain('You typed =1/3.')
    expect(words()).toContain('The lesson has 1 here.')
    expect(words()).toContain('≈ 0.33')
    expect(words()).toContain('exactly 0.3333333333333333')
  })

  it('a pin says what it would be without it, and can be taken out', async () => {
    render(<App />)
    act(() => setCell(at('Z1', 1, 1), 5))
    await open(at('Z1', 1, 1))
    expect(words()).toContain('Pinned to 5. Without the pin it would be 1.')
    await userEvent.click(within(card()).getByRole('button', { name: 'Unpin' }))
    expect(useApp.getState().document.autoencoder.pins).toEqual({})
  })
})

describe('what it affects', () => {
  const later = () => act(() => goTo({ lesson: 'autoencoder', step: 6 }))

  it('names the loss by its symbol from the step that makes it, and before says where that is', async () => {
    render(<App />)
    await open(at('Z1', 1, 1))
    expect(words()).toContain('What training makes small is one number, the loss (step 6).')
    expect(words()).toContain('For this cell: a small nudge leaves the loss as it is.')
    expect(words()).toContain('and the loss goes from 5 to 12.')
    expect(words()).not.toMatch(/∂|\bL\b/)
    const link = within(card()).getByRole('link', { name: 'step 6' })
    expect(link.getAttribute('href')).toBe('#/autoencoder/6')
  })

  it('the slope, a whole step, and every matrix downstream, each a way to it', async () => {
    render(<App />)
    later()
    await open(at('b4', 1, 1))
    // Y[1,·] is clipped or not; the numbers are those of the engine
    expect(words()).toMatch(/∂L\/∂b4\[1,1\] = .*: nudge it up a little, and L goes (up|down)/)
    expect(words()).toMatch(/Raise it by 1, to 1, and L goes from 5 to \d+\./)
    const group = within(card()).getByRole('button', { name: /^Z4: 4 of 4 cells$/ })
    await userEvent.hover(group)
    expect(usePointed.getState().at).toEqual([1, 2, 3, 4].map((col) => at('Z4', 1, col)))
    await userEvent.click(group)
    expect(useApp.getState()).toMatchObject({ selected: at('Z4', 1, 1) })
  })

  it('says when the step is long enough to turn a ReLU', async () => {
    render(<App />)
    later()
    await open(at('Z1', 1, 1))
    expect(words()).toContain('∂L/∂Z1[1,1] = 0: a small nudge leaves L as it is.')
    expect(words()).toContain('Pin it one higher, at 2, and L goes from 5 to 12.')
    expect(words()).toContain(
      'the step of 1 is long enough to switch A2[2,1] off (from 1 to 0 before ReLU)',
    )
  })

  it('follows an edit', async () => {
    render(<App />)
    await open(at('b4', 1, 1))
    const before = words()
    act(() => setCell(at('b4', 1, 1), 7))
    await waitFor(() => expect(words()).toContain('Raise it by 1, to 8,'))
    expect(words()).not.toBe(before)
  })

  it('is plain about a loss that is no number, and about a number too large for 1 more', async () => {
    render(<App />)
    act(() => setCell(at('X', 1, 1), 1e200))
    later()
    await open(at('W1', 1, 1))
    await waitFor(() => expect(words()).toContain('The loss L is not a finite number here'))
    act(() => setCell(at('X', 1, 1), 2))
    act(() => setCell(at('W1', 1, 1), 1e20))
    await waitFor(() => expect(words()).toContain('1 more makes no difference to it'))
  })

  it('is plain about the loss itself, and about what the loss is not made from', async () => {
    render(<App />)
    later()
    await open(at('loss'))
    expect(words()).toContain('This is the loss itself')
    act(() => select(at('mean_of_all')))
    await waitFor(() => expect(words()).toContain('The loss L does not depend on it.'))
    expect(words()).toContain('No other number is made from it.')
  })

  it('what the exercise ends in is said to start the steps after it, and reaches them once they are there', async () => {
    render(<App />)
    later()
    await open(at('G', 1, 1))
    expect(words()).toContain('backpropagation, start from it')
    await act(goBackward)
    await open(at('G', 1, 1))
    expect(words()).toContain('dY: ')
    expect(words()).not.toContain('start from it')
  })
})

it('says why a gradient was stopped or let through, though what decides it is out of view', async () => {
  await act(goBackward)
  act(() => goTo({ lesson: 'autoencoder', step: 9 }))
  render(<App />)
  await open(at('dZ3', 1, 3))
  expect(words()).toContain('Z3[1,3] is −1, not above 0, so what came, −2, was stopped.')
  act(() => select(at('dZ3', 1, 2)))
  expect(words()).toContain('Z3[1,2] is 1, above 0, so what came passes as it is.')
})

it.each<LessonId>(['autoencoder', 'sparse-autoencoder'])(
  'every cell of the %s: the line on the page, computed, is the cell’s number',
  async (lesson) => {
    await startAt({ lesson, step: 1 })
    render(<FormulaBar />)
    const { engine } = current()
    const { values } = useApp.getState()
    const results = cellsOf(engine.plan).filter(
      (cell) => formulaValue(engine.plan, values, cell) !== null,
    )
    act(() => select(results[0]))
    fireEvent.click(screen.getByRole('button', { name: 'How?' }))
    // by selector: a search by role takes longer than all the rest
    const numbers = () => document.querySelector('[aria-label="In numbers"]')?.textContent
    for (const cell of results) {
      act(() => select(cell))
      const [, sum, result] = /^= (.*) = (.*)$/.exec(numbers()!)!
      expect(readArithmetic(sum), sum).toBe(formulaValue(engine.plan, values, cell))
      expect(readArithmetic(result)).toBe(formulaValue(engine.plan, values, cell))
    }
    expect(results.length).toBeGreaterThan(100)
  },
)
