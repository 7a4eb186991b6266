// How a cell is made, in one line with its numbers.
import { sentence } from '../ops/expression/sentence'
import type { Plan } from '../sheet/compile'
import { explain, formulaValue } from '../sheet/explain'
import type { SheetCell, Values } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'

/** "1×2 + 0×(−1) + 1 = 3"; just the number of a given, and of a pin that it is one. */
export function arithmeticOf(plan: Plan, values: Values, cell: SheetCell): string {
  const value = at(values[cell.matrix], cell.row, cell.col)
  const { text, rounded } = numberText(value)
  const expression = explain(plan, cell)
  if (!expression) return text
  const made = formulaValue(plan, values, cell)
  if (made !== value && !(Number.isNaN(made) && Number.isNaN(value))) return `${text}, pinned`
  const line = sentence(expression, (leaf) => {
    const number = at(values[leaf.matrix], leaf.row, leaf.col)
    return { text: numberText(number).text, negative: number < 0, value: number }
  })
  const sum = line.map((token) => token.text).join('')
  return sum === text ? text : `${sum} ${rounded ? '≈' : '='} ${text}`
}
