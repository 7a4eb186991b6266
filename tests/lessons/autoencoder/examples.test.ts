// The autoencoder's worked examples: each shows what it is there for.
import { describe, expect, test } from 'vitest'
import { autoencoderExamples } from '../../../src/lessons/autoencoder/examples'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import type { Example } from '../../../src/lessons/kit'
import { createEngine } from '../../../src/sheet/engine'
import { differentiate, gradientName } from '../../../src/sheet/differentiate'
import { isGiven } from '../../../src/sheet/sheet'
import { rowsOf } from '../every-lesson'
import { expectWorked } from '../worked-examples'
import { valuesOfProblem } from '../shapes'

const example = (id: string) => autoencoderExamples.find((one) => one.id === id)!
const valuesOf = ({ problem }: Example) => valuesOfProblem(autoencoderKit, problem)

/** The gradient of the loss for every weight and bias. */
function gradientsOf({ problem: { shape, names, numbers } }: Example) {
  const { sheet, loss } = autoencoderKit.make(shape, names)
  const parameters = Object.keys(sheet).filter((name) => isGiven(sheet[name]) && name !== 'X')
  const values = createEngine(differentiate(sheet, loss, parameters)).evaluate({
    numbers,
    pins: {},
  })
  return Object.fromEntries(parameters.map((name) => [name, rowsOf(values, gradientName(name))]))
}

test('there are four, each with a name, a reason and numbers of its own', () => {
  expectWorked(autoencoderKit, autoencoderExamples)
  expect(autoencoderExamples).toHaveLength(4)
})

test('a perfect copy: the identity twice, no error and no gradient', () => {
  const values = valuesOf(example('perfect-copy'))
  expect(rowsOf(values, 'W1')).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ])
  expect(rowsOf(values, 'W2')).toEqual(rowsOf(values, 'W1'))
  expect(rowsOf(values, 'Y')).toEqual(rowsOf(values, 'X'))
  expect(rowsOf(values, 'loss')).toEqual([[0]])
  expect(
    Object.values(gradientsOf(example('perfect-copy')))
      .flat(2)
      .every((slope) => slope === 0),
  ).toBe(true)
})

describe('a dead neuron', () => {
  const dead = example('dead-neuron')
  const values = valuesOf(dead)

  test('is clipped for every example, and the only one', () => {
    expect(rowsOf(values, 'Z1')[3].every((z) => z < 0)).toBe(true)
    expect(rowsOf(values, 'A1').map((row) => row.some((value) => value > 0))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test('gets no gradient, and what reads it gets none for it', () => {
    const { W1, b1, W2 } = gradientsOf(dead)
    expect([W1[3], b1[3]]).toEqual([[0, 0, 0, 0], [0]])
    expect(W2.map((row) => row[3])).toEqual([0, 0])
    expect(
      W1.slice(0, 3)
        .flat()
        .some((slope) => slope !== 0),
    ).toBe(true)
  })

  test('does not matter: W2 may make of it what it likes', () => {
    const { problem } = dead
    const W2 = problem.numbers.W2.map((row) => row.with(3, 7))
    const other = valuesOfProblem(autoencoderKit, {
      ...problem,
      numbers: { ...problem.numbers, W2 },
    })
    expect(rowsOf(other, 'Y')).toEqual(rowsOf(values, 'Y'))
    expect(W2).not.toEqual(problem.numbers.W2)
  })
})

test('a code of one number: three examples on one line come back, the fourth comes back on it', () => {
  const values = valuesOf(example('one-number'))
  expect(rowsOf(values, 'A1')).toHaveLength(1)
  const [a, b, c, beside] = turn(rowsOf(values, 'X'))
  const step = b.map((value, i) => value - a[i])
  expect(c.map((value, i) => value - b[i])).toEqual(step)
  expect(turn(rowsOf(values, 'Y'))).toEqual([a, b, c, b])
  expect(beside).not.toEqual(b)
  expect(rowsOf(values, 'per_example')).toEqual([[0, 0, 0, 2]])
})

test('an error that stays: 5 in the third output, and not one gradient', () => {
  const stuck = example('stuck-error')
  const values = valuesOf(stuck)
  expect(rowsOf(values, 'loss')).toEqual([[5]])
  expect(rowsOf(values, 'Z2')[2].every((z) => z < 0)).toBe(true)
  expect(
    rowsOf(values, 'E')
      .slice(0, 2)
      .flat()
      .every((error) => error === 0),
  ).toBe(true)
  expect(rowsOf(values, 'G')[2].some((slope) => slope !== 0)).toBe(true)
  expect(
    Object.values(gradientsOf(stuck))
      .flat(2)
      .filter((slope) => slope !== 0),
  ).toEqual([])
})

function turn(rows: number[][]): number[][] {
  return rows[0].map((_, col) => rows.map((row) => row[col]))
}
