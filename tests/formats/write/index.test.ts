// The folder of writers, its list, and what each writes of one small matrix.
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writers } from '../../../src/formats/write/index'

const notWriters = ['index.ts', 'writer.ts', 'python-list.ts']
const folder = new URL('../../../src/formats/write/', import.meta.url)

test('the list names every writer in the folder and no other', () => {
  const files = readdirSync(folder).filter((file) => !notWriters.includes(file))
  expect(writers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
})

test('each is called the same in the list, in its file and by its file name', async () => {
  for (const { id, label, load } of writers) {
    const file = (await import(`../../../src/formats/write/${id}.ts`)) as Record<string, unknown>
    expect(Object.entries(file)).toEqual([[id, await load()]])
    expect(await load()).toMatchObject({ id, label })
  }
})

const sample = [
  [1, -2.5],
  [-0, 1e-7],
]
const expected: Record<(typeof writers)[number]['id'], string> = {
  tsv: '1\t-2.5\n0\t1e-7',
  html: '<table><tbody><tr><td>1</td><td>-2.5</td></tr><tr><td>0</td><td>1e-7</td></tr></tbody></table>',
  numpy: 'np.array([[1.0, -2.5],\n          [0.0, 1e-7]])',
  pytorch: 'torch.tensor([[1.0, -2.5],\n              [0.0, 1e-7]])',
  latex: '\\begin{bmatrix}\n1 & -2.5 \\\\\n0 & 1 \\times 10^{-7}\n\\end{bmatrix}',
  markdown: '|   |   |\n| --- | --- |\n| 1 | -2.5 |\n| 0 | 1e-7 |',
  json: '[[1,-2.5],\n [0,1e-7]]',
  csv: '1,-2.5\n0,1e-7',
}

describe('writes', () => {
  test.each(writers)('$id', async ({ id, load }) => {
    expect((await load()).write(sample)).toBe(expected[id])
  })

  test('a row of CSV that alone would be one number in quotes', async () => {
    const csv = await writers.find(({ id }) => id === 'csv')?.load()
    expect(csv?.write([[1, 5]])).toBe('"1","5"')
    expect(csv?.write([[1, 234, 567]])).toBe('"1","234","567"')
    expect(csv?.write([[1, -5]])).toBe('1,-5')
    expect(csv?.write([[1.5]])).toBe('1.5')
  })

  test.each(writers)('$id: what is no number without throwing', async ({ load }) => {
    const text = (await load()).write([[NaN, Infinity, -Infinity]])
    expect(text).toMatch(/nan|null/i)
  })
})
