// Predict first: a question before a step's results, answered, skipped or simply passed by.
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { FormulaBar } from '../../src/components/FormulaBar'
import { Guide } from '../../src/components/guide/Guide'
import { sayMaking } from '../../src/components/hands/say-making'
import { loadExplain } from '../../src/components/with-explain'
import { type Question, questionFor } from '../../src/lessons/question'
import { current, useApp } from '../../src/store/app'
import { openCard, useCard } from '../../src/store/card'
import { setCell, startEditing } from '../../src/store/edit'
import { useGuesses } from '../../src/store/guesses'
import { loadWords } from '../../src/store/lesson-words'
import { useOptions } from '../../src/store/options'
import { playCell, usePlaying } from '../../src/store/playing'
import { usePointed } from '../../src/store/pointed'
import { select } from '../../src/store/reading'
import { useUnfinished } from '../../src/store/unfinished'
import { startAt } from '../store/fresh-store'

beforeEach(async () => {
  useGuesses.setState(useGuesses.getInitialState(), true)
  useOptions.setState({ ...useOptions.getInitialState(), predict: true })
  await loadWords('autoencoder')
  await startAt({ lesson: 'autoencoder', step: 2 })
})

const blank = () => useUnfinished.getState().blank
const question = (): Question => questionFor(current().lesson, useApp.getState().values, {}, 2)!
const guide = (step = 2) => render(<Guide lesson={current().lesson} step={step} />)
const asked = () => screen.queryByRole('group', { name: question().asks })

it('asks nothing and blanks nothing unless it is wanted', () => {
  useOptions.setState({ predict: false })
  guide()
  expect(asked()).toBeNull()
  expect(blank()).toEqual({})
})

it('leaves the results of the step blank, points at the cell, and says none of their numbers', () => {
  const { container } = guide()
  expect(asked()).not.toBeNull()
  expect(Object.keys(blank())).toEqual(['Z1', 'A1'])
  expect(blank()['Z1']?.size).toBe(12)
  expect(usePointed.getState().at).toEqual([question().cell])
  expect(container.textContent).toContain('So Z1[1,1] = ?')
})

it.each([
  ['right', true, /^Yes\. (Z1|A1)\[\d,\d\] = /],
  ['wrong', false, /^Not this time\. (Z1|A1)\[\d,\d\] = .*, so: /],
])('a %s guess is judged at once, shows the results, and has the focus', async (_, right, said) => {
  guide()
  const { options, answer } = question()
  const option = options[right ? answer : (answer + 1) % options.length]!
  await userEvent.click(screen.getByRole('button', { name: option }))
  expect(document.activeElement?.textContent).toMatch(said)
  expect(asked()).toBeNull()
  expect(blank()).toEqual({})
  expect(usePointed.getState().at).toEqual([])
})

it('Escape skips, from anywhere but a field', async () => {
  const { unmount } = guide()
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  await userEvent.keyboard('{Escape}')
  expect(asked()).not.toBeNull()
  field.remove()
  await userEvent.keyboard('{Escape}')
  expect(asked()).toBeNull()
  expect(blank()).toEqual({})
  unmount()
  guide()
  expect(asked()).toBeNull()
})

it('Skip skips', async () => {
  guide()
  await userEvent.click(screen.getByRole('button', { name: 'Skip (Esc)' }))
  expect(asked()).toBeNull()
  expect(blank()).toEqual({})
})

it('an edit keeps the results blank and asks about the new numbers', () => {
  guide()
  act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 9))
  expect(asked()).not.toBeNull()
  expect(Object.keys(blank())).toEqual(['Z1', 'A1'])
})

it('going on leaves nothing blank behind, and the question waits', () => {
  const { unmount } = guide()
  unmount()
  expect(blank()).toEqual({})
  guide()
  expect(asked()).not.toBeNull()
})

it('the opening asks nothing', () => {
  guide(0)
  expect(screen.queryByRole('button', { name: 'Skip (Esc)' })).toBeNull()
  expect(blank()).toEqual({})
})

it('cells that are asked about keep their making to themselves until they are written', async () => {
  await loadExplain()
  guide()
  render(<FormulaBar />)
  const { cell } = question()
  const { symbol } = current().lesson.matrices[cell.matrix]!
  const bar = screen.getByRole('region', { name: 'Selected cell' })
  act(() => select(cell))
  expect(bar.textContent).toMatch(/blank until you have answered the question, or skipped it$/)
  for (const reveal of [startEditing, sayMaking, playCell, openCard]) {
    act(() => useApp.setState({ status: '' }))
    act(() => reveal(cell))
    expect(useApp.getState().status, reveal.name).toBe(
      `${symbol} is blank until you have answered the question, or skipped it.`,
    )
  }
  expect(useApp.getState().editing).toBeNull()
  expect(usePlaying.getState().play).toBeNull()
  expect(useCard.getState().open).toBe(false)
  await userEvent.click(screen.getByRole('button', { name: 'Skip (Esc)' }))
  expect(bar.textContent).toMatch(/ = .*How\?$/)
  act(() => startEditing(cell))
  expect(useApp.getState().editing?.cell).toEqual(cell)
})
