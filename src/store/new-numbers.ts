// New numbers found by search in small slices, and the worked examples.
import type { Example } from '../lessons/kit'
import type { LessonId } from '../lessons/lesson'
import { current, useApp } from './app'
import { currentProblem, setProblem, sizesText } from './problem'

/** Milliseconds of searching between two moments for the page. */
const slice = 8

/** Looks for a whole-number problem of the sizes on screen; says so when there is none. */
export async function newNumbers(seed: string): Promise<void> {
  const { lesson } = current()
  const { shape } = currentProblem()
  const word = seed.trim() || String(Date.now() % 100000)
  useApp.setState({ status: 'Searching for numbers…' })
  const { searchNumbers } = await import('../lessons/search/index')
  const search = searchNumbers(lesson.id, shape, word)
  let step = search.next()
  let since = performance.now()
  while (!step.done) {
    if (performance.now() - since > slice) {
      // the page answers between two slices, so they wait for each other
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve))
      since = performance.now()
    }
    step = search.next()
  }
  const numbers = step.value
  if (current().lesson.id !== lesson.id) return
  // the page answered during the search, so other sizes or names may have been chosen
  const now = currentProblem()
  if (sizesText(now.shape) !== sizesText(shape))
    return useApp.setState({
      status: `The sizes changed during the search, so numbers for ${sizesText(shape)} do not fit. Search again.`,
    })
  if (!numbers)
    return useApp.setState({
      status: `No whole-number problem was found for ${sizesText(shape)} with “${word}”. Try another word or other sizes.`,
    })
  // what a feature answers to is another with other numbers
  const fitting = { columns: now.names.columns, features: [] }
  setProblem({ shape, names: fitting, numbers }, `New numbers from “${word}”.`)
}

/** The worked examples of a lesson. */
export async function loadExamples(lesson: LessonId): Promise<readonly Example[]> {
  return lesson === 'autoencoder'
    ? (await import('../lessons/autoencoder/examples')).autoencoderExamples
    : (await import('../lessons/sparse-autoencoder/examples')).sparseExamples
}
