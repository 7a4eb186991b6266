// Cells that show an idea: those worth leaving blank on a worksheet.
import { compute } from '../ops/expression/compute'
import type { Expression } from '../ops/expression/expression'
import { leavesOf, partsOf } from '../ops/expression/walk'
import type { Plan } from '../sheet/compile'
import { explain } from '../sheet/explain'
import { isGiven, type Pins, type SheetCell, type Values } from '../sheet/sheet'
import { at } from '../tensor/tensor'
import type { Lesson } from './lesson'

/** A bias that counts, minus times minus, a zero that ReLU wrote, a row weighted by its norm. */
export type Concept = 'bias' | 'negatives' | 'relu zero' | 'norm'

/** Which ideas the making of a cell shows; none for a given or a pinned cell. */
export function conceptsOf(
  lesson: Lesson,
  plan: Plan,
  values: Values,
  pins: Pins,
  cell: SheetCell,
): Set<Concept> {
  const found = new Set<Concept>()
  const columns = lesson.matrices[cell.matrix].cols.length
  const made = explain(plan, cell)
  if (!made || pins[cell.matrix]?.[cell.row * columns + cell.col] !== undefined) return found
  const read = (leaf: SheetCell) => at(values[leaf.matrix], leaf.row, leaf.col)
  const biases = leavesOf(made).filter(({ matrix }) => lesson.matrices[matrix].role === 'bias')
  if (biases.some((leaf) => read(leaf) !== 0)) found.add('bias')
  const look = (part: Expression<SheetCell>): void => {
    if (part.kind === 'product') {
      const negative = part.factors.filter((factor) => compute(factor, read) < 0)
      if (negative.length > 1) found.add('negatives')
      const norms = leavesOf(part).some(({ matrix }) => isNorms(lesson, matrix))
      if (norms && part.factors.length > 1) found.add('norm')
    }
    if (part.kind === 'relu' && compute(part.of, read) < 0) found.add('relu zero')
    partsOf(part).forEach(look)
  }
  look(made)
  return found
}

/** The lengths of columns, as they are or turned. */
function isNorms(lesson: Lesson, matrix: string): boolean {
  const entry = lesson.sheet[matrix]
  if (isGiven(entry)) return false
  if (entry.op === 'columnNorms') return true
  const [from] = entry.args
  return (
    (entry.op === 'transpose' || entry.op === 'stop' || entry.op === 'copy') &&
    typeof from === 'string' &&
    isNorms(lesson, from)
  )
}
