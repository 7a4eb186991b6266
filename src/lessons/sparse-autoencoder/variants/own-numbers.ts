// Numbers of the activations that a learner has set, and what is said of ones that cannot be used.
import { isGiven } from '../../../sheet/sheet'
import type { Rows } from '../../../tensor/tensor'
import type { Numbers } from '../../growth'
import type { Lesson } from '../../lesson'

export const ownNames = ['k', 'theta', 'bandwidth', 'W_gate', 'b_gate'] as const

export type OwnName = (typeof ownNames)[number]

/** What the learner has set; the rest is as `variantNumbers` gives it. */
export type OwnNumbers = { readonly [name in OwnName]?: Rows }

/** Those that fit the lesson's sizes, which may have changed since. */
export function fittingNumbers(lesson: Lesson, own: OwnNumbers): OwnNumbers {
  const features = lesson.matrices.F.rows.length
  const inputs = lesson.matrices.X.rows.length
  const shapes: Readonly<Record<OwnName, readonly [number, number]>> = {
    k: [1, 1],
    theta: [features, 1],
    bandwidth: [1, 1],
    W_gate: [features, inputs],
    b_gate: [features, 1],
  }
  const fits = ([name, rows]: [string, Rows]) => {
    const [down, across] = shapes[name as OwnName]
    return rows.length === down && rows[0].length === across
  }
  return Object.fromEntries(Object.entries(own).filter(fits))
}

/** Those that stand on the sheet: the ones of the activation that the lesson has. */
export function ownOnSheet({ sheet }: Lesson, learners: Numbers): OwnNumbers {
  const there = ownNames.flatMap((name) => {
    const rows = learners[name] ?? sheet[name]
    return Object.hasOwn(sheet, name) && isGiven(rows) ? [[name, rows] as const] : []
  })
  return Object.fromEntries(there)
}

/** The same rows with one number set; `row` null sets it in every row. */
export function withNumber(rows: Rows, value: number, row: number | null, col = 0): Rows {
  return rows.map((line, i) =>
    row === null || row === i ? line.map((was, j) => (j === col ? value : was)) : line,
  )
}

/** Why a number cannot stand there, in a sentence; null when it can. */
export function ownProblem(name: OwnName, value: number, features: number): string | null {
  if (name === 'k' && !(Number.isInteger(value) && value >= 0 && value <= features))
    return `k counts features, so it is a whole number from 0 to ${features}.`
  if (name === 'bandwidth' && !(value > 0))
    return 'The bandwidth is the width of a band, so it has to be above 0.'
  return null
}

/** What surprises about numbers that can be used; null when there is nothing to say. */
export function ownNote({ k, theta }: OwnNumbers): string | null {
  if (k?.[0][0] === 0) return 'With k = 0 nothing stays on: every token is rebuilt as the bias.'
  if (theta?.some(([one]) => one < 0))
    return 'Below a negative θ numbers that are negative pass too; in practice θ is kept above 0.'
  return null
}
