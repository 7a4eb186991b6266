// One weight of the run that is shown, worked through its next step.
import type { Lesson } from '../lessons/lesson'
import { writtenFinely } from '../ops/expression/written'
import type { SheetCell } from '../sheet/sheet'
import { workWeight } from '../training/explain-weight'
import { optimizers } from '../training/optimizers/index'
import { constantsOf, type Settings, settingsProblem } from '../training/settings'
import { type WorkedText, workedText } from '../training/worked-text'
import { indexOf } from './document'
import { runNow } from './train'

export interface ShownWeight {
  readonly lesson: Lesson
  /** "w = 1, g = −2, η = 0.01": what the lines start from. */
  readonly numbers: string
  readonly lines: readonly WorkedText[]
}

/** The working of a cell's next step; null where the cell is no weight or η cannot be used. */
export function workedWeight(cell: SheetCell, settings: Settings): ShownWeight | null {
  const run = runNow()
  if (!run || !run.trainable.parameters.includes(cell.matrix)) return null
  if (settingsProblem(settings) !== null) return null
  const { lesson, training } = run
  const { matrix, row, col } = cell
  const optimizer = optimizers[settings.optimizer]
  // another optimizer starts with an empty memory
  const same = training.settings().optimizer === settings.optimizer
  const memory = same
    ? training.memoryOf(matrix, indexOf(lesson, cell))
    : optimizer.memory.map(() => 0)
  const weight = {
    w: training.numbers()[matrix][row][col],
    g: training.gradients()[matrix][row][col],
    memory,
  }
  const count = same ? training.count() + 1 : 1
  const worked = workWeight(optimizer, weight, settings.rate, constantsOf(settings), count)
  const made = new Set(worked.lines.map(({ symbol }) => symbol))
  const known = Object.entries(worked.numbers).filter(([symbol]) => !made.has(symbol))
  return {
    lesson,
    numbers: known.map(([symbol, value]) => `${symbol} = ${writtenFinely(value).text}`).join(', '),
    lines: workedText(worked),
  }
}
