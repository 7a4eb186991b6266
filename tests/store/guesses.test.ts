// A guess is judged at once, with the arithmetic of its cell; a question can be skipped.
import { beforeEach, expect, it } from 'vitest'
import type { Question } from '../../src/lessons/question'
import { setCell } from '../../src/store/edit'
import { guess, guessKey, useGuesses } from '../../src/store/guesses'
import { startAt } from './fresh-store'

const question: Question = {
  cell: { matrix: 'Z1', row: 2, col: 0 },
  asks: 'What will Z1[3,1] be?',
  options: ['negative', 'zero', 'positive'],
  answer: 0,
  blank: ['Z1', 'A1'],
}
const key = guessKey('autoencoder', 2)
const made = () => useGuesses.getState().made[key]

beforeEach(async () => {
  useGuesses.setState(useGuesses.getInitialState(), true)
  await startAt({ lesson: 'autoencoder', step: 2 })
})

it('a right guess is told why it is right', () => {
  guess(key, question, 0)
  expect(made()).toEqual({
    right: true,
    why: 'Z1[3,1] = (−1)×2 + (−1)×1 + 1×2 + 0×1 + 0 = −1.',
  })
})

it('a wrong guess is told the arithmetic and the answer', () => {
  guess(key, question, 2)
  expect(made()).toEqual({
    right: false,
    why: 'Z1[3,1] = (−1)×2 + (−1)×1 + 1×2 + 0×1 + 0 = −1, so: negative.',
  })
})

it('what was said stays as it was when the numbers change, and other steps stay open', () => {
  guess(key, question, 0)
  const before = made()
  setCell({ matrix: 'X', row: 0, col: 0 }, 7)
  expect(made()).toBe(before)
  expect(useGuesses.getState().made[guessKey('autoencoder', 3)]).toBeUndefined()
})

it('a skipped question is done without a verdict', () => {
  guess(key, question, null)
  expect(made()).toBe('skipped')
})
