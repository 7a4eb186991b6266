// Whether a found problem is good, worked out again by bare loops over its written rows.
import type { LessonShape } from '../../../src/lessons/kit'
import type { Rows } from '../../../src/tensor/tensor'
import { clipped, columnTotals, each, layer, pairs, turned } from '../plain-loops'

type Numbers = Readonly<Record<string, Rows>>

/** Whether an autoencoder's numbers are all one asks of new numbers. */
export function goodAutoencoder({ sizes, columns }: LessonShape, numbers: Numbers): boolean {
  const depth = sizes.length - 1
  const narrowest = Math.min(...sizes.slice(1, -1))
  let good = digits(numbers.X)
  let signal: Rows = numbers.X
  let codesDiffer = columns === 1
  for (let i = 1; i <= depth; i++) {
    const before = layer(numbers[`W${i}`], signal, numbers[`b${i}`])
    const after = clipped(before)
    good &&= digits(numbers[`W${i}`]) && digits(numbers[`b${i}`]) && digits(before)
    // ReLU passes something in every layer, and clips something where there are two numbers
    good &&= before.flat().some((z) => z > 0)
    good &&= before.flat().length === 1 || before.flat().some((z) => z < 0)
    if (columns > 1) good &&= after.every(lives)
    if (i < depth && sizes[i] > 1) good &&= turned(after).every(lives)
    if (i < depth && sizes[i] === narrowest)
      codesDiffer ||= new Set(turned(after).map(String)).size > 1
    signal = after
  }
  return good && codesDiffer && closeCopy(signal, numbers.X)
}

/** Whether a sparse autoencoder's numbers are all one asks of new numbers. */
export function goodSparse({ sizes, columns }: LessonShape, numbers: Numbers): boolean {
  const { X, W_enc, b_enc, W_dec, b_dec } = numbers
  const Z = layer(W_enc, X, b_enc)
  const F = clipped(Z)
  const made = layer(W_dec, F, b_dec)
  const norms = columnTotals(each(W_dec, (d) => d * d)).map(Math.sqrt)
  const on = F.flat().filter((f) => f > 0).length
  const cells = F.flat().length
  let good = [X, W_enc, b_enc, W_dec, b_dec, Z, made, [norms]].every(digits)
  good &&= on > 0 && norms.every((norm) => norm > 0)
  good &&= cells === 1 || Z.flat().some((z) => z < 0)
  if (columns > 1) good &&= F.every((row) => lives(row) && row.includes(0))
  if (cells > 1) good &&= columns === 2 || cells === 2 ? 2 * on <= cells : 2 * on < cells
  const few = Math.max(1, Math.floor((columns - 1) / 2))
  if (sizes[0] > 1 && sizes[1] * few >= 2 * columns) good &&= turned(F).every(lives)
  return good && closeCopy(made, X)
}

function lives(line: readonly number[]): boolean {
  return line.some((value) => value > 0)
}

/** Whole, and of one digit. */
function digits(rows: Rows): boolean {
  return rows.flat().every((value) => Number.isInteger(value) && value >= -9 && value <= 9)
}

/** At least half exact, none off by more than 2, and not all exact. */
function closeCopy(made: Rows, wanted: Rows): boolean {
  const errors = pairs(made, wanted, (one, other) => Math.abs(one - other)).flat()
  const exact = errors.filter((error) => error === 0).length
  const learnable = errors.length === 1 || exact < errors.length
  return 2 * exact >= errors.length && Math.max(...errors) <= 2 && learnable
}
