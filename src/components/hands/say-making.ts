// Says in the status line how a number is made, for ears as much as for eyes.
import { cellWords } from '../../lessons/cell-words'
import { spoken } from '../../ops/expression/spoken'
import { explain } from '../../sheet/explain'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { numberAt } from '../../store/edit'
import { spokenNumber } from '../../tensor/number-text'

/** "Z1 row 2, x1: 0 times 2 plus 1 times minus 1 equals minus 1." */
export function sayMaking(cell: SheetCell): void {
  const { lesson, engine } = current()
  const expression = explain(engine.plan, cell)
  const value = spokenNumber(numberAt(cell))
  const making = expression
    ? `${spoken(expression, (leaf) => spokenNumber(numberAt(leaf)))} equals ${value}`
    : `${value}, given`
  useApp.setState({ status: `${cellWords(lesson, cell)}: ${making}.` })
}
