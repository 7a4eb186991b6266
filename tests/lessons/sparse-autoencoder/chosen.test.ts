// The lesson with TopK, JumpReLU or Gated: its features and its loss, by plain loops and as the comparison has them.
import { describe, expect, test } from 'vitest'
import type { OtherActivation } from '../../../src/lessons/lesson'
import { codeLines } from '../../../src/lessons/code-lines'
import { formulaShown } from '../../../src/lessons/formula-shown'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import { chosenLesson } from '../../../src/lessons/sparse-autoencoder/chosen/index'
import { sparseKit } from '../../../src/lessons/sparse-autoencoder/kit'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { variantOptions } from '../../../src/lessons/sparse-autoencoder/variants/options'
import { gradientName } from '../../../src/sheet/differentiate'
import { notationOf } from '../../../src/sheet/notation'
import { isGiven } from '../../../src/sheet/sheet'
import type { Rows } from '../../../src/tensor/tensor'
import { reportVariant } from '../../../src/training/variant-report'
import { decimalsFrom, rowsBy } from '../../support/numbers'
import { rowsOf, valuesOf, wordsOf } from '../every-lesson'
import { clipped, layer, pairs, total, turned } from '../plain-loops'

type Numbers = Record<string, Rows>
const { shape, names } = sparseKit.shipped
const others = ['topk', 'jumprelu', 'gated'] as const

const lessonOf = (activation: OtherActivation) => chosenLesson(shape, names, activation)

function givensOf(activation: OtherActivation): Numbers {
  return Object.fromEntries(
    Object.entries(lessonOf(activation).sheet).filter((entry): entry is [string, Rows] =>
      isGiven(entry[1]),
    ),
  )
}

/** Every given drawn anew; k stays a whole number and the bandwidth above 0. */
function drawn(activation: OtherActivation, seed: number): Numbers {
  const next = decimalsFrom(seed)
  return Object.fromEntries(
    Object.entries(givensOf(activation)).map(([name, rows]) => [
      name,
      name === 'k'
        ? [[1 + (seed % 3)]]
        : name === 'bandwidth'
          ? [[1 + Math.abs(next())]]
          : rowsBy([rows.length, rows[0].length], next),
    ]),
  )
}

/** F, the parts of the loss and the loss, in loops that know nothing of sheets. */
function byHand(activation: OtherActivation, n: Numbers) {
  const Z = layer(n.W_enc, n.X, n.b_enc)
  const tokens = Z[0].map((_, token) => token)
  const norms = n.W_dec[0].map((_, i) => Math.hypot(...n.W_dec.map((row) => row[i])))
  const squares = (of: Rows, target: Rows) => total(pairs(of, target, (a, b) => (a - b) ** 2))
  const finish = (F: Rows, more: (X_hat: Rows) => number) => {
    const X_hat = layer(n.W_dec, F, n.b_dec)
    const error = squares(X_hat, n.X)
    const on = tokens.map((token) => F.filter((row) => row[token] !== 0).length)
    return { F, error, L0: on.reduce((a, b) => a + b) / on.length, loss: error + more(X_hat) }
  }
  switch (activation) {
    case 'topk': {
      const rank = (token: number, i: number, among: readonly number[]) =>
        among.filter((j) => Z[j][token] > Z[i][token] || (Z[j][token] === Z[i][token] && j < i))
          .length
      const all = Z.map((_, i) => i)
      const F = Z.map((row, i) =>
        row.map((z, token) => (rank(token, i, all) < n.k[0][0] && z > 0 ? z : 0)),
      )
      const dead = all.filter((i) => F[i].every((f) => f === 0))
      const atOnce = Math.floor(n.X.length / 2)
      const chosen = Z.map((row, i) =>
        row.map((z, token) => (dead.includes(i) && rank(token, i, dead) < atOnce ? z : 0)),
      )
      return finish(F, (X_hat) => {
        const missing = pairs(n.X, X_hat, (x, hat) => x - hat)
        const share = Math.min(dead.length / atOnce, 1)
        return share * squares(layer(n.W_dec, chosen, n.b_dec), missing)
      })
    }
    case 'jumprelu': {
      const F = Z.map((row, i) => row.map((z) => (z > n.theta[i][0] ? z : 0)))
      const above = Z.flatMap((row, i) => row.filter((z) => z > n.theta[i][0])).length
      return finish(F, () => n.lambda[0][0] * above)
    }
    case 'gated': {
      const gate = layer(n.W_gate, n.X, n.b_gate)
      const open = clipped(gate)
      const F = pairs(clipped(Z), gate, (z, g) => (g > 0 ? z : 0))
      const weighted = total(open.map((row, i) => row.map((g) => g * norms[i])))
      return finish(
        F,
        () => n.lambda[0][0] * weighted + squares(layer(n.W_dec, open, n.b_dec), n.X),
      )
    }
    default:
      return activation satisfies never
  }
}

describe.each(others)('%s', (activation) => {
  const lesson = lessonOf(activation)

  test('makes F, L0 and its loss as plain loops do, shipped and drawn', () => {
    for (let seed = 0; seed <= 40; seed++) {
      const numbers = seed === 0 ? givensOf(activation) : drawn(activation, seed)
      const values = valuesOf(lesson, numbers)
      const { F, L0, error, loss } = byHand(activation, numbers)
      rowsOf(values, 'F').forEach((row, i) =>
        row.forEach((f, j) => expect(f, `seed ${seed}`).toBeCloseTo(F[i][j], 9)),
      )
      expect(values.L0.data[0]).toBeCloseTo(L0, 12)
      expect(values.squared_error.data[0]).toBeCloseTo(error, 8)
      expect(values[lesson.loss].data[0], `seed ${seed}`).toBeCloseTo(loss, 8)
    }
  })

  test('is what the comparison shows beside the exercise, to the bit', () => {
    const values = valuesOf(lesson)
    const report = reportVariant(sparseAutoencoder(), {}, {}, variantOptions(activation))
    for (const name of ['Z', 'F', 'X_hat', 'squared_error'])
      expect(rowsOf(values, name), name).toEqual(rowsOf(report.values, name))
    expect(values.L0.data[0]).toBe(report.L0)
    expect(values[lesson.loss].data[0]).toBe(report.loss)
  })

  test('differs from ReLU on the shipped numbers, from the same pre-activations', () => {
    const relu = valuesOf(sparseAutoencoder())
    const values = valuesOf(lesson)
    expect(rowsOf(values, 'Z')).toEqual(rowsOf(relu, 'Z'))
    expect(rowsOf(values, 'F')).not.toEqual(rowsOf(relu, 'F'))
  })

  test('offers the choice at step 2, and only there', () => {
    const shows = wordsOf(lesson).map((words) => words.shows)
    expect(shows.flatMap((what, step) => (what === 'variants' ? [step] : []))).toEqual([2])
  })

  test('marks what is not the exercise’s as our addition', () => {
    const { matrices } = sparseAutoencoder()
    const added = Object.entries(lesson.matrices).filter(([name]) => !(name in matrices))
    expect(added.length).toBeGreaterThan(4)
    expect(added.filter(([, { mark }]) => mark !== 'addition')).toEqual([])
  })
})

test('the push on a threshold is minus its estimated slope, by plain loops', () => {
  const n = drawn('jumprelu', 5)
  const Z = layer(n.W_enc, n.X, n.b_enc)
  const values = valuesOf(withBackward(lessonOf('jumprelu')), n)
  const [theta, width, lambda] = [n.theta, n.bandwidth[0][0], n.lambda[0][0]]
  const near = Z.map((row, i) => row.map((z) => Math.abs(z - theta[i][0]) < width / 2))
  expect(near.flat().filter(Boolean).length).toBeGreaterThan(3)
  const dF = layer(
    turned(n.W_dec),
    rowsOf(values, 'E').map((row) => row.map((e) => 2 * e)),
    Z.map(() => [0]),
  )
  near.forEach((row, i) => {
    const count = row.filter(Boolean).length
    expect(values.pull.data[i]).toBeCloseTo((lambda * count) / width, 10)
    const through = row.reduce((sum, here, token) => sum + (here ? dF[i][token] : 0), 0)
    const slope = -(theta[i][0] * through + lambda * count) / width
    expect(values[gradientName('theta')].data[i]).toBeCloseTo(slope, 10)
  })
})

test('with JumpReLU, both steps about θ speak of the numbers exactly on the edge', () => {
  const edge = { kind: 'edge', matrix: 'over', width: 'bandwidth' }
  const steps = wordsOf(withBackward(lessonOf('jumprelu')))
  const speaking = steps.flatMap(({ what, why }, step) =>
    [...what, ...why].some((part) => JSON.stringify(part) === JSON.stringify(edge)) ? [step] : [],
  )
  expect(speaking.map((step) => withBackward(lessonOf('jumprelu')).steps[step].title)).toEqual([
    'Sparsity: the slope for θ',
    withBackward(lessonOf('jumprelu')).steps[11].title,
  ])
})

test.each([
  ['gated', 12, 'dX_gate', '2·Eπ ÷ N'],
  ['gated', 13, 'dW_dec', 'dX̂·Fᵀ + dX̂π·π⁺ᵀ + (columns of (Wd ÷ ‖d‖) × d‖d‖)'],
  ['jumprelu', 11, 'R', '−1·(θ ∘ ((row sums of (dF where near > 0)) ÷ ε))'],
  ['topk', 10, 'dX_dead', '(share ÷ N)·(2·Ed)'],
  ['topk', 12, 'ddead_only', 'dFd where |Fd| > 0'],
] as const)(
  '%s lists at step %i the formula of %s, its subject',
  (activation, step, of, formula) => {
    const lesson = withBackward(lessonOf(activation))
    expect(wordsOf(lesson)[step].formulas.map((shown) => shown.of)).toContain(of)
    const symbol = (matrix: string) => lesson.matrices[matrix].symbol
    expect(notationOf(formulaShown(lesson.sheet, { of }), symbol)).toBe(formula)
  },
)

test.each([
  ['topk', 10, /^The mean over the tokens is N = 5\. .* N = 15\. Both squared errors .*same N/],
  ['jumprelu', 9, /N = Ns = 5\. .*The count stays a sum .*Ns is 5 .*the same λ weighs 3 times/],
  ['gated', 12, /N = Ns = 5\. .*sum over the gates.*Ns is 5 .*the same λ weighs 3 times/],
] as const)('%s says at step %i what a mean divides of its own loss', (activation, step, said) => {
  const [means] = wordsOf(withBackward(lessonOf(activation)))[step].notes
  expect(means.says.join('')).toMatch(said)
  if (activation === 'topk') expect(means.says.join('')).not.toMatch(/Ns|λ|[Ss]parsity/)
})

test('no variable hides a function of Python’s own, and what comes after a step is called new', () => {
  const lines = (activation: OtherActivation) => {
    const lesson = withBackward(lessonOf(activation))
    return lesson.steps.flatMap((_, step) => codeLines(lesson, step, 'torch'))
  }
  expect(lines('gated')).toContain('gate_open = torch.relu(gate)')
  expect(lines('gated')).toContain('gate_open_T = gate_open.T')
  expect(lines('gated').filter((line) => /\bd?open(_T)?\b/.test(line))).toEqual([])
  expect(lines('jumprelu')).toContain('theta_new = theta - eta * dtheta')
})
