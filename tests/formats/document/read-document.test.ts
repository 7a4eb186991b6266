// A saved document that is not whole is refused in words that say where and what was expected.
import { describe, expect, it } from 'vitest'
import { longestText, readDocument } from '../../../src/formats/document/read-document'
import { type SavedDocument, writeDocument } from '../../../src/formats/document/saved-document'
import { untouched, type Work } from '../../../src/lessons/work'
import { kits } from './saved-works'

const saved: SavedDocument = {
  place: { lesson: 'autoencoder', step: 2 },
  view: {},
  lessons: {
    autoencoder: { ...untouched, numbers: { b1: [[1], [2], [3]] }, pins: { Z1: { 3: 4 } } },
  },
}
const text = writeDocument(saved)

function whyNot(given: string): string {
  const read = readDocument(given, kits)
  if (read.kind !== 'refused') throw new Error('the document was taken')
  return read.why
}

const swapped = (from: string, to: string) => {
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  return whyNot(changed)
}

it('a whole one is read', () => {
  expect(readDocument(text, kits)).toStrictEqual({ kind: 'document', saved })
})

describe('work past the exercise', () => {
  const sparse = (work: Partial<Work>): SavedDocument => ({
    place: { lesson: 'sparse-autoencoder', step: 15 },
    view: {},
    lessons: { 'sparse-autoencoder': { ...untouched, ...work } },
  })

  it.each<Partial<Work>>([
    { norm: 'frozen' },
    { numbers: { eta: [[0.5]], divisor: [[5]], sparsity_divisor: [[5]] } },
    { pins: { dW_enc: { 17: 3 }, F: { 0: 2 } }, numbers: { 'F.free': fives(6, 5) } },
    // a mask that went with its pin
    { numbers: { 'F.free': fives(6, 5) } },
  ])('is read: %j', (work) => {
    const document = sparse(work)
    const read = readDocument(writeDocument(document), kits)
    expect(read).toStrictEqual({ kind: 'document', saved: document })
  })

  it('is refused where it names what is not there either', () => {
    expect(whyNot(writeDocument(sparse({ numbers: { rate: [[1]] } })))).toMatch(/called “rate”/)
    expect(whyNot(writeDocument(sparse({ pins: { dW_enc: { 18: 3 } } })))).toMatch(/no cell 18/)
    const melted = JSON.stringify(sparse({ norm: 'frozen' })).replace('frozen', 'melted')
    expect(whyNot(melted.replace('{', '{"format":"worked-autoencoders","version":1,'))).toMatch(
      /norm/,
    )
  })
})

it('reads what a person indented', () => {
  expect(readDocument(writeDocument(saved, 2), kits)).toStrictEqual({ kind: 'document', saved })
})

it.each(['__proto__', 'constructor', 'prototype'])(
  'a matrix called %s is left out and does no harm',
  (name) => {
    const read = readDocument(text.replace('"b1"', JSON.stringify(name)), kits)
    if (read.kind !== 'document') throw new Error(read.why)
    expect(read.saved.lessons.autoencoder?.numbers).toStrictEqual({})
  },
)

describe('is refused', () => {
  it('when empty, cut short or no JSON', () => {
    expect(whyNot(' \n')).toMatch(/empty/)
    expect(whyNot(text.slice(0, -5))).toMatch(/cut short/)
    expect(whyNot('<html>')).toMatch(/not JSON/)
  })

  it('when it is other JSON', () => {
    for (const other of ['null', '7', '[]', '{"nodes":[]}', '"worked-autoencoders"'])
      expect(whyNot(other)).toMatch(/not a document of this page/)
  })

  it('when huge, before it is looked at', () => {
    expect(whyNot('['.repeat(longestText + 1))).toMatch(/MB/)
  })

  it('when later than this page', () => {
    expect(swapped('"version":1', '"version":2')).toMatch(/version 2.*version 1/)
  })

  it.each([
    ['"lesson":"autoencoder"', '"lesson":"transformer"', /place\.lesson.*transformer/],
    ['"step":2', '"step":"two"', /place\.step.*number/],
    ['"step":2', '"step":-1', /place\.step/],
    ['[1],[2]', '["1"],[2]', /lessons\.autoencoder\.numbers\.b1\.0\.0.*number/],
    ['[1],[2]', '[null],[2]', /b1\.0\.0/],
    ['"numbers":', '"shape":{"sizes":[4,0,4],"columns":4},"numbers":', /shape\.sizes\.1/],
    ['"numbers":', '"names":{"columns":[1],"features":[]},"numbers":', /names\.columns\.0/],
    ['"3":4', '"x":4', /pins\.Z1/],
  ])('at the place of the fault: %s as %s', (from, to, where) => {
    expect(swapped(from, to)).toMatch(where)
  })

  it.each([
    ['"b1":', '"b9":', /no matrix of given numbers called “b9”/],
    ['"b1":', '"Z2":', /no matrix of given numbers called “Z2”/],
    [',[3]', '', /b1 is 3×1 in these sizes; given 2 rows/],
    ['[1],', '[1,1],', /b1 is 3×1 in these sizes; given 3 rows, 2 numbers in row 1/],
    ['"Z1":', '"W1":', /no result called “W1”/],
    ['"3":4', '"12":4', /Z1 has no cell 12/],
    ['"typed":{}', '"typed":{"Q":{"0":"=1"}}', /no cell Q/],
    ['"numbers":', '"shape":{"sizes":[4,3],"columns":4},"numbers":', /3 to 9 widths; given 4-3/],
    ['"numbers":', '"shape":{"sizes":[4,3,5],"columns":4},"numbers":', /first and last width/],
  ])('when it does not fit the lesson: %s as %s', (from, to, words) => {
    expect(swapped(from, to)).toMatch(words)
  })

  it('when a sparse autoencoder has three sizes', () => {
    const sparse = writeDocument({
      place: { lesson: 'sparse-autoencoder', step: 0 },
      view: {},
      lessons: { 'sparse-autoencoder': { ...untouched, shape: { sizes: [3, 6, 3], columns: 5 } } },
    })
    expect(whyNot(sparse)).toMatch(/two sizes/)
  })
})

function fives(rows: number, cols: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => 5))
}
