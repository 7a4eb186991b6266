// Any clipboard at all: a block of finite numbers or a sentence, never a throw.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockRead } from '../../../src/formats/block/block'
import { readBlock } from '../../../src/formats/block/index'
import { writers } from '../../../src/formats/write/index'
import { rowsOf } from '../../support/numbers'

function expectSound(read: BlockRead) {
  if (read.kind === 'refused') {
    expect(read.why).toMatch(/^[A-Z\\“].*\.$/s)
    expect(read.why.length).toBeLessThan(250)
    return
  }
  const [first] = read.rows
  expect(first.length).toBeGreaterThan(0)
  for (const row of read.rows) {
    expect(row).toHaveLength(first.length)
    expect(row.every((value) => Number.isFinite(value) && !Object.is(value, -0))).toBe(true)
  }
}

const pieces = fc.constantFrom(
  ...'0123456789.,;:()[]{}+-*/^=|&%$€"\'<>\\#~_ \n\r\t\u00A0\u202F−–…',
  '---',
  '...',
  'array(',
  'np.array(',
  'tensor(',
  ', dtype=float32)',
  '1.0e+03 *',
  '\\begin{bmatrix}',
  '\\end{bmatrix}',
  '\\begin{array}{cc}',
  '\\\\',
  '\\frac',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '&nbsp;',
  '&#1114112;',
  '&#xD800;',
  'nan',
  'x',
  '__proto__',
  '😀',
)
const anything = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
)

test('random text and random HTML', () => {
  fc.assert(
    fc.property(anything, anything, fc.boolean(), (text, html, image) => {
      expectSound(readBlock({ text, html, image }))
      expectSound(readBlock({ text: '', html, image }))
    }),
    { numRuns: 1000 },
  )
})

describe('what a writer wrote, damaged', () => {
  const matrix = rowsOf([3, 2], fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double()))
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), pieces), {
    minLength: 1,
    maxLength: 4,
  })
  test.each(writers)('$id', async ({ load }) => {
    const { write } = await load()
    fc.assert(
      fc.property(matrix, damage, (rows, cuts) => {
        const damaged = cuts.reduce((text, [where, cut, piece]) => {
          const at = Math.floor(where * text.length)
          return text.slice(0, at) + piece + text.slice(at + cut)
        }, write(rows))
        expectSound(readBlock({ text: damaged, html: '', image: false }))
        expectSound(readBlock({ text: '', html: damaged, image: false }))
      }),
      { numRuns: 200 },
    )
  })
})
