// The words of a step: they follow the sheet, lead to it, and say openly what is ours and corrected.
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Guide } from '../../src/components/guide/Guide'
import { Words } from '../../src/components/guide/Words'
import { StepText } from '../../src/components/StepText'
import type { Text } from '../../src/lessons/words'
import { current, useApp } from '../../src/store/app'
import { goBackward } from '../../src/store/backward'
import { setCell } from '../../src/store/edit'
import { loadWords } from '../../src/store/lesson-words'
import { usePointed } from '../../src/store/pointed'
import { leaveBlank } from '../../src/store/unfinished'
import { startAt } from '../store/fresh-store'

beforeEach(async () => {
  leaveBlank({})
  await loadWords('autoencoder')
  await loadWords('sparse-autoencoder')
  await startAt({ lesson: 'sparse-autoencoder', step: 2 })
})

const text: Text = [
  'Row f6 of ',
  { kind: 'matrix', matrix: 'F' },
  ' is on for ',
  { kind: 'positive', matrix: 'F', row: 5 },
  '; ',
  { kind: 'number', matrix: 'active' },
  ' are.',
]

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const pointed = () => usePointed.getState().at
const guideAt = (step: number) => render(<Guide lesson={current().lesson} step={step} />)

it('writes matrices as symbols and numbers as they are now', () => {
  const { container } = render(<Words lesson={current().lesson} text={text} />)
  expect(container.textContent).toBe('Row f6 of F is on for Everest and Alps; 8 are.')
  expect(button('F, sparse features: show').className).toBe('symbol')
  expect(button(/^8, /).className).toBe('live-number')
})

it('writes ≈ before a number that is rounded, and = before one that is not', () => {
  const sum: Text = [
    'L is ',
    { kind: 'matrix', matrix: 'L0' },
    ' = ',
    { kind: 'number', matrix: 'L0' },
  ]
  const { container } = render(<Words lesson={current().lesson} text={sum} />)
  expect(container.textContent).toBe('L is L0 = 1.6')
  act(() => setCell({ matrix: 'L0', row: 0, col: 0 }, 4 / 3))
  expect(container.textContent).toBe('L is L0 ≈ 1.33')
})

it('follows an edit', () => {
  const { container } = render(<Words lesson={current().lesson} text={text} />)
  act(() => setCell({ matrix: 'F', row: 5, col: 4 }, 1))
  expect(container.textContent).toBe('Row f6 of F is on for Everest, Alps and guitar; 9 are.')
})

it('keeps a bracket and a full stop on the line of what they stand with', () => {
  const inBrackets: Text = ['See (', { kind: 'matrix', matrix: 'Z' }, '), then go on.']
  const { container } = render(<Words lesson={current().lesson} text={inBrackets} />)
  expect(container.textContent).toBe('See (Z), then go on.')
  expect(container.querySelector('.together')?.textContent).toBe('(Z),')
})

it('says a question mark for numbers that are left blank for the moment', () => {
  const { container } = render(<Words lesson={current().lesson} text={text} />)
  act(() => leaveBlank({ F: new Set([0]) }))
  expect(container.textContent).toBe('Row f6 of F is on for ?; 8 are.')
})

it('what is hovered or has the focus is pointed at, and no longer after', async () => {
  const user = userEvent.setup()
  render(<Words lesson={current().lesson} text={text} />)
  await user.hover(button('F, sparse features: show'))
  expect(pointed()).toEqual([{ matrix: 'F' }])
  await user.unhover(button('F, sparse features: show'))
  expect(pointed()).toEqual([])
  await user.tab()
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Everest and Alps')
  expect(pointed()).toEqual([0, 1, 2, 3, 4].map((col) => ({ matrix: 'F', row: 5, col })))
  act(() => (document.activeElement as HTMLElement).blur())
  expect(pointed()).toEqual([])
})

it('a click selects the cell where it is in view', async () => {
  render(<Words lesson={current().lesson} text={text} />)
  await userEvent.click(button(/^Everest and Alps/))
  expect(useApp.getState().selected).toEqual({ matrix: 'F', row: 5, col: 0 })
  expect(useApp.getState().place.step).toBe(2)
})

it('a click on what is not in view goes to the step that made it', async () => {
  const elsewhere: Text = [{ kind: 'matrix', matrix: 'norms' }]
  render(<Words lesson={current().lesson} text={elsewhere} />)
  await userEvent.click(button(/^‖d‖/))
  expect(useApp.getState().place).toEqual({ lesson: 'sparse-autoencoder', step: 4 })
  expect(useApp.getState().selected).toEqual({ matrix: 'norms', row: 0, col: 0 })
})

describe('a step', () => {
  it('shows its heading at once and its words when they have come', async () => {
    render(<StepText lesson={current().lesson} step={2} />)
    const step = within(screen.getByRole('region', { name: 'About this step' }))
    expect(step.getByRole('heading', { level: 2 }).textContent).toBe('Strike out what is negative')
    await waitFor(() => expect(step.getByText(/^ReLU keeps/)).toBeDefined())
    expect(screen.getByRole('region').tabIndex).toBe(0)
  })

  it('gives what happens, the formula, the shapes, and both lines of code', () => {
    const { container } = guideAt(2)
    expect(container.querySelector('math')?.textContent).toBe('F=ReLU(Z)')
    expect(container.querySelector('math')?.getAttribute('alttext')).toBe('F = ReLU(Z)')
    expect(container.querySelector('.shapes')?.textContent).toBe('Z and F are 6×5. ')
    const code = [...container.querySelectorAll('pre code')].map(({ textContent }) => textContent)
    expect(code).toEqual([
      expect.stringMatching(/^F = torch\.relu\(Z\)\nactive = .+\nL0 = .+$/),
      expect.stringMatching(/^F = np\.maximum\(0, Z\)\nactive = .+\nL0 = .+$/),
    ])
  })

  it('shows a layer as PyTorch’s own, inputs first, with the numbers of the sheet', () => {
    const { container } = guideAt(1)
    const line = 'Z = torch.nn.functional.linear(X.T, We, be.squeeze(1)).T'
    expect(screen.getByText(line).tagName).toBe('CODE')
    expect(container.querySelector('.code')?.textContent).toContain(
      'nn.Linear(3, 6) keeps the same numbers, We as its weight and be as a plain list, its bias.',
    )
  })

  it('says which matrix a variable is, where its symbol is no variable', async () => {
    const { container } = guideAt(3)
    expect(screen.getAllByText('X_hat = Wd @ F + bd')).toHaveLength(2)
    expect(container.querySelector('.code')?.textContent).toMatch(/X_hat is X̂\.$/)
    act(() => setCell({ matrix: 'F', row: 0, col: 0 }, 9))
    expect(container.querySelector('.code')?.textContent).toMatch(/A pinned number stands in place/)
  })

  it('the opening has no formula, and no empty place for one', () => {
    const { container } = guideAt(0)
    expect(container.querySelectorAll('math, details')).toHaveLength(0)
    expect(container.querySelector('.shapes')?.textContent).toBe('X is 3×5. F is 6×5. ')
  })

  it.each([
    ['sparse-autoencoder', 8, 'corrected', 'our addition'],
    ['autoencoder', 6, 'corrected', 'as in the exercise'],
  ] as const)('marks the notes of %s, step %i', async (lesson, step, first, second) => {
    await startAt({ lesson, step })
    const { container } = guideAt(step)
    for (const mark of [first, second]) {
      const notes = [...container.querySelectorAll('.note')]
      const note = notes.find((each) => each.querySelector('.badge')?.textContent === mark)
      expect(note?.textContent!.length).toBeGreaterThan(mark.length + 20)
    }
  })

  it('badges each formula', () => {
    const { container } = guideAt(9)
    const badges = [...container.querySelectorAll('.formula .badge')]
    expect(badges.map(({ textContent }) => textContent)).toEqual(['corrected', 'our addition'])
  })

  it('nothing stays pointed at when its text is gone', async () => {
    const { unmount } = guideAt(2)
    await userEvent.hover(screen.getAllByRole('button', { name: 'F, sparse features: show' })[0]!)
    expect(pointed()).toEqual([{ matrix: 'F' }])
    unmount()
    expect(pointed()).toEqual([])
  })
})

describe('a formula', () => {
  it('that is long stands term under term, and a hat over its letter', async () => {
    await startAt({ lesson: 'sparse-autoencoder', step: 2 })
    await act(goBackward)
    const { container } = guideAt(12)
    const lines = [...container.querySelectorAll('mtr')].map(({ textContent }) => textContent)
    expect(lines).toEqual(['dWd=dX^·Fᵀ', '+(\u00a0columns of\u00a0(Wd÷‖d‖)×d‖d‖)'])
    expect(container.querySelector('[data-symbol="dX_hat"] mover')?.textContent).toBe('X^')
  })

  const symbol = (container: HTMLElement, name: string) =>
    container.querySelector(`[data-symbol="${name}"]`)!

  it('its symbols are lit and lead to their matrices', () => {
    const { container } = guideAt(2)
    fireEvent.pointerOver(symbol(container, 'Z'))
    expect(pointed()).toEqual([{ matrix: 'Z' }])
    expect(symbol(container, 'Z').getAttribute('class')).toBe('tied lit')
    expect(symbol(container, 'F').getAttribute('class')).toBe('tied')
    fireEvent.pointerOver(container.querySelector('math mo')!)
    expect(pointed()).toEqual([])
    fireEvent.click(container.querySelector('math mo')!)
    expect(useApp.getState().selected).toBeNull()
    fireEvent.click(symbol(container, 'Z'))
    expect(useApp.getState().selected).toEqual({ matrix: 'Z', row: 0, col: 0 })
  })

  it('a symbol is lit when its matrix is pointed at from the shapes under it', async () => {
    const { container } = guideAt(2)
    const shapes = within(container.querySelector<HTMLElement>('.shapes')!)
    act(() => shapes.getByRole('button', { name: 'Z, encoder, pre-activations: show' }).focus())
    expect(symbol(container, 'Z').getAttribute('class')).toBe('tied lit')
  })
})

describe('the sparse opening', () => {
  const answers = (i: number) => document.querySelectorAll('.answers')[i]!.textContent

  it('a neuron answers to several ideas, a feature to one, and others can be picked', async () => {
    guideAt(0)
    expect(answers(0)).toBe('neuron 1:Everest 1guitar 1(2 of 5)')
    expect(answers(1)).toBe('f6 Mountain:Everest 2Alps 1(2 of 5)')
    expect(button('neuron 1').getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(button('neuron 2'))
    expect(answers(0)).toBe('neuron 2:ocean 3Everest 2Alps 2(3 of 5)')
    expect(button('neuron 1').getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(button('f1 Water'))
    expect(answers(1)).toBe('f1 Water:ocean 2(1 of 5)')
  })

  it('follows edits, and lights the row that is pointed at', async () => {
    guideAt(0)
    act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 4))
    expect(answers(0)).toBe('neuron 1:ocean 4Everest 1guitar 1(3 of 5)')
    await userEvent.hover(button('neuron 3'))
    expect(pointed()).toEqual([0, 1, 2, 3, 4].map((col) => ({ matrix: 'X', row: 2, col })))
  })
})

describe('steps 6 and 7', () => {
  const numbers = () =>
    [...document.querySelectorAll('.slopes tbody td')].map(({ textContent }) => textContent)

  it('show the gradient beside the descent, blank until step 7 where f is 0', async () => {
    guideAt(6)
    expect(button('Descent: −1').getAttribute('aria-pressed')).toBe('true')
    expect(numbers().filter((number) => number === '−1')).toHaveLength(8)
    expect(numbers().filter((number) => number === '')).toHaveLength(22)
    await userEvent.click(button('Gradient: +1'))
    expect(numbers().filter((number) => number === '1')).toHaveLength(8)
    expect(screen.getByRole('table').textContent).toMatch(/with respect to f: step against it/)
  })

  it('step 7 writes the zeros', () => {
    guideAt(7)
    expect(numbers().filter((number) => number === '0')).toHaveLength(22)
    expect(numbers().filter((number) => number === '−1')).toHaveLength(8)
  })
})
