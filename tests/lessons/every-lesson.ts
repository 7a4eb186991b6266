// Every lesson in many shapes, and what the tests of lessons ask of one.
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { autoencoderKit } from '../../src/lessons/autoencoder/kit'
import { autoencoderWords } from '../../src/lessons/autoencoder/words'
import type { LessonNames, LessonShape } from '../../src/lessons/kit'
import type { Lesson } from '../../src/lessons/lesson'
import { backwardWords } from '../../src/lessons/backward/words'
import { chosenLesson, chosenWords } from '../../src/lessons/sparse-autoencoder/chosen/index'
import { sparseKit } from '../../src/lessons/sparse-autoencoder/kit'
import { sparseWords } from '../../src/lessons/sparse-autoencoder/words'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import type { StepWords, Text } from '../../src/lessons/words'
import type { Argument } from '../../src/ops/op'
import { createEngine } from '../../src/sheet/engine'
import { isGiven, type Sheet, type Values } from '../../src/sheet/sheet'
import { type Rows, toRows } from '../../src/tensor/tensor'

/** Names for some of the columns and features, as a learner may leave them. */
const someNames = { columns: ['', 'a dog', 'two words'], features: ['tail', '', '×'] }

/** A name and a maker for each lesson in each shape; equal shapes would hide a transpose. */
export const everyLesson: readonly (readonly [name: string, make: () => Lesson])[] = [
  ['autoencoder as shipped', () => autoencoder()],
  ...[
    { widths: [5, 4, 2, 3, 5], examples: 3 },
    { widths: [6, 5, 4, 3, 2, 3, 4, 5, 6], examples: 4 },
    { widths: [3, 2, 3], examples: 1 },
    { widths: [2, 1, 2], examples: 2 },
    { widths: [12, 7, 3, 9, 12], examples: 12 },
    { widths: [3, 8, 2, 12, 3], examples: 1 },
  ].map((shape) => {
    const name = `autoencoder ${shape.widths.join('-')}, ${shape.examples}`
    return [name, () => autoencoder(shape)] as const
  }),
  ...[
    { sizes: [5, 3, 2, 4, 5], columns: 4 },
    { sizes: [4, 3, 3, 2, 3, 3, 4], columns: 2 },
    { sizes: [2, 6, 1, 1, 3, 2], columns: 7 },
    { sizes: [1, 1, 1], columns: 1 },
  ].map((shape) => {
    const name = `autoencoder ${shape.sizes.join('-')}, ${shape.columns}, with names`
    return [name, () => autoencoderKit.make(shape, someNames)] as const
  }),
  ['sparse autoencoder as shipped', () => sparseAutoencoder()],
  ...[
    { inputs: 4, features: 7, tokens: 3 },
    { inputs: 4, features: 7, tokens: 1 },
    { inputs: 3, features: 1, tokens: 5 },
    { inputs: 1, features: 12, tokens: 2 },
    { inputs: 5, features: 2, tokens: 4 },
    { inputs: 12, features: 12, tokens: 12 },
  ].map((shape) => {
    const name = `sparse autoencoder ${shape.inputs}-${shape.features}-${shape.inputs}, ${shape.tokens}`
    return [name, () => sparseAutoencoder(shape)] as const
  }),
  ...[
    { sizes: [3, 6], columns: 5 },
    { sizes: [2, 3], columns: 4 },
    { sizes: [1, 1], columns: 1 },
    { sizes: [6, 9], columns: 2 },
  ].map((shape) => {
    const name = `sparse autoencoder ${shape.sizes.join('-')}, ${shape.columns}, with names`
    return [name, () => sparseKit.make(shape, someNames)] as const
  }),
]

/** The sparse autoencoder with every other activation, in some shapes. */
export const everyChosenLesson: readonly (readonly [name: string, make: () => Lesson])[] = (
  ['topk', 'jumprelu', 'gated'] as const
).flatMap((activation) => [
  [
    `${activation} as shipped`,
    () => chosenLesson(sparseKit.shipped.shape, sparseKit.shipped.names, activation),
  ] as const,
  ...[
    { sizes: [4, 7], columns: 3 },
    { sizes: [3, 1], columns: 5 },
    { sizes: [1, 12], columns: 2 },
    { sizes: [1, 1], columns: 1 },
    { sizes: [12, 12], columns: 12 },
  ].map((shape) => {
    const name = `${activation} ${shape.sizes.join('-')}, ${shape.columns}, with names`
    return [name, () => chosenLesson(shape, someNames, activation)] as const
  }),
])

/** Those of them in the shipped shape. */
export const shippedChosen = everyChosenLesson.filter(([name]) => name.endsWith('as shipped'))

/** Every number of a lesson, with some of its givens replaced. */
export function valuesOf(lesson: Lesson, numbers: Readonly<Record<string, Rows>> = {}): Values {
  return createEngine(lesson.sheet).evaluate({ numbers, pins: {} })
}

/** One matrix of a lesson as written rows. */
export function rowsOf(values: Values, matrix: string): number[][] {
  return toRows(values[matrix])
}

/** The names a matrix is made from; none for a given. */
export function madeFrom(sheet: Sheet, matrix: string): string[] {
  const entry = sheet[matrix]
  const names = (argument: Argument): string[] => {
    if (typeof argument === 'string') return [argument]
    return typeof argument === 'number' ? [] : argument.args.flatMap(names)
  }
  return isGiven(entry) ? [] : names(entry)
}

/** Every paragraph of every step, with its step. */
export function paragraphs(lesson: Lesson): { readonly step: number; readonly text: Text }[] {
  return wordsOf(lesson).flatMap((words, step) => textsOf(words).map((text) => ({ step, text })))
}

/** Every paragraph and row of one step. */
export function textsOf({ what, why, notes }: StepWords): Text[] {
  return [what, why, ...notes.flatMap(({ says, rows = [] }) => [says, ...rows])]
}

/** What is said at a lesson's steps, in its own shape and with its own names. */
export function wordsOf(lesson: Lesson): readonly StepWords[] {
  const { matrices, id } = lesson
  const { rows, cols } = matrices['X']
  const layers = Object.entries(matrices).filter(([name]) => /^W\d+$/.test(name))
  const shape: LessonShape = {
    sizes: [
      rows.length,
      ...(id === 'autoencoder' ? layers.map(([, layer]) => layer.rows) : [matrices['F'].rows]).map(
        (axis) => axis.length,
      ),
    ],
    columns: cols.length,
  }
  const names: LessonNames = {
    columns: cols.map(({ name }) => name ?? ''),
    features: (matrices['F']?.rows ?? []).map(({ name }) => name ?? ''),
  }
  const words = lesson.activation
    ? chosenWords(shape, names, lesson.activation)
    : (id === 'autoencoder' ? autoencoderWords : sparseWords)(shape, names)
  return words.length < lesson.steps.length ? backwardWords(words, lesson) : words
}
