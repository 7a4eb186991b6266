// What a format writes, pasted back, is the same matrix to the bit.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlock } from '../../../src/formats/block/index'
import { writers } from '../../../src/formats/write/index'
import { rowsOf } from '../../support/numbers'

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value / 1000),
  fc.constantFrom(0, -0, 1, 5e-324, -5e-324, 1e21, 1e-7, 2 ** 53, Number.MAX_VALUE, 0.1 + 0.2),
)
const size = fc.integer({ min: 1, max: 6 })
const matrix = fc.tuple(size, size).chain((shape) => rowsOf(shape, finite))

describe.each(writers)('$id', ({ id, load }) => {
  test('reads back exactly', async () => {
    const { write } = await load()
    fc.assert(
      fc.property(matrix, (rows) => {
        const written = write(rows)
        const clipboard = id === 'html' ? { text: '', html: written } : { text: written, html: '' }
        const read = readBlock({ ...clipboard, image: false })
        const whole = rows.map((row) => row.map((value) => value + 0))
        // toEqual tells −0 from 0 and all other numbers by their bits.
        expect(read, written).toMatchObject({ kind: 'block', rows: whole })
      }),
      { numRuns: 300 },
    )
  })
})

test('what a copy event writes pastes back exactly, whatever ends its lines', async () => {
  const [tsv, html] = await Promise.all([writers[0].load(), writers[1].load()])
  fc.assert(
    fc.property(matrix, fc.constantFrom('\n', '\r\n', '\r'), (rows, ending) => {
      const text = tsv.write(rows).replaceAll('\n', ending) + ending
      const read = readBlock({ text, html: html.write(rows), image: true })
      const whole = rows.map((row) => row.map((value) => value + 0))
      expect(read).toMatchObject({ kind: 'block', rows: whole, notes: [] })
    }),
  )
})
