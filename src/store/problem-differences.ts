// What the learner changed of the problem itself, beside single numbers, and taking each back.
import type { Lesson } from '../lessons/lesson'
import { activations } from '../lessons/sparse-autoencoder/variants/options'
import { chooseActivation } from './activation'
import { chooseNorm } from './backward'
import type { Work } from './document'
import { kitOf } from './lessons'
import { resize, sizesText, takeNamesBack } from './problem'

/** One choice that is not the lesson's: what it is now, what to call it, and the way back. */
export interface ProblemDifference {
  readonly what: 'the sizes' | 'the names' | 'the activation' | 'the decoder norms'
  readonly said: string
  readonly takeBack: () => void | Promise<void>
}

/** Every choice in a lesson's work that is not the lesson's own. */
export function problemDifferences(
  lesson: Lesson,
  { shape, names, activation, norm }: Work,
): ProblemDifference[] {
  const { shipped } = kitOf(lesson.id)
  const found: ProblemDifference[] = []
  if (shape)
    found.push({
      what: 'the sizes',
      said: `The sizes are ${sizesText(shape)}.`,
      takeBack: () => resize(shipped.shape),
    })
  if (names && (['columns', 'features'] as const).some((axis) => differ(axis)))
    found.push({
      what: 'the names',
      said: 'Some names are your own.',
      takeBack: takeNamesBack,
    })
  if (activation)
    found.push({
      what: 'the activation',
      said: `The activation is ${activations[activation].title}.`,
      takeBack: () => chooseActivation('relu'),
    })
  if (norm)
    found.push({
      what: 'the decoder norms',
      said: 'The decoder norms are trained.',
      takeBack: () => chooseNorm('frozen'),
    })
  return found

  /** Whether one that there still is has another name. */
  function differ(axis: 'columns' | 'features'): boolean {
    const [columns, features] = [shape?.columns, shape?.sizes[1]]
    const count = (axis === 'columns' ? columns : features) ?? Infinity
    const named = (given: readonly string[] = []) => given.slice(0, count).join('\n').trimEnd()
    return named(names?.[axis]) !== named(shipped.names[axis])
  }
}
