// Shapes within the limits, and problems of any shape, for the laws of kits and searches.
import fc from 'fast-check'
import { autoencoderKit } from '../../src/lessons/autoencoder/kit'
import type { LessonKit, LessonShape, Problem } from '../../src/lessons/kit'
import type { LessonId } from '../../src/lessons/lesson'
import { sparseKit } from '../../src/lessons/sparse-autoencoder/kit'
import { createEngine } from '../../src/sheet/engine'
import { isGiven, type Values } from '../../src/sheet/sheet'
import type { Rows } from '../../src/tensor/tensor'

export const kits: Readonly<Record<LessonId, LessonKit>> = {
  autoencoder: autoencoderKit,
  'sparse-autoencoder': sparseKit,
}

const upTo = (max: number) => fc.integer({ min: 1, max })

/** Shapes of a lesson with sizes up to a number. */
export function shapesOf(id: LessonId, max = 12): fc.Arbitrary<LessonShape> {
  if (id === 'sparse-autoencoder')
    return fc
      .tuple(upTo(max), upTo(max), upTo(max))
      .map(([inputs, features, columns]) => ({ sizes: [inputs, features], columns }))
  return fc
    .tuple(upTo(max), fc.array(upTo(max), { minLength: 1, maxLength: 7 }), upTo(max))
    .map(([outer, hidden, columns]) => ({ sizes: [outer, ...hidden, outer], columns }))
}

/** A problem of a shape, with numbers of its own and a name for every column and feature. */
export function problemOf(kit: LessonKit, shape: LessonShape, seed = 1): Problem {
  const { sheet } = kit.make(shape, { columns: [], features: [] })
  let next = seed
  const numbers: Record<string, Rows> = {}
  for (const [name, entry] of Object.entries(sheet))
    if (isGiven(entry)) numbers[name] = entry.map((row) => row.map(() => (next++ % 23) / 4 - 2))
  const named = (prefix: string, length: number) =>
    Array.from({ length }, (_, i) => `${prefix} ${i}`)
  const features = kit.id === 'autoencoder' ? 0 : shape.sizes[1]
  return {
    shape,
    names: { columns: named('column', shape.columns), features: named('feature', features) },
    numbers,
  }
}

/** Every number of a problem, as its lesson computes it. */
export function valuesOfProblem(kit: LessonKit, { shape, names, numbers }: Problem): Values {
  return createEngine(kit.make(shape, names).sheet).evaluate({ numbers, pins: {} })
}
