// What the comparison of activations reads: own numbers, how a cell is made, norms folded.
import { describe, expect, it } from 'vitest'
import { plainOptions } from '../../../src/lessons/backward/options'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { foldLesson } from '../../../src/lessons/sparse-autoencoder/variants/folded'
import { makingsOf } from '../../../src/lessons/sparse-autoencoder/variants/makings'
import {
  fittingNumbers,
  ownNote,
  ownProblem,
  withNumber,
} from '../../../src/lessons/sparse-autoencoder/variants/own-numbers'
import { sharedNumbers } from '../../../src/lessons/sparse-autoencoder/variants/shared-numbers'
import { honestly, rules } from '../../../src/lessons/sparse-autoencoder/variants/words'
import { reportActivations } from '../../../src/training/variant-report'

const lesson = sparseAutoencoder()
const line = (making: readonly { readonly text: string }[]) =>
  making.map(({ text }) => text).join('')

function makings(pins = {}) {
  const reports = reportActivations(
    lesson,
    {},
    {},
    {
      ...plainOptions,
      convention: 'exercise',
      tied: false,
      pins,
    },
  )
  return reports.map((report) =>
    makingsOf(lesson, report, report.activation, { row: 5, col: 2 }).map(
      ({ name, symbols, numbers, result, pinned }) => ({
        name,
        said: `${line(symbols)} = ${line(numbers)} = ${result}`,
        pinned,
      }),
    ),
  )
}

describe('how f6 of x3 is made', () => {
  it('from one Z, in each activation its own way', () => {
    const [relu, topk, jump, gated] = makings()
    for (const lines of [relu, topk, jump, gated])
      expect(lines[0].said).toBe(
        'We[6,1]×X[1,3] + We[6,2]×X[2,3] + We[6,3]×X[3,3] + be[6,1] = 0×(−3) + 1×2 + (−1)×(−1) + (−2) = 1',
      )
    expect(relu[1].said).toBe('max(0, Z[6,3]) = max(0, 1) = 1')
    expect(topk.map(({ name }) => name)).toEqual(['Z[6,3]', 'kept[6,3]', 'F[6,3]'])
    expect(topk[2].said).toBe('Z[6,3] if kept[6,3] > 0, else 0 = 1 if 0 > 0, else 0 = 0')
    expect(jump[1].said).toBe(
      'Z[6,3] if Z[6,3] − θ[6,1] > 0, else 0 = 1 if 1 − 1.5 > 0, else 0 = 0',
    )
    expect(gated[1].name).toBe('π[6,3]')
    expect(gated[2].said).toMatch(/^max\(0, Z\[6,3\]\) if π\[6,3\] > 0, else 0 = .* = 1$/)
  })

  it('says what is pinned there instead', () => {
    for (const lines of makings({ F: { 27: 9 } })) expect(lines.at(-1)?.pinned).toBe('9')
    for (const lines of makings()) expect(lines.at(-1)?.pinned).toBeNull()
  })
})

describe('numbers of its own', () => {
  it.each([
    ['k', -1],
    ['k', 1.5],
    ['k', 7],
    ['bandwidth', 0],
    ['bandwidth', -1],
  ] as const)('%s = %s is refused in a sentence', (name, value) => {
    expect(ownProblem(name, value, 6)).toMatch(/^(k|The bandwidth) .*\.$/)
  })

  it.each([
    ['k', 0],
    ['k', 6],
    ['bandwidth', 0.05],
    ['theta', -1],
    ['W_gate', -3],
  ] as const)('%s = %s is taken', (name, value) => {
    expect(ownProblem(name, value, 6)).toBeNull()
  })

  it('what surprises is said, and nothing else', () => {
    expect(ownNote({ k: [[0]] })).toMatch(/nothing stays on/)
    expect(ownNote({ theta: [[1], [-0.5]] })).toMatch(/negative pass too/)
    expect(ownNote({ k: [[1]], theta: [[1.5]] })).toBeNull()
  })

  it('one number is set, or one in every row', () => {
    expect(withNumber([[1], [2]], 9, 1)).toEqual([[1], [9]])
    expect(withNumber([[1], [2]], 9, null)).toEqual([[9], [9]])
    expect(withNumber([[1, 2, 3]], 9, 0, 2)).toEqual([[1, 2, 9]])
  })

  it('those of another size wait', () => {
    const theta = [[1], [2]]
    expect(fittingNumbers(lesson, { k: [[2]], theta })).toEqual({ k: [[2]] })
    const small = sparseAutoencoder({ inputs: 3, features: 2, tokens: 5 })
    expect(fittingNumbers(small, { theta })).toEqual({ theta })
  })
})

it('the learner’s numbers stand in place of the lesson’s, and no divisor of theirs', () => {
  const numbers = sharedNumbers(lesson, { lambda: [[3]], divisor: [[7]] })
  expect(Object.keys(numbers).toSorted()).toEqual([
    'W_dec',
    'W_enc',
    'X',
    'b_dec',
    'b_enc',
    'lambda',
  ])
  expect(numbers['lambda']).toEqual([[3]])
  expect(numbers['X']).toEqual(lesson.sheet['X'])
})

describe('decoder norms folded', () => {
  it('leave the output, to rounding, on shipped and edited numbers', () => {
    expect(foldLesson(lesson, {}).difference).toBe(0)
    const edits = { W_dec: [0.3, -0.7, 1.1].map((a) => [a, 2, 0, a * a, -3, 1 / 3]) }
    const { difference, same, numbers, before, after } = foldLesson(lesson, edits)
    expect(same).toBe(true)
    expect(difference).toBeLessThan(1e-9)
    expect(numbers['W_dec']).not.toEqual(edits.W_dec)
    before.flat().forEach((value, i) => expect(after.flat()[i]).toBeCloseTo(value, 9))
  })

  it('say so where numbers are too large to compare', () => {
    const W_dec = [0, 1, 2].map(() => Array.from({ length: 6 }, () => 1e308))
    expect(foldLesson(lesson, { W_dec }).same).toBe(false)
  })
})

it('every activation and convention is spoken of', () => {
  for (const says of Object.values(honestly)) expect(says).toMatch(/^[A-Z].*\.$/)
  expect(honestly.jumprelu).toMatch(/straight-through estimate/)
  expect(honestly.topk).toMatch(/no L1/)
  expect(honestly.gated).toMatch(/loss of its own/)
  expect(rules.map(({ of }) => of('october 2023'))).toEqual([
    'X − bd',
    'length 1',
    '1',
    'a mean over tokens',
    'z',
  ])
})
