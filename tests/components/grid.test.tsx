// A grid as assistive technology meets it: names, headings, one stop for Tab, and the editor.
import { act, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { App } from '../../src/components/App'
import { loadHands } from '../../src/components/with-hands'
import { useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { startAt } from '../store/fresh-store'

// Nothing is hidden here, and asking jsdom for every element takes long.
configure({ defaultHidden: true })

beforeAll(async () => {
  await loadHands()
})
beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

const grid = (name: RegExp) => within(screen.getByRole('grid', { name }))
const cell = (name: string | RegExp) => screen.getByLabelText(name)
const everyCell = () => [...document.querySelectorAll<HTMLElement>('td[data-matrix]')]

it('every matrix is a grid that says what it is and how large', () => {
  render(<App />)
  expect(screen.getAllByRole('grid').map((each) => each.getAttribute('aria-label'))).toEqual([
    'X: inputs, given, 4 rows by 4 columns',
    'W1 and b1: encoder 1, weights and bias, given, 3 rows by 5 columns',
    'Z1: encoder 1, pre-activations, results, 3 rows by 4 columns',
    'A1: encoder 1, activations, results, 3 rows by 4 columns',
  ])
})

it('grids stand in computing order, whatever their place on the sheet', async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 9 })
  render(<App />)
  const symbols = screen
    .getAllByRole('grid')
    .map((each) => each.getAttribute('aria-label')!.split(':')[0])
  expect(symbols.join(' | ')).toBe(
    'X̂ | X copy | E | E² | e | SE | SE ÷ 5 tokens | SE ÷ 15 numbers | L',
  )
})

it('the row of ones under what a layer reads says what it is for', () => {
  render(<App />)
  const [ones, ...others] = document.querySelectorAll('.ones')
  expect(others).toEqual([])
  expect(ones.textContent).toBe(`${'1↓'.repeat(4)}for the bias`)
  expect(ones.getAttribute('title')).toMatch(/multiplies each bias by 1, and so adds it/)
})

it('rows and columns have headings with their full names, the bias too', () => {
  render(<App />)
  const weights = grid(/^W1 and b1/)
  const headings = (role: string) =>
    weights.getAllByRole(role).map((heading) => heading.firstElementChild?.textContent)
  expect(headings('columnheader')).toEqual(['input 1', 'input 2', 'input 3', 'input 4', 'bias'])
  expect(headings('rowheader')).toEqual(['neuron 1', 'neuron 2', 'neuron 3'])
})

it('a cell’s name says where it is, its number in words, and what is the matter with it', () => {
  render(<App />)
  expect(cell('W1 row 1, column 2: minus 1')).toBeDefined()
  expect(cell('A1 row 1, example x2: 0, clipped from minus 1')).toBeDefined()
  expect(cell('A1 row 1, example x4: 0')).toBeDefined()
  act(() => setCell({ matrix: 'A1', row: 0, col: 0 }, -3))
  expect(cell('A1 row 1, example x1: minus 3, pinned, was 1')).toBeDefined()
})

it('each grid is one stop for Tab, on the cell where the focus was last', () => {
  render(<App />)
  const stops = () =>
    everyCell()
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ id }) => id)
  expect(stops()).toEqual(['cell-X-0-0', 'cell-W1-0-0', 'cell-Z1-0-0', 'cell-A1-0-0'])
  act(() => cell(/^Z1 row 2, example x3/).focus())
  expect(stops()).toEqual(['cell-X-0-0', 'cell-W1-0-0', 'cell-Z1-1-2', 'cell-A1-0-0'])
})

it('the focus selects, and only the selected cell says that it is', () => {
  render(<App />)
  act(() => cell(/^Z1 row 2, example x3/).focus())
  const selected = everyCell().filter((each) => each.getAttribute('aria-selected') === 'true')
  expect(selected.map(({ id }) => id)).toEqual(['cell-Z1-1-2'])
})

it('typing opens an editor with a name, and Enter keeps the number', async () => {
  const user = userEvent.setup()
  render(<App />)
  act(() => cell(/^X row 1, example x1/).focus())
  await user.keyboard('3')
  const field = screen.getByRole('textbox', { name: 'X row 1, example x1, new number' })
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
  expect(cell('X row 1, example x1: 3, was 2')).toBeDefined()
  expect(document.activeElement?.id).toBe('cell-X-1-0')
})

it('Esc brings the number back and leaves no change behind', async () => {
  const user = userEvent.setup()
  render(<App />)
  act(() => cell(/^W1 row 1, column 1/).focus())
  const { document: before, values } = useApp.getState()
  await user.keyboard('{F2}99{Escape}')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(useApp.getState().document).toBe(before)
  expect(useApp.getState().values).toBe(values)
  expect(document.activeElement?.id).toBe('cell-W1-0-0')
})

it.each(['', 'abc', '1..2', '1e999', 'Infinity', 'NaN'])(
  'what is no number, “%s”, is refused by an alert that the editor points to',
  async (typed) => {
    const user = userEvent.setup()
    render(<App />)
    act(() => cell(/^X row 1, example x1/).focus())
    const { document: before } = useApp.getState()
    await user.keyboard('{F2}')
    await user.clear(screen.getByRole('textbox'))
    if (typed !== '') await user.type(screen.getByRole('textbox'), typed)
    await user.keyboard('{Enter}')
    const alert = await screen.findByRole('alert')
    const field = screen.getByRole('textbox')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field.getAttribute('aria-describedby')).toBe(alert.id)
    expect(document.activeElement).toBe(field)
    expect(useApp.getState().document).toBe(before)
    await user.keyboard('5')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(field.getAttribute('aria-invalid')).toBe('false')
  },
)

it('in a half filled matrix the blank cells say so, and the others are numbers', async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 6 })
  render(<App />)
  expect(cell('S f1 Water, x1 ocean: minus 1').textContent).toBe('−1')
  expect(cell('S f1 Water, x2 Everest: blank until the next step').textContent).toBe('')
})
