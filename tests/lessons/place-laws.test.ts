// Where matrices stand, in every lesson and shape: each once, nothing over anything else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { type Frame, frameOf, frameOfStep } from '../../src/lessons/camera'
import type { Lesson, Place } from '../../src/lessons/lesson'
import { type Box, boxOf } from '../../src/lessons/place'
import { noNames } from '../../src/lessons/kit'
import { chosenLesson } from '../../src/lessons/sparse-autoencoder/chosen/index'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { compile, nodeOf } from '../../src/sheet/compile'
import { isGiven } from '../../src/sheet/sheet'
import { withBackward } from '../../src/lessons/backward/with-backward'
import { everyBackwardLesson } from './backward/every-backward-lesson'
import { everyChosenLesson, everyLesson, madeFrom } from './every-lesson'

describe.each([...everyLesson, ...everyChosenLesson, ...everyBackwardLesson])(
  '%s',
  (_name, make) => {
    const lesson = make()
    const { sheet, places } = lesson

    test('gives every matrix one place', () => {
      const placed = places.flatMap(({ matrices }) => matrices)
      expect(placed.toSorted()).toEqual(Object.keys(sheet).toSorted())
    })

    test('makes each place as large as its matrices side by side', () => {
      const plan = compile(sheet)
      for (const { matrices, rows, cols } of places) {
        const shapes = matrices.map((name) => nodeOf(plan, name).shape)
        expect(shapes.map(([height]) => height)).toEqual(matrices.map(() => rows))
        expect(shapes.reduce((total, [, width]) => total + width, 0)).toBe(cols)
      }
    })

    test('lists the places in computing order', () => {
      const order = (name: string) => places.findIndex(({ matrices }) => matrices.includes(name))
      const late = Object.keys(sheet).filter((name) =>
        madeFrom(sheet, name).some((from) => order(from) > order(name)),
      )
      expect(late).toEqual([])
    })

    test('puts each layer where a row of weights crosses a column of inputs', () => {
      for (const [name, entry] of Object.entries(sheet)) {
        if (isGiven(entry) || entry.op !== 'linear') continue
        const [weights, inputs, bias] = entry.args.map((arg) => placeOf(lesson, String(arg)))
        const result = placeOf(lesson, name)
        expect(weights).toBe(bias)
        expect(result.row).toBe(weights.row)
        expect(result.col).toBe(inputs.col)
        expect(inputs.ones).toBe(true)
      }
    })

    test('lets nothing stand over anything else, on the sheet or at any step', () => {
      expectTidy(everyFrame(lesson))
    })
  },
)

const size = fc.integer({ min: 1, max: 14 })

test('nothing stands over anything else in an autoencoder of any widths', () => {
  const shapes = fc.tuple(size, fc.array(size, { minLength: 1, maxLength: 6 }), size)
  fc.assert(
    fc.property(shapes, ([outer, hidden, examples]) =>
      expectTidy(
        everyFrame(withBackward(autoencoder({ widths: [outer, ...hidden, outer], examples }))),
      ),
    ),
  )
})

test('nothing stands over anything else in a sparse autoencoder of any shape', () => {
  const shapes = fc.record({ inputs: size, features: size, tokens: size })
  fc.assert(
    fc.property(shapes, (shape) => expectTidy(everyFrame(withBackward(sparseAutoencoder(shape))))),
  )
})

test.each(['topk', 'jumprelu', 'gated'] as const)('nor with %s', (activation) => {
  const shapes = fc.record({ sizes: fc.tuple(size, size), columns: size })
  fc.assert(
    fc.property(shapes, (shape) =>
      expectTidy(everyFrame(withBackward(chosenLesson(shape, noNames, activation)))),
    ),
    { numRuns: 25 },
  )
})

function placeOf({ places }: Lesson, matrix: string): Place {
  return places.find(({ matrices }) => matrices.includes(matrix))!
}

/** The sheet as it stands, as the overview shows it, and as each step does. */
function everyFrame(lesson: Lesson): Frame[] {
  const sheet = { places: lesson.places, rows: Infinity, cols: Infinity }
  const steps = lesson.steps.map((_, step) => frameOfStep(lesson, step))
  return [sheet, frameOf(lesson, Object.keys(lesson.sheet)), ...steps]
}

/** Rounding in sums of fractions of a cell is no overlap. */
const hair = 1e-9

function expectTidy(frames: readonly Frame[]): void {
  for (const { places, rows, cols } of frames) {
    const boxes = places.map(boxOf)
    const outside = places.filter((_, i) => {
      const { top, left, bottom, right } = boxes[i]
      return top < -hair || left < -hair || bottom > rows + hair || right > cols + hair
    })
    expect(outside).toEqual([])
    const over = places.filter((_, i) => boxes.some((box, j) => j < i && overlap(box, boxes[i])))
    expect(over).toEqual([])
  }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - hair &&
    other.left < one.right - hair &&
    one.top < other.bottom - hair &&
    other.top < one.bottom - hair
  )
}
