// Says in the status line how a number is made, for ears as much as for eyes.
import { cellWords } from '../../lessons/cell-words'
import { spoken } from '../../ops/expression/spoken'
import { leavesOf } from '../../ops/expression/walk'
import { explain, formulaValue } from '../../sheet/explain'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { waitsForAnswer } from '../../store/asked'
import { pinAt } from '../../store/document'
import { numberAt } from '../../store/edit'
import { numberText, spokenNumber } from '../../tensor/number-text'

/**
 * "Z1 row 2, x1: 0 times 2 plus 1 times minus 1 equals minus 1", or "is about" where a number is
 * rounded. A pin is said to stand over its formula.
 */
export function sayMaking(cell: SheetCell): void {
  if (waitsForAnswer(cell)) return
  const { lesson, engine, work } = current()
  const expression = explain(engine.plan, cell)
  const made = formulaValue(engine.plan, useApp.getState().values, cell)
  const words = cellWords(lesson, cell)
  const number = spokenNumber(numberAt(cell))
  if (!expression || made === null)
    return useApp.setState({ status: `${words}: ${number}, given.` })
  const rounded = [made, ...leavesOf(expression).map(numberAt)].some(
    (value) => numberText(value).rounded,
  )
  const comesTo = rounded ? 'is about' : 'equals'
  const making = `${spoken(expression, (leaf) => spokenNumber(numberAt(leaf)), numberAt)} ${comesTo} ${spokenNumber(made)}`
  const pinned = pinAt(lesson, work, cell) !== undefined
  useApp.setState({
    status: pinned ? `${words}: pinned to ${number}. Unpinned: ${making}.` : `${words}: ${making}.`,
  })
}
