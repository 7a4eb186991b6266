// The step of the update taken: written into the lesson, and what it made better and worse.
import { nextName, parametersOf } from '../lessons/backward/gradients'
import type { Lesson } from '../lessons/lesson'
import type { SheetCell } from '../sheet/sheet'
import { numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import { measuredOf, worseWords } from '../training/run-words'
import { plainSettings } from '../training/settings'
import { createTraining } from '../training/training'
import { current, useApp } from './app'
import { type CellNumber, withCells, type Work } from './document'
import { changeWork } from './edit'
import { trainableOf } from './train-run'

/** Writes every weight and bias after one step into the lesson, as one change. */
export function takeStep(): void {
  const { lesson, engine, work } = current()
  const { values } = useApp.getState()
  const cells = parametersOf(lesson).flatMap((matrix) =>
    cellsOf(matrix, lesson.matrices[matrix]).map((cell): CellNumber => ({
      cell,
      value: at(values[nextName(matrix)], cell.row, cell.col),
    })),
  )
  const wrong = cells.find(({ value }) => !Number.isFinite(value))
  if (wrong)
    return useApp.setState({
      status: `The step was not taken: ${lesson.matrices[nextName(wrong.cell.matrix)].symbol} holds a number that is not finite. Try a smaller η.`,
    })
  const after = withCells(lesson, work, cells)
  const [was, now] = [values, engine.evaluate(after)].map((all) => all[lesson.loss].data[0])
  const eta = numberText(values['eta'].data[0]).text
  const worse = now > was ? ' The loss went up, not down: the step is too long here.' : ''
  const same = now === was ? ' The loss stays as it is.' : ''
  const broken = Number.isFinite(now)
    ? ''
    : ' The loss is no finite number any more: undo, and try a smaller η.'
  const others = broken === '' ? gotWorse(lesson, work, after) : ''
  changeWork(after, `Took the step with η = ${eta}.${broken || worse || same}${others}`, [])
}

/** What else a step made worse, though the loss may have fallen: a part of it, dead features, … */
function gotWorse(lesson: Lesson, before: Work, after: Work): string {
  const [was, now] = [before, after].map((work) => {
    const made = trainableOf(lesson, work)
    const measures = createTraining(made, work.numbers, plainSettings(0)).measures()
    return { measures, measured: measuredOf(made.parts, measures) }
  })
  const besides = was.measured.filter(({ id }) => id !== 'loss')
  return worseWords(was.measures, now.measures, besides)
    .map((words) => ` ${words}`)
    .join('')
}

function cellsOf(
  matrix: string,
  { rows, cols }: { readonly rows: readonly unknown[]; readonly cols: readonly unknown[] },
): SheetCell[] {
  return rows.flatMap((_, row) => cols.map((__, col) => ({ matrix, row, col })))
}
