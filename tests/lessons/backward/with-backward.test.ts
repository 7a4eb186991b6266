// The way back on the lessons as shipped: its numbers by hand, its steps, its words.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { nextName, parametersOf } from '../../../src/lessons/backward/gradients'
import {
  type Divide,
  divideChosen,
  divisors,
  plainOptions,
  startingRate,
} from '../../../src/lessons/backward/options'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import type { Lesson } from '../../../src/lessons/lesson'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { Text } from '../../../src/lessons/words'
import { beforeMask } from '../../../src/sheet/clipped'
import { plainSettings } from '../../../src/training/settings'
import { createTraining } from '../../../src/training/training'
import { trainable } from '../../../src/training/trainable'
import { paragraphs, rowsOf, valuesOf, wordsOf } from '../every-lesson'

const dense = withBackward(autoencoder())
const sparse = withBackward(sparseAutoencoder())

test('goes on from the exercise: one step a layer back, then the update', () => {
  const titles = (lesson: Lesson, from: number) =>
    lesson.steps.slice(from).map(({ title }) => title)
  expect(titles(dense, 7)).toEqual([
    'Backward: what the loss divides by',
    'Backward: decoder layer 2',
    'Backward: decoder layer 1',
    'Backward: encoder layer 2',
    'Backward: encoder layer 1',
    'Update: one step',
  ])
  expect(titles(sparse, 11)).toEqual([
    'Backward: what the loss divides by',
    'Backward: decoder',
    'Backward: two forces on the features',
    'Backward: encoder',
    'Update: one step',
  ])
})

test('the autoencoder’s last layer, by hand', () => {
  const values = valuesOf(dense)
  // E has 5 numbers that are not 0, ±1 each; G doubles them, and none is behind a clipped output
  expect(rowsOf(values, 'dZ4')).toEqual([
    [0, 0, -2, 0],
    [0, 0, 0, 0],
    [0, 2, 0, 2],
    [0, 2, -2, 0],
  ])
  // row 3: example 2 gives 2 × (1, 1, 1) and example 4 gives 2 × (1, 3, 0)
  expect(rowsOf(values, 'dW4')[2]).toEqual([4, 8, 2])
  expect(rowsOf(values, 'db4')).toEqual([[-2], [0], [4], [0]])
})

test('the two forces on the features, by hand', () => {
  const values = valuesOf(sparse)
  // Mountain, Everest: direction (1, 2, −2) · error gradient (2, 0, 0) = 2, and λ‖d‖ = 3
  expect([rowsOf(values, 'R')[5][1], rowsOf(values, 'Q')[5][1]]).toEqual([2, 3])
  expect(rowsOf(values, 'dF')[5][1]).toBe(5)
  expect(rowsOf(values, 'dnorms')).toEqual([[2, 1, 1, 5, 1, 3]])
  // P was minus the gradient
  const minus = rowsOf(values, 'P').map((row) => row.map((value) => -value + 0))
  expect(rowsOf(values, 'Q')).toEqual(minus)
})

test('an output behind a clipped ReLU is wrong, and no weight of it hears of the error', () => {
  const values = valuesOf(dense, { b4: [[-9], [1], [0], [1]] })
  expect(rowsOf(values, 'Y')[0]).toEqual([0, 0, 0, 0])
  expect(rowsOf(values, 'dY')[0]).toEqual([-4, 0, -6, 0])
  expect(rowsOf(values, 'dZ4')[0]).toEqual([0, 0, 0, 0])
  expect(rowsOf(values, 'dW4')[0]).toEqual([0, 0, 0])
  expect(beforeMask(dense.sheet, values, 'dZ4')).toBe(values.dY)
})

describe.each([
  ['autoencoder', autoencoder(), { sum: 5, 'per column': 5 / 4, all: 5 / 16 }],
  [
    'sparse autoencoder',
    sparseAutoencoder(),
    { sum: 37, 'per column': 37 / 5, all: 5 / 15 + 32 / 5 },
  ],
] as const)('the %s', (_, lesson, losses) => {
  const choices = Object.entries(losses) as [Divide, number][]

  test.each(choices)(
    'divided, %s: the loss is what it says, and one step is a training step',
    (divide, loss) => {
      const options = { ...plainOptions, divide }
      const made = withBackward(lesson, options)
      const values = valuesOf(made)
      expect(values[made.loss].data[0]).toBeCloseTo(loss, 12)
      const training = createTraining(
        trainable(lesson, options),
        {},
        plainSettings(startingRate[lesson.id]),
      )
      expect(training.measures().loss).toBe(values[made.loss].data[0])
      training.advance(1)
      for (const name of parametersOf(lesson))
        expect(training.numbers()[name], name).toEqual(rowsOf(values, nextName(name)))
    },
  )

  test.each(choices)(
    'divided, %s: the numbers on the sheet say which choice they are',
    (divide) => {
      const { sheet } = withBackward(lesson)
      expect(divideChosen(lesson, sheet, divisors(lesson, divide))).toBe(divide)
      expect(divideChosen(lesson, sheet, {})).toBe('sum')
      expect(divideChosen(lesson, sheet, { divisor: [[7]] })).toBeNull()
    },
  )

  test('a divisor typed on the sheet is obeyed by loss and gradients alike', () => {
    const made = withBackward(lesson)
    const output = lesson.id === 'autoencoder' ? 'dY' : 'dX_hat'
    const whole = valuesOf(made)
    const half = valuesOf(made, { divisor: [[2]] })
    const error = lesson.id === 'autoencoder' ? 'loss' : 'squared_error'
    const parts = (values: typeof whole) => values[made.loss].data[0]
    expect(parts(whole) - parts(half)).toBeCloseTo(whole[error].data[0] / 2, 12)
    half[output].data.forEach((value, i) => expect(value).toBe(whole[output].data[i] / 2))
  })

  test('says no longer that nothing follows, and fits its column', () => {
    const made = withBackward(lesson)
    const all = paragraphs(made).map(({ text }) => plain(made, text))
    expect(all.filter((text) => /No weight is updated/.test(text))).toEqual([])
    expect(all.some((text) => /Here the exercise stops\. The steps that follow/.test(text))).toBe(
      true,
    )
    const length = (text: Text) => plain(made, text).split(/\s+/).length
    for (const { what, why, notes } of wordsOf(made).slice(lesson.steps.length)) {
      const start = plain(made, what)
      expect(length(what) + length(why), start).toBeLessThanOrEqual(75)
      for (const note of notes) expect(length(note.says), start).toBeLessThanOrEqual(45)
    }
  })
})

test('norms frozen, as in the exercise: sparsity does not move the directions', () => {
  const frozen = withBackward(sparseAutoencoder(), { ...plainOptions, norm: 'frozen' })
  expect(Object.keys(frozen.sheet)).not.toContain('dnorms')
  const at = (lambda: number) => rowsOf(valuesOf(frozen, { lambda: [[lambda]] }), 'dW_dec')
  expect(at(5)).toEqual(at(0))
  const trained = valuesOf(sparse, { lambda: [[0]] })
  expect(rowsOf(trained, 'dW_dec')).toEqual(at(0))
})

test('every matrix it adds is marked as our addition', () => {
  for (const [lesson, whole] of [
    [autoencoder(), dense],
    [sparseAutoencoder(), sparse],
  ]) {
    const added = Object.entries(whole.matrices).filter(([name]) => !(name in lesson.matrices))
    expect(added.length).toBeGreaterThan(20)
    expect(added.filter(([, { mark }]) => mark !== 'addition')).toEqual([])
  }
})

function plain({ matrices }: Lesson, text: Text): string {
  return text
    .map((part) => (typeof part === 'string' ? part : matrices[part.matrix].symbol))
    .join('')
}
