// The words of a step: they follow the sheet, and say openly what is ours and what is corrected.
import { act, render, screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { StepText } from '../../src/components/StepText'
import { Words } from '../../src/components/Words'
import type { Text } from '../../src/lessons/lesson'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { startAt } from '../store/fresh-store'

beforeEach(() => startAt({ lesson: 'sparse-autoencoder', step: 2 }))

const text: Text = [
  'Row f6 of ',
  { kind: 'matrix', matrix: 'F' },
  ' is on for ',
  { kind: 'positive', matrix: 'F', row: 5 },
  '; ',
  { kind: 'number', matrix: 'active' },
  ' are.',
]

it('writes matrices as symbols and numbers as they are now', () => {
  const { container } = render(<Words lesson={current().lesson} text={text} />)
  expect(container.textContent).toBe('Row f6 of F is on for Everest and Alps; 8 are.')
  expect(screen.getByText('F').className).toBe('symbol')
  expect(screen.getByText('8').className).toBe('live-number')
})

it('follows an edit', () => {
  const { container } = render(<Words lesson={current().lesson} text={text} />)
  act(() => setCell({ matrix: 'F', row: 5, col: 4 }, 1))
  expect(container.textContent).toBe('Row f6 of F is on for Everest, Alps and guitar; 9 are.')
})

it('shows heading, words, formula, shapes and both lines of code of a step', () => {
  render(<StepText lesson={current().lesson} step={2} />)
  const step = within(screen.getByRole('region', { name: 'About this step' }))
  expect(step.getByRole('heading', { level: 2 }).textContent).toBe('Strike out what is negative')
  expect(step.getByText('F = max(0, Z)')).toBeDefined()
  expect(step.getByText('Z and F are 6×5.')).toBeDefined()
  expect(step.getByText('f = torch.relu(z)').tagName).toBe('CODE')
  expect(step.getByText('F = np.maximum(0, Z)').tagName).toBe('CODE')
})

it('leaves out what a step does not have', () => {
  const { lesson } = current()
  const bare = { title: '', heading: 'Bare', says: [], notes: [], appears: [], preview: [] }
  render(<StepText lesson={{ ...lesson, steps: [{ ...bare, looks: [] }] }} step={0} />)
  expect(screen.getByRole('region').textContent).toBe('Bare')
})

it.each([
  ['sparse-autoencoder', 8, 'corrected', 'our addition'],
  ['autoencoder', 6, 'corrected', 'as in the exercise'],
] as const)('marks the notes of %s, step %i', async (lesson, step, first, second) => {
  await startAt({ lesson, step })
  render(<StepText lesson={current().lesson} step={step} />)
  for (const mark of [first, second]) {
    const note = screen.getAllByText(mark)[0]!.closest('p')!
    expect(note.textContent!.length).toBeGreaterThan(mark.length + 20)
  }
})

it('the heading of a step is read after its lesson’s title, and the text can be scrolled by key', () => {
  render(<StepText lesson={current().lesson} step={useApp.getState().place.step} />)
  expect(screen.getByRole('region').tabIndex).toBe(0)
})
