// The arrows of a reconstruction: laid tip to tail they end at X̂, whatever the numbers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featureSpaceOf } from '../../../src/lessons/space/feature-space'
import { featureMarks } from '../../../src/lessons/space/feature-marks'
import { termsOf } from '../../../src/lessons/space/sum'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { createEngine } from '../../../src/sheet/engine'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'

const lesson = sparseAutoencoder()
const engine = createEngine(lesson.sheet)
const spaceOf = (numbers = {}, pins = {}) =>
  featureSpaceOf(lesson, engine.evaluate({ numbers, pins }))!

const matrix = (rows: number, cols: number) =>
  fc.array(
    fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: cols, maxLength: cols }),
    { minLength: rows, maxLength: rows },
  )

test('the arrows end at the reconstruction, each starting where the one before ends', () => {
  fc.assert(
    fc.property(
      matrix(3, 5),
      matrix(6, 3),
      matrix(6, 1),
      matrix(3, 6),
      matrix(3, 1),
      (X, W_enc, b_enc, W_dec, b_dec) => {
        const space = spaceOf({ X, W_enc, b_enc, W_dec, b_dec })
        for (const token of space.tokens) {
          const terms = termsOf(space, token)
          expect(terms[0].from).toEqual([0, 0, 0])
          terms.slice(1).forEach(({ from }, i) => expect(from).toEqual(terms[i].to))
          const largest = Math.max(1, ...token.rebuilt.map(Math.abs))
          terms
            .at(-1)!
            .to.forEach((value, i) =>
              expect(Math.abs(value - token.rebuilt[i])).toBeLessThanOrEqual(1e-12 * largest),
            )
        }
      },
    ),
    { seed: 5, numRuns: 200 },
  )
})

test('as shipped, Everest is the bias, Himalaya once and Mountain twice', () => {
  const space = spaceOf()
  const everest = space.tokens[1]
  expect(termsOf(space, everest).map(({ name, amount }) => [name?.name, amount])).toEqual([
    [undefined, 1],
    ['Himalaya', 1],
    ['Mountain', 2],
  ])
  expect(termsOf(space, everest).at(-1)!.to).toEqual(everest.rebuilt)
  expect(everest.error).toEqual([1, 0, 0])
})

test('a feature that is switched off, or pinned to 0, adds no arrow', () => {
  const space = spaceOf()
  const without = termsOf(space, space.tokens[1], (feature) => feature !== 5)
  expect(without.map(({ feature }) => feature)).toEqual([null, 4])
  const ablated = spaceOf({}, { F: { 26: 0 } })
  expect(termsOf(ablated, ablated.tokens[1]).map(({ feature }) => feature)).toEqual([null, 4])
  expect(ablated.tokens[1].rebuilt).toEqual(without.at(-1)!.to)
})

test('a lesson without features has no such space', () => {
  const other = autoencoder()
  const values = createEngine(other.sheet).evaluate({ numbers: {}, pins: {} })
  expect(featureSpaceOf(other, values)).toBe(null)
})

test('what is drawn grows with the sum, and at its end shows the error', () => {
  const space = spaceOf()
  const token = space.tokens[1]
  const terms = termsOf(space, token)
  const looks = (beat: number) =>
    featureMarks({ space, off: [], token, terms, beat }).map(({ look }) => look)
  const count = (beat: number, look: string) => looks(beat).filter((each) => each === look).length
  expect([0, 1, 2, 3, 4].map((beat) => count(beat, 'term'))).toEqual([0, 1, 2, 3, 3])
  expect([0, 3, 4].map((beat) => count(beat, 'error'))).toEqual([0, 0, 1])
  expect(count(0, 'direction')).toBe(6)
  const drawn = featureMarks({ space, off: [0, 5], token, terms, beat: 0 })
  expect(drawn.filter(({ look }) => look === 'direction')).toHaveLength(4)
})
