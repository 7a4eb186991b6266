// Training the activations beside the lesson, and taking over the weights of one of them.
import { counted } from '../lessons/counting'
import type { Lesson } from '../lessons/lesson'
import { activations } from '../lessons/sparse-autoencoder/variants/options'
import { ownOnSheet } from '../lessons/sparse-autoencoder/variants/own-numbers'
import { isGiven } from '../sheet/sheet'
import type { Rows } from '../tensor/tensor'
import { trainVariant, type VariantRun } from '../training/train-variant'
import type { VariantReport } from '../training/variant-report'
import { current, useApp } from './app'
import { changeWork } from './edit'
import { useVariants } from './variants'

/** Milliseconds of training between two moments for the page. */
const slice = 8

/** Trains every activation by as many plain steps; the lesson's own numbers stay as they are. */
export async function trainVariants(lesson: Lesson, from: readonly VariantReport[]): Promise<void> {
  const { rate, steps, training } = useVariants.getState()
  if (training) return
  useVariants.setState({ training: true })
  try {
    const runs: VariantRun[] = []
    let since = performance.now()
    for (const report of from) {
      const run = trainVariant(lesson, report, rate, steps)
      let next = run.next()
      while (!next.done) {
        if (performance.now() - since > slice) {
          // the page answers between two slices, so they wait for each other
          // oxlint-disable-next-line no-await-in-loop
          await new Promise((resolve) => setTimeout(resolve))
          since = performance.now()
        }
        next = run.next()
      }
      runs.push(next.value)
    }
    useVariants.setState({ runs: { lesson, from, runs, taken: null } })
  } finally {
    useVariants.setState({ training: false })
  }
}

/** Writes the trained weights into the lesson on screen, as one change. */
export function takeWeights(run: Extract<VariantRun, { kind: 'trained' }>): void {
  const { lesson, work } = current()
  const numbers: Record<string, Rows> = { ...work.numbers }
  const typed = { ...work.typed }
  // what only this activation trains has a place where the sheet has the same one
  const own = run.activation === lesson.activation ? ownOnSheet(lesson, run.after.numbers) : {}
  for (const [name, rows] of Object.entries({ ...run.weights, ...own })) {
    // a number that training leaves at −0 is 0
    const plain = rows.map((row) => row.map((value) => value + 0))
    delete typed[name]
    if (same(plain, lesson.sheet[name])) delete numbers[name]
    else numbers[name] = plain
  }
  const title = activations[run.activation].title
  const after = counted(run.steps, 'step')
  changeWork(
    { ...work, numbers, typed },
    `The weights of ${title} after ${after} are in the lesson.`,
    [],
  )
  const { runs } = useVariants.getState()
  const taken = useApp.getState().past.at(-1) ?? null
  if (runs) useVariants.setState({ runs: { ...runs, taken } })
}

function same(rows: Rows, start: Lesson['sheet'][string]): boolean {
  return isGiven(start) && JSON.stringify(rows) === JSON.stringify(start)
}
