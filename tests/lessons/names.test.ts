// Names that the learner gives: in rows, columns and words, and nowhere else.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { cellWords } from '../../src/lessons/cell-words'
import { noNames } from '../../src/lessons/kit'
import type { Lesson } from '../../src/lessons/lesson'
import { shippedNames } from '../../src/lessons/sparse-autoencoder/numbers'
import { shippedShape } from '../../src/lessons/sparse-autoencoder/shape'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'
import { paragraphs } from './every-lesson'

const words = (lesson: Lesson) =>
  paragraphs(lesson)
    .map(({ text }) => text.map((part) => (typeof part === 'string' ? part : '…')).join(''))
    .join('\n')

const sparse = (change: Partial<typeof shippedNames>, shape = shippedShape) =>
  sparseAutoencoder(shape, { ...shippedNames, ...change })
const features = shippedNames.features.with(5, 'Lake')

describe('of an autoencoder', () => {
  const lesson = autoencoder(undefined, { columns: ['Ada', '', 'Bo'], features: ['Tall'] })

  test('name its examples in every matrix that has them', () => {
    for (const name of ['X', 'Z1', 'A1', 'Y', 'Y_target', 'E', 'E_squared', 'per_example', 'G'])
      expect(lesson.matrices[name].cols, name).toEqual([
        { short: 'x1', name: 'Ada', full: 'x1 Ada' },
        { short: 'x2', full: 'example x2' },
        { short: 'x3', name: 'Bo', full: 'x3 Bo' },
        { short: 'x4', full: 'example x4' },
      ])
  })

  test('name no feature', () => {
    expect(JSON.stringify(lesson)).not.toContain('Tall')
  })
})

describe('of a sparse autoencoder', () => {
  test('name its tokens and its features in every matrix that has them', () => {
    const lesson = sparse({ columns: ['rain'], features })
    for (const name of ['X', 'Z', 'F', 'X_hat', 'S', 'P', 'E', 'per_token', 'G'])
      expect(lesson.matrices[name].cols.slice(0, 2), name).toEqual([
        { short: 'x1', name: 'rain', full: 'x1 rain' },
        { short: 'x2', full: 'token x2' },
      ])
    for (const name of ['W_enc', 'b_enc', 'Z', 'F', 'row_sums', 'push', 'P'])
      expect(lesson.matrices[name].rows[5].full, name).toBe('f6 Lake')
    expect(cellWords(lesson, { matrix: 'norms', row: 0, col: 5 })).toBe('‖d‖ f6 Lake')
  })

  test('stand in the words about the last feature', () => {
    expect(words(sparse({}))).toContain(
      "Row f6, Mountain, is on for …. In the lesson's own numbers it is on for the two mountains and nothing else: a hint of what it means, not proof.",
    )
    expect(words(sparse({ features }))).toContain(
      'Row f6, Lake, is on for …: a hint of what it means, not proof.',
    )
    expect(words(sparse({ features: [] }))).toContain('Row f6 is on for ….')
  })

  test.each([
    ['the feature is named otherwise', sparse({ features })],
    ['no feature has a name', sparse({ features: [] })],
    ['nothing has a name', sparseAutoencoder(shippedShape, noNames)],
    ['a mountain is named otherwise', sparse({ columns: shippedNames.columns.with(2, 'Nile') })],
    ['there is a token more', sparse({}, { ...shippedShape, tokens: 6 })],
  ])('mention no mountains where %s', (_, lesson) => {
    expect(words(lesson)).not.toMatch(/two mountains/i)
  })

  test('leave out of the words what they leave out of the names', () => {
    const unnamed = JSON.stringify(sparseAutoencoder(shippedShape, noNames))
    for (const name of [...shippedNames.columns, ...shippedNames.features])
      expect(unnamed).not.toContain(name)
  })

  test('change nothing but names and words', () => {
    const { matrices: _, steps: __, ...rest } = sparse({ columns: ['rain'], features })
    const { matrices: ___, steps: ____, ...shipped } = sparse({})
    expect(rest).toStrictEqual(shipped)
  })
})
