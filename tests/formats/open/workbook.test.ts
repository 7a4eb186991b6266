// Workbooks, our own and other people's: named ranges and blocks are found, the rest is refused in words.
import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import type { FoundMatrix } from '../../../src/formats/open/found'
import { matricesIn, open, whyNot } from './opening'

it('gives its named ranges', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'My sheet',
        rows: [
          ['W1', null, null],
          [1, 2.5, null],
          [3, -4, 'note'],
        ],
      },
    ],
    namedRanges: [
      { name: 'W1', range: "'My sheet'!$A$2:$B$3" },
      { name: 'words', range: "'My sheet'!$A$1:$A$2" },
    ],
  })
  expect(matricesIn(await open('w.xlsx', bytes))).toStrictEqual([
    {
      name: 'W1',
      shape: [2, 2],
      rows: [
        [1, 2.5],
        [3, -4],
      ],
    },
  ])
})

it('without names gives each sheet that is a block of numbers', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'X',
        rows: [
          [1, 2],
          [3, 4],
        ],
      },
      { name: 'notes', rows: [['to do'], ['milk'], [1]] },
    ],
  })
  expect(matricesIn(await open('w.xlsx', bytes)).map(({ name }) => name)).toEqual(['X'])
})

it('of other people: a block anywhere, under headings and beside names', async () => {
  const found = async (rows: readonly (readonly (string | number | null)[])[]) => {
    const sheets = [{ name: 'X', rows: rows.map((row) => [...row]) }]
    return (await open('w.xlsx', await writeXlsx({ sheets }))) as {
      readonly matrices?: readonly FoundMatrix[]
    }
  }
  const block = [
    [1, 2],
    [3, 4],
  ]
  for (const rows of [
    [['x1', 'x2'], ...block],
    [[null, 'x1', 'x2'], ...block.map((row, i) => [`f${i}`, ...row])],
    [[null], [null, null], ...block.map((row) => [null, null, ...row])],
  ])
    expect((await found(rows)).matrices?.[0].rows).toEqual(block)
  for (const rows of [
    [[1, 2], [3]],
    [['a title'], ['x1', 'x2'], ...block],
    [...block, ['sum', 6]],
  ])
    expect(await found(rows)).toMatchObject({ kind: 'refused' })
})

it('full of other things, cut short, or no workbook is refused', async () => {
  const other = await writeXlsx({ sheets: [{ name: 'notes', rows: [['to do'], ['buy milk']] }] })
  expect(await whyNot('w.xlsx', other)).toMatch(/no named range/)
  expect(await whyNot('w.xlsx', other.slice(0, 200))).toMatch(/damaged/)
  expect(await whyNot('w.xlsx', Buffer.from('<html>'))).toMatch(/damaged/)
})

it('that claims a gigabyte is refused before it is unfolded', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'X', rows: [[1, 2]] }] })
  const claims = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < bytes.length - 46; i++)
    if (claims.getUint32(i, true) === 0x02014b50) claims.setUint32(i + 24, 1_000_000_000, true)
  expect(await whyNot('large.xlsx', bytes)).toMatch(/more than 100 MB/)
})
