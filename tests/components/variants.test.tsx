// The comparison of activations: live with edits, its own numbers read and refused as in cells, training taken over.
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openVariants, VariantsPanel } from '../../src/components/variants/index'
import { conventions } from '../../src/lessons/sparse-autoencoder/variants/options'
import { tiedSays } from '../../src/lessons/sparse-autoencoder/variants/words'
import { chooseActivation } from '../../src/store/activation'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { useVariants } from '../../src/store/variants'
import { numberText } from '../../src/tensor/number-text'
import { startAt } from '../store/fresh-store'

vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => {
  // what jsdom lacks
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
})

beforeEach(async () => {
  useVariants.setState(useVariants.getInitialState(), true)
  await startAt({ lesson: 'sparse-autoencoder', step: 2 })
  openVariants()
  render(<VariantsPanel />)
})

// found by their attributes: asking each of some 300 elements for its role takes seconds
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}
const grid = (title: string) => one(`[role=grid][aria-label="F with ${title}"]`)
const cell = (title: string, row: number, col: number) =>
  one(`[role=grid][aria-label="F with ${title}"] td[data-at="${row - 1} ${col - 1}"]`)
const said = (title: string, row: number, col: number) => cell(title, row, col).ariaLabel
const field = (name: string) => one(`input[aria-label="${name}"]`)
const button = (name: string): HTMLElement => {
  const named = ({ ariaLabel, textContent }: HTMLElement) => (ariaLabel ?? textContent) === name
  const found = [...document.querySelectorAll('button')].find(named)
  if (!found) throw new Error(`There is no button ${name}.`)
  return found
}
const rowOf = (table: string, title: string) => {
  const rows = [...one(`[role=region][aria-label="${table}"]`).querySelectorAll('tr')]
  const found = rows.find((row) => row.querySelector('th[scope=row]')?.textContent === title)
  return [...(found?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)
}
const trained = () => waitFor(() => one('[aria-label="After training"]'), { timeout: 20_000 })

async function type(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), `${text}{Enter}`)
}

describe('on the shipped numbers', () => {
  it('shows what each keeps, cuts and clips, in words too', () => {
    expect(said('ReLU with L1', 6, 3)).toMatch(/: 1, kept$/)
    expect(said('TopK', 6, 3)).toMatch(/: 0, cut from 1$/)
    expect(said('JumpReLU', 6, 3)).toMatch(/: 0, cut from 1$/)
    expect(said('Gated', 6, 3)).toMatch(/: 1, kept$/)
    expect(said('TopK', 1, 2)).toMatch(/: 0, clipped from minus 6$/)
    expect(grid('TopK').querySelectorAll('[data-was="1"]')).toHaveLength(3)
  })

  it('sets them side by side', () => {
    expect(rowOf('Side by side', 'ReLU with L1')).toEqual([
      '6 of 6 Water, Music, City, Europe, Himalaya, Mountain',
      '1.6',
      '5',
      '37 = 5 reconstruction + 32 sparsity',
    ])
    expect(rowOf('Side by side', 'JumpReLU')[0]).toBe('3 of 6 Water, Europe, Mountain')
    expect(rowOf('Side by side', 'TopK')[3]).toMatch(/^126 = 28 reconstruction \+ 98 auxiliary$/)
  })

  it('follows an edit of the sheet, and its pins', () => {
    act(() => setCell({ matrix: 'X', row: 1, col: 2 }, 4))
    const { values } = useApp.getState()
    const shown = numberText(values['F'].data[27]).text
    expect(shown).toBe('3')
    expect(said('ReLU with L1', 6, 3)).toMatch(/: 3, kept$/)
    expect(rowOf('Side by side', 'ReLU with L1')[2]).toBe(
      numberText(values['squared_error'].data[0]).text,
    )
    act(() => setCell({ matrix: 'F', row: 5, col: 2 }, 9))
    for (const title of ['ReLU with L1', 'TopK', 'JumpReLU', 'Gated'])
      expect(said(title, 6, 3)).toMatch(/: 9, pinned$/)
  })
})

describe('numbers of their own', () => {
  it('k and θ decide what stays', async () => {
    await type('k', '2')
    expect(said('TopK', 6, 3)).toMatch(/kept$/)
    await type('θ', '=1/2')
    await waitFor(() => expect(said('JumpReLU', 6, 3)).toMatch(/kept$/), { timeout: 20_000 })
    await userEvent.click(field('one θ for each feature'))
    await type('θ f6', '1,5')
    expect(said('JumpReLU', 6, 3)).toMatch(/cut from 1$/)
    expect(said('JumpReLU', 2, 5)).toMatch(/kept$/)
  })

  it.each([
    ['k', '1..2', '“1..2” is not a number. Type a number such as −1.5.'],
    ['k', '7', 'k counts features, so it is a whole number from 0 to 6.'],
    ['k', '', 'The cell is empty. Type a number such as −1.5, or press Esc.'],
    ['θ', 'inf', '“inf” is not a finite number. Type a number such as −1.5.'],
    ['bandwidth', '0', 'The bandwidth is the width of a band, so it has to be above 0.'],
    ['η', '-1', /^A learning rate below 0 steps uphill/],
    ['steps', '1.5', 'Steps are a whole number from 1 to 1000.'],
  ] as const)('%s refuses %s, says why, and nothing moves', async (name, text, why) => {
    const before = useVariants.getState()
    await userEvent.clear(field(name))
    if (text !== '') await userEvent.type(field(name), text)
    await userEvent.keyboard('{Enter}')
    expect(one('[role=alert]').textContent).toMatch(why)
    expect(field(name)).toHaveProperty('ariaInvalid', 'true')
    expect(useVariants.getState()).toBe(before)
    await userEvent.type(field(name), '{Escape}')
    expect(document.querySelector('[role=alert]')).toBeNull()
  })

  it('gate weights follow the encoder until they are the learner’s', async () => {
    await userEvent.click(screen.getByText('Gate weights'))
    const name = `Gate bias of ${current().lesson.matrices['F'].rows[5].full}`
    expect(field(name)).toHaveProperty('value', '−2')
    act(() => setCell({ matrix: 'b_enc', row: 5, col: 0 }, -1))
    expect(field(name)).toHaveProperty('value', '−1')
    await type(name, '-9')
    expect(said('Gated', 6, 3)).toMatch(/cut from 2$/)
    await userEvent.click(button('Follow the encoder again'))
    expect(said('Gated', 6, 3)).toMatch(/: 2, kept$/)
  })
})

it('choosing a cell shows how it was made there', async () => {
  await userEvent.click(cell('JumpReLU', 6, 3))
  expect(one('.chosen-cell h4').textContent).toBe('JumpReLU: f6 Mountain, x3 Alps')
  expect(document.querySelector('.chosen-cell')?.textContent).toContain(
    '= 1 if 1 − 1.5 > 0, else 0 = 0',
  )
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
  expect(document.activeElement?.ariaLabel).toMatch(/^F f5 Himalaya, x2 Everest/)
})

it('every convention and tied weights say what they are before they are chosen', () => {
  const saysOf = (name: string) =>
    one(`[id="${field(name).getAttribute('aria-describedby')}"]`).textContent
  for (const { title, says } of Object.values(conventions)) expect(saysOf(title)).toBe(says)
  expect(saysOf('Tied weights')).toBe(tiedSays)
})

it('conventions and tied weights change the numbers, and say how', async () => {
  await userEvent.click(field('October 2023: unit-norm decoder'))
  screen.getByText(/^Z is worked out anew/)
  expect(rowOf('Side by side', 'ReLU with L1')[2]).toBe('13.33')
  expect(rowOf('Conventions', 'ReLU with L1')).toEqual([
    'L0 1.6, error 5, loss 37',
    expect.stringMatching(/^L0 1.2, error 13.33, loss /),
    'L0 1.6, error 5, loss 7.4',
    expect.stringMatching(/^L0 1.2, error 33, loss /),
  ])
  await userEvent.click(field('The exercise'))
  expect(screen.queryByText(/^Z is worked out anew/)).toBeNull()
  await userEvent.click(field('Tied weights'))
  screen.getByText(/^Z is worked out anew/)
  expect(rowOf('Side by side', 'ReLU with L1')[2]).not.toBe('5')
})

it('norms folded: the weights, and that the output stays', async () => {
  await userEvent.click(button('Fold the decoder norms into the encoder'))
  screen.getByText('The output X̂ is the same: no number of it differs.')
  expect(one('[aria-label="We, folded"]').textContent).toContain('−303')
  act(() => setCell({ matrix: 'W_dec', row: 0, col: 0 }, 0.1))
  screen.getByText(/^The output X̂ is the same/)
})

it('training is shown, and written into the lesson only when it is taken, as one change', async () => {
  const before = current().work
  await userEvent.click(button('Train 50 steps'))
  await trained()
  expect(rowOf('After training', 'TopK').slice(0, 4)).toEqual([
    '126 → 13.09',
    '28 → 6.62',
    '1 → 1',
    'Loss and error fell.',
  ])
  expect(current().work).toBe(before)
  await userEvent.click(button('Use these weights: ReLU with L1'))
  expect(useApp.getState().past).toHaveLength(1)
  expect(numberText(useApp.getState().values['total'].data[0]).text).toBe('22.16')
  screen.getByText(/^The weights of ReLU with L1 after 50 steps are in the lesson\./)
  expect(rowOf('Side by side', 'ReLU with L1')[3]).toMatch(/^22\.16 = /)
  act(undo)
  expect(current().work).toBe(before)
  expect(useApp.getState().values['total'].data[0]).toBe(37)
})

it('divergence is said, and finite numbers are left', async () => {
  await type('η', '100')
  await type('steps', '300')
  await userEvent.click(button('Train 300 steps'))
  await trained()
  expect(rowOf('After training', 'ReLU with L1')[3]).toMatch(
    /Step \d+ went past every number: .* Try a learning rate smaller than 100/,
  )
})

describe('with an activation on the sheet', () => {
  it('starts from the sheet’s own numbers, and what is set here is set there', async () => {
    await act(() => chooseActivation('topk'))
    act(() => setCell({ matrix: 'k', row: 0, col: 0 }, 2))
    expect(field('k')).toHaveProperty('value', '2')
    expect(said('TopK', 6, 3)).toMatch(/: 1, kept$/)
    await type('k', '1')
    expect(useApp.getState().values['k'].data[0]).toBe(1)
    expect(said('TopK', 6, 3)).toMatch(/: 0, cut from 1$/)
    act(undo)
    expect(field('k')).toHaveProperty('value', '2')
  })

  it('shows ReLU beside it as the exercise has it', async () => {
    const before = said('ReLU with L1', 6, 3)
    const side = rowOf('Side by side', 'ReLU with L1')
    await act(() => chooseActivation('gated'))
    expect(said('ReLU with L1', 6, 3)).toBe(before)
    expect(rowOf('Side by side', 'ReLU with L1')).toEqual(side)
  })

  it('trains it and takes over what only it has', async () => {
    await act(() => chooseActivation('gated'))
    await userEvent.click(button('Train 50 steps'))
    await trained()
    await userEvent.click(button('Use these weights: Gated'))
    const { lesson, work } = current()
    expect(lesson.activation).toBe('gated')
    expect(Object.keys(work.numbers).toSorted()).toEqual(
      expect.arrayContaining(['W_dec', 'W_enc', 'W_gate', 'b_gate']),
    )
    act(undo)
    expect(current().work.numbers).toEqual({})
  })
})
