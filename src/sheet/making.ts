// How a result cell is made, written out: in exact numbers, in rounded ones, and in symbols.
import { compute } from '../ops/expression/compute'
import { sentence, type Token } from '../ops/expression/sentence'
import { type Written, writtenExactly, writtenRounded } from '../ops/expression/written'
import { at } from '../tensor/tensor'
import type { Plan } from './compile'
import { explain } from './explain'
import type { SheetCell, Values } from './sheet'

/** Arithmetic as tokens; each number or name from a cell carries that cell. */
export type Making = readonly Token<SheetCell>[]

/** The arithmetic with every digit: computed as it is written, it gives the cell's number. Null for a given. */
export function makingExactly(plan: Plan, values: Values, cell: SheetCell): Making | null {
  return makingIn(plan, values, cell, writtenExactly)
}

/** The arithmetic in numbers as cells show them. Null for a given. */
export function makingRounded(plan: Plan, values: Values, cell: SheetCell): Making | null {
  return makingIn(plan, values, cell, writtenRounded)
}

/** The arithmetic with a name for each cell it reads. Null for a given. */
export function makingInSymbols(
  plan: Plan,
  cell: SheetCell,
  name: (leaf: SheetCell) => string,
): Making | null {
  const expression = explain(plan, cell)
  if (!expression) return null
  return sentence(expression, (leaf) => {
    const text = name(leaf)
    return { text, negative: false, compound: /[·÷]/.test(text) }
  })
}

/** The number that ReLU was given to make this cell; undefined where the cell is no ReLU. */
export function reluInput(plan: Plan, values: Values, cell: SheetCell): number | undefined {
  const expression = explain(plan, cell)
  if (expression?.kind !== 'relu') return undefined
  return compute(expression.of, (leaf) => at(values[leaf.matrix], leaf.row, leaf.col))
}

function makingIn(
  plan: Plan,
  values: Values,
  cell: SheetCell,
  written: (value: number) => Written,
): Making | null {
  const expression = explain(plan, cell)
  if (!expression) return null
  return sentence(
    expression,
    ({ matrix, row, col }) => written(at(values[matrix], row, col)),
    written,
  )
}
