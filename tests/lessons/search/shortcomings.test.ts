// What the search asks of numbers: it says what is missing, and agrees with bare loops.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lessonIds } from '../../../src/lessons/index'
import type { LessonShape, Problem } from '../../../src/lessons/kit'
import {
  autoencoderBlemishes,
  autoencoderShortcomings,
} from '../../../src/lessons/search/autoencoder-shortcomings'
import {
  sparseBlemishes,
  sparseShortcomings,
} from '../../../src/lessons/search/sparse-shortcomings'
import type { Values } from '../../../src/sheet/sheet'
import type { Rows } from '../../../src/tensor/tensor'
import { kits, shapesOf, valuesOfProblem } from '../shapes'
import { goodAutoencoder, goodSparse } from './plain-goodness'

const shortcomings = {
  autoencoder: autoencoderShortcomings,
  'sparse-autoencoder': sparseShortcomings,
}
const good = { autoencoder: goodAutoencoder, 'sparse-autoencoder': goodSparse }

describe.each(lessonIds)('%s', (id) => {
  const kit = kits[id]
  const { shipped } = kit

  test('the released numbers lack nothing', () => {
    expect(shortcomings[id](shipped.shape, valuesOfProblem(kit, shipped))).toEqual([])
  })

  test('agrees with bare loops on the released numbers with any few of them changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: -2, max: 2 }))
    let kept = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const numbers = changes.reduce(changed, shipped.numbers)
        const values = valuesOfProblem(kit, { ...shipped, numbers })
        const lacks = shortcomings[id](shipped.shape, values)
        expect(lacks.length === 0, lacks.join()).toBe(good[id](shipped.shape, numbers))
        if (lacks.length === 0) kept++
      }),
      { numRuns: 300 },
    )
    // both answers were given
    expect(kept).toBeGreaterThan(5)
    expect(kept).toBeLessThan(295)
  })

  test('agrees with bare loops on what any shape starts with', () => {
    fc.assert(
      fc.property(shapesOf(id, 6), (shape) => {
        const problem = starting(shape)
        const lacks = shortcomings[id](shape, valuesOfProblem(kit, problem))
        expect(lacks.length === 0, lacks.join()).toBe(good[id](shape, problem.numbers))
      }),
    )
  })

  function starting(shape: LessonShape): Problem {
    const names = { columns: [], features: [] }
    const { sheet } = kit.make(shape, names)
    const givens = Object.entries(sheet).filter((entry): entry is [string, Rows] =>
      Array.isArray(entry[1]),
    )
    return { shape, names, numbers: Object.fromEntries(givens) }
  }
})

describe('says what is missing', () => {
  const { autoencoder, 'sparse-autoencoder': sparse } = kits
  const lacks = (numbers: Problem['numbers']) => {
    const kit = 'W1' in numbers ? autoencoder : sparse
    const problem = { ...kit.shipped, numbers: { ...kit.shipped.numbers, ...numbers } }
    return shortcomings[kit.id](problem.shape, valuesOfProblem(kit, problem))
  }
  const { W1, b1, W4, b4 } = autoencoder.shipped.numbers
  const { b_enc, W_dec } = sparse.shipped.numbers

  test('of an autoencoder', () => {
    expect(lacks({ W1, b1: b1.with(0, [-9]) })).toContain('A1 has a dead neuron')
    expect(lacks({ W1, b2: [[-9], [-9]] })).toEqual(
      expect.arrayContaining(['A2 is dead', 'all codes are equal', 'A2 has a dead example']),
    )
    expect(lacks({ W1, b1: [[9], [9], [9]] })).toEqual(
      expect.arrayContaining(['A1 has nothing clipped', 'Z1 has more than one digit']),
    )
    expect(lacks({ W1, b4: b4.with(0, [0.5]) })).toContain('b4 is not whole')
    expect(lacks({ W1, W4: W4.with(2, [0, 0, 0]) })).toContain('Y has a dead neuron')
    expect(lacks({ W1, b4: b4.with(2, [5]) })).toContain('an error is over 2')
    expect(lacks({ W1, b4: [[1], [2], [1], [2]] })).toContain('less than half is exact')
  })

  test('of a sparse autoencoder', () => {
    expect(lacks({ b_enc: b_enc.with(0, [-9]) })).toEqual(
      expect.arrayContaining(['a feature is dead', 'a token has no feature']),
    )
    expect(lacks({ b_enc: b_enc.map(() => [9]) })).toEqual(
      expect.arrayContaining(['a feature is always on', 'most activations are not 0']),
    )
    expect(lacks({ b_enc: b_enc.map(() => [-9]) })).toContain('no feature is on')
    expect(lacks({ W_dec: W_dec.with(0, [1, 1, 1, 1, 1, 1]) })).toContain('norms is not whole')
    expect(lacks({ W_dec: W_dec.map((row) => row.with(1, 0)) })).toContain(
      'a direction has no length',
    )
  })

  test('and an exact copy leaves nothing to learn', () => {
    const shape = { sizes: [2, 2, 2], columns: 3 }
    const numbers = {
      X: [
        [1, 0, 2],
        [0, 1, 2],
      ],
      W1: [
        [1, 0],
        [0, 1],
      ],
      b1: [[0], [0]],
      W2: [
        [1, 0],
        [0, 1],
      ],
      b2: [[0], [0]],
    }
    const values = valuesOfProblem(autoencoder, {
      shape,
      names: { columns: [], features: [] },
      numbers,
    })
    expect(autoencoderShortcomings(shape, values)).toEqual([
      'A1 has nothing clipped',
      'Y has nothing clipped',
      'nothing is left to learn',
    ])
  })
})

test('blemishes grow with what repeats and what is not read', () => {
  const { shape } = kits.autoencoder.shipped
  const of = (change: Problem['numbers']): Values =>
    valuesOfProblem(kits.autoencoder, {
      ...kits.autoencoder.shipped,
      numbers: { ...kits.autoencoder.shipped.numbers, ...change },
    })
  expect(autoencoderBlemishes(shape, of({}))).toBe(0)
  const { X } = kits.autoencoder.shipped.numbers
  // a repeated example has a repeated code
  const twice = of({ X: X.map((row) => row.with(1, row[0])) })
  expect(autoencoderBlemishes(shape, twice)).toBeGreaterThanOrEqual(3)
  const sparse = kits['sparse-autoencoder']
  expect(sparseBlemishes(valuesOfProblem(sparse, sparse.shipped))).toBe(0)
  const W_dec = sparse.shipped.numbers.W_dec.map((row) => row.with(1, row[0]))
  const alike = { ...sparse.shipped, numbers: { ...sparse.shipped.numbers, W_dec } }
  expect(sparseBlemishes(valuesOfProblem(sparse, alike))).toBeGreaterThan(0)
})

/** The numbers with one of them, picked by three numbers, changed. */
function changed(
  numbers: Problem['numbers'],
  [which, row, col, by]: readonly [number, number, number, number],
): Problem['numbers'] {
  const names = Object.keys(numbers).filter((name) => name !== 'lambda')
  const name = names[which % names.length]
  const rows = numbers[name]
  const [r, c] = [row % rows.length, col % rows[0].length]
  return { ...numbers, [name]: rows.with(r, rows[r].with(c, rows[r][c] + by)) }
}
