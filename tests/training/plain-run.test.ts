// Two hundred steps of the engine, equal to the same steps in bare loops.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { version1 as denseNumbers } from '../../src/lessons/autoencoder/numbers'
import { type Divide, plainOptions } from '../../src/lessons/backward/options'
import { version1 as sparseNumbers } from '../../src/lessons/sparse-autoencoder/numbers'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { type OptimizerName, optimizers } from '../../src/training/optimizers/index'
import { createTraining } from '../../src/training/training'
import { trainable } from '../../src/training/trainable'
import { densePass, plainRun, rules, sparsePass } from './plain-run'

const steps = 200
const divides: readonly Divide[] = ['sum', 'per column', 'all']
const cases = divides.flatMap((divide) =>
  (Object.keys(optimizers) as OptimizerName[]).map((optimizer) => ({ divide, optimizer })),
)

describe.each(cases)('by $optimizer, the loss divided: $divide', ({ divide, optimizer }) => {
  test('the autoencoder', () => {
    const by = { sum: 1, 'per column': 4, all: 16 }[divide]
    const plain = plainRun(denseNumbers, densePass(4, by), rules(0.01)[optimizer], steps)
    const lesson = autoencoder()
    const training = createTraining(
      trainable(lesson, { ...plainOptions, divide }),
      {},
      { optimizer, rate: 0.01, constants: {} },
    )
    training.advance(steps)
    expectSame(training, plain)
  })

  test('the sparse autoencoder', () => {
    const [by, sparsityBy] = { sum: [1, 1], 'per column': [5, 5], all: [15, 5] }[divide]
    const plain = plainRun(
      sparseNumbers,
      sparsePass(by, sparsityBy),
      rules(0.001)[optimizer],
      steps,
    )
    const training = createTraining(
      trainable(sparseAutoencoder(), { ...plainOptions, divide }),
      {},
      { optimizer, rate: 0.001, constants: {} },
    )
    training.advance(steps)
    expectSame(training, plain)
  })
})

function expectSame(
  training: ReturnType<typeof createTraining>,
  plain: ReturnType<typeof plainRun>,
): void {
  const losses = training.curve().map(({ loss }) => loss)
  expect(losses).toHaveLength(steps + 1)
  const apart = losses.map((loss, i) => Math.abs(loss - plain.losses[i]))
  expect(Math.max(...apart)).toBeLessThan(1e-9)
  const numbers = training.numbers()
  expect(Object.keys(numbers).length).toBeGreaterThan(3)
  for (const [name, rows] of Object.entries(numbers)) {
    const differences = rows.flatMap((row, i) =>
      row.map((value, j) => Math.abs(value - plain.numbers[name][i][j])),
    )
    expect(Math.max(...differences), name).toBeLessThan(1e-9)
  }
}
