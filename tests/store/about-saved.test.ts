// A saved document says what it is about, whatever is in it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeDocument } from '../../src/formats/document/saved-document'
import { untouched } from '../../src/lessons/work'
import { aboutSaved } from '../../src/store/saving/about-saved'
import { savedDocuments } from '../formats/document/saved-works'

it('says the place and what was done', () => {
  const place = { lesson: 'sparse-autoencoder', step: 0 } as const
  expect(aboutSaved(writeDocument({ place, view: {}, lessons: {} }))).toEqual({
    where: 'Sparse autoencoder, opening',
    what: '',
  })
  const work = {
    ...untouched,
    numbers: { X: [[1]], W1: [[2]] },
    pins: { Z1: { 0: 1 } },
  }
  const lessons = {
    autoencoder: work,
    'sparse-autoencoder': { ...untouched, names: { columns: [], features: [] } },
  }
  expect(aboutSaved(writeDocument({ place: { ...place, step: 3 }, view: {}, lessons }))).toEqual({
    where: 'Sparse autoencoder, step 3',
    what: '2 matrices changed, 1 result pinned, other names',
  })
})

it('every document with work in it says what, and no text throws', () => {
  fc.assert(
    fc.property(savedDocuments, (saved) => {
      const about = aboutSaved(writeDocument(saved))
      const done = Object.values(saved.lessons).some(
        ({ shape, names, numbers, pins }) =>
          shape ?? names ?? (Object.keys(numbers).length > 0 || Object.keys(pins).length > 0),
      )
      expect(about?.what !== '').toBe(Boolean(done))
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect([undefined, 'string']).toContain(aboutSaved(text)?.what && 'string')
    }),
  )
})
