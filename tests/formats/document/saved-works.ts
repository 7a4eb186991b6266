// Works to save: both lessons in random sizes, with random numbers, names, pins and arithmetic.
import fc from 'fast-check'
import type { SavedDocument } from '../../../src/formats/document/saved-document'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import { lessonIds } from '../../../src/lessons/index'
import type { LessonKit } from '../../../src/lessons/kit'
import { sparseKit } from '../../../src/lessons/sparse-autoencoder/kit'
import type { Work } from '../../../src/lessons/work'
import { isGiven } from '../../../src/sheet/sheet'

export const kits = { autoencoder: autoencoderKit, 'sparse-autoencoder': sparseKit } as const

/** No −0: the page never holds one. */
const value = fc
  .oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((number) => number + 0)
const plain = { noNullPrototype: true } as const
const size = fc.integer({ min: 1, max: 12 })
const name = fc.string({ maxLength: 16, unit: 'binary' })

const autoencoderShape = fc
  .tuple(fc.array(size, { minLength: 2, maxLength: 8 }), size)
  .map(([widths, columns]) => ({ sizes: [...widths, widths[0]], columns }))
const sparseShape = fc
  .tuple(size, size, size)
  .map(([inputs, features, columns]) => ({ sizes: [inputs, features], columns }))

/** Work in one lesson: some matrices other than they start, some pins. */
function workOf(kit: LessonKit): fc.Arbitrary<Work> {
  const shapes = kit.id === 'autoencoder' ? autoencoderShape : sparseShape
  return fc
    .record(
      {
        shape: fc.option(shapes, { nil: undefined }),
        names: fc.option(
          fc.record(
            {
              columns: fc.array(name, { maxLength: 12 }),
              features: fc.array(name, { maxLength: 12 }),
            },
            plain,
          ),
          { nil: undefined },
        ),
        seed: fc.infiniteStream(value),
        chosen: fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      },
      plain,
    )
    .map(({ shape, names, seed, chosen }): Work => {
      const lesson = kit.make(shape ?? kit.shipped.shape, names ?? kit.shipped.names)
      const numbers: Record<string, number[][]> = {}
      const pins: Record<string, Record<number, number>> = {}
      const typed: Record<string, Record<number, string>> = {}
      for (const [matrix, entry] of Object.entries(lesson.sheet)) {
        const { rows, cols } = lesson.matrices[matrix]
        const draw = chosen.next().value
        if (isGiven(entry) && draw === 0)
          numbers[matrix] = rows.map(() => cols.map(() => seed.next().value))
        if (!isGiven(entry) && draw === 0)
          pins[matrix] = { [rows.length * cols.length - 1]: seed.next().value }
        if (isGiven(entry) && draw === 1) typed[matrix] = { 0: '=1/3' }
      }
      return {
        ...(shape && { shape }),
        ...(names && { names }),
        numbers,
        pins,
        typed,
      }
    })
}

export const savedDocuments: fc.Arbitrary<SavedDocument> = fc
  .record({
    place: fc.record(
      {
        lesson: fc.constantFrom(...lessonIds),
        step: fc.integer({ min: 0, max: 30 }),
      },
      plain,
    ),
    view: fc.record({ overview: fc.boolean(), heat: fc.boolean() }, { ...plain, requiredKeys: [] }),
    autoencoder: fc.option(workOf(autoencoderKit), { nil: undefined }),
    sparse: fc.option(workOf(sparseKit), { nil: undefined }),
  })
  .map(({ place, view, autoencoder, sparse }) => ({
    place,
    view,
    lessons: {
      ...(autoencoder && { autoencoder }),
      ...(sparse && { 'sparse-autoencoder': sparse }),
    },
  }))
