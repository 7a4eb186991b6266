// A step's formulas as lines of code, written from what the operations declare.
import { notationOf } from '../sheet/notation'
import { isGiven } from '../sheet/sheet'
import { formulaShown } from './formula-shown'
import type { Lesson } from './lesson'
import type { FormulaShown } from './words'

/** "Z1 = W1 @ X + b1", one line for each formula. */
export function codeLines(
  { sheet }: Lesson,
  formulas: readonly FormulaShown[],
  library: 'torch' | 'numpy',
): string[] {
  return formulas.map(
    (shown) =>
      `${variable(shown.of)} = ${notationOf(formulaShown(sheet, shown), variable, library)}`,
  )
}

/** "Z1 = nn.Linear(4, 3)(X.T).T" for each linear layer: its inputs first, one example in each row. */
export function layerLines({ sheet, matrices }: Lesson, formulas: readonly FormulaShown[]) {
  return formulas.flatMap(({ of }) => {
    const entry = sheet[of]
    if (isGiven(entry) || entry.op !== 'linear') return []
    const [weights, inputs, bias] = entry.args.map(String)
    const { rows, cols } = matrices[weights]
    return [
      {
        line: `${variable(of)} = nn.Linear(${cols.length}, ${rows.length})(${variable(inputs)}.T).T`,
        weight: weights,
        bias,
      },
    ]
  })
}

/** A matrix's name as a variable; lambda is a word of Python's own. */
function variable(name: string): string {
  return name === 'lambda' ? 'lambda_' : name
}
