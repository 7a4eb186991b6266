// A step as lines of code: one for each result it brings, written from what the operations declare.
import type { Argument } from '../ops/op'
import { notationOf } from '../sheet/notation'
import { isGiven } from '../sheet/sheet'
import { namesIn } from './formula-shown'
import type { Lesson } from './lesson'

export type Library = 'torch' | 'numpy'

/**
 * "Z1 = W1 @ X + b1", one line for each result of a step, in computing order. Run from the first
 * step on, with the givens of the sheet as variables, they make the sheet's numbers.
 */
export function codeLines(lesson: Lesson, step: number, library: Library): string[] {
  const variable = (matrix: string) => variableOf(lesson, matrix)
  return resultsOf(lesson, step).map(
    ({ of, formula }) => `${variable(of)} = ${notationOf(formula, variable, library)}`,
  )
}

export interface LayerLine {
  /** "Z1 = torch.nn.functional.linear(X.T, W1, b1.squeeze(1)).T": one example in each row. */
  readonly line: string
  /** "nn.Linear(4, 3)": its inputs first. */
  readonly layer: string
  readonly weight: string
  readonly bias: string
}

/** Each linear layer of a step as PyTorch's own layer computes it, from the same numbers. */
export function layerLines(lesson: Lesson, step: number): LayerLine[] {
  const variable = (matrix: string) => variableOf(lesson, matrix)
  return resultsOf(lesson, step).flatMap(({ of, formula: { op, args } }) => {
    if (op !== 'linear') return []
    const [weight, inputs, bias] = args.map(String)
    const { rows, cols } = lesson.matrices[weight]
    const call = `${variable(inputs)}.T, ${variable(weight)}, ${variable(bias)}.squeeze(1)`
    return [
      {
        line: `${variable(of)} = torch.nn.functional.linear(${call}).T`,
        layer: `nn.Linear(${cols.length}, ${rows.length})`,
        weight,
        bias,
      },
    ]
  })
}

/** The matrices in a step's lines whose symbol no variable can have, as X̂. */
export function renamedIn(lesson: Lesson, step: number): string[] {
  const named = resultsOf(lesson, step).flatMap(({ of, formula }) => [of, ...namesIn(formula)])
  return [...new Set(named)].filter((matrix) => spelled(lesson, matrix) === null)
}

/** What a matrix is called in code: its symbol where it can be, else its name in words. */
export function variableOf(lesson: Lesson, matrix: string): string {
  // lambda is a word of Python's own
  if (matrix === 'lambda') return 'lam'
  return spelled(lesson, matrix) ?? pythonWord(matrix).replace(/_next$/, '_new')
}

/** A matrix's name in words as a variable: open is a function of Python's own. */
export function pythonWord(matrix: string): string {
  return matrix.replaceAll(/\W/g, '_').replace(/^(d?)open(?=_|$)/, '$1gate_open')
}

/** A symbol as a variable: W1, A3_T for A3ᵀ, W1_new; null where it has other signs. */
function spelled({ matrices }: Lesson, matrix: string): string | null {
  const spelling = matrices[matrix].symbol.replaceAll(' ', '_').replace(/ᵀ$/, '_T')
  return /^[A-Za-z]\w*$/.test(spelling) ? spelling : null
}

interface Result {
  readonly of: string
  readonly formula: Exclude<Argument, string | number>
}

/** What a step makes, in computing order. */
function resultsOf({ sheet, steps }: Lesson, step: number): Result[] {
  const brought = new Set(
    steps[step].appears.map((part) => (typeof part === 'string' ? part : part.matrix)),
  )
  return Object.entries(sheet).flatMap(([of, entry]) =>
    isGiven(entry) || !brought.has(of) ? [] : [{ of, formula: entry }],
  )
}
