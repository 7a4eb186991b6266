// What has appeared by a step: previews come and go, halves add up to a whole.
import { expect, test } from 'vitest'
import { isBlank, revealed, stepOf } from '../../src/lessons/reveal'
import { smallLesson } from './small-lesson'

const through = (matrix: string) =>
  smallLesson.steps.map((_, step) => revealed(smallLesson, step, matrix))

test('a matrix stays from its step on', () => {
  expect(through('X')).toEqual(['all', 'all', 'all', 'all', 'all'])
  expect(through('loss')).toEqual(['nothing', 'nothing', 'nothing', 'nothing', 'all'])
})

test('a preview is whole for its step alone', () => {
  const { steps } = smallLesson
  const later = { ...smallLesson, steps: [steps[0], { ...steps[1], appears: [] }] }
  expect(revealed(later, 0, 'A')).toBe('all')
  expect(revealed(later, 1, 'A')).toBe('nothing')
})

test('half a matrix comes at one step and the other half at the next', () => {
  expect(through('S')).toEqual(['nothing', 'nothing', 'nonzero', 'all', 'all'])
})

test('the step of a matrix is the one that completes it, a preview not counted', () => {
  const stepsOf = Object.keys(smallLesson.sheet).map((name) => stepOf(smallLesson, name))
  expect(stepsOf).toEqual([0, 1, 3, 4])
})

test('a matrix that never appears has no step', () => {
  expect(stepOf(smallLesson, 'nowhere')).toBe(-1)
})

test('the half that is still to come is blank', () => {
  expect([isBlank('nonzero', 0), isBlank('nonzero', -1)]).toEqual([true, false])
  expect([isBlank('zero', 0), isBlank('zero', -1)]).toEqual([false, true])
  expect([isBlank('all', 0), isBlank('all', -1)]).toEqual([false, false])
})
