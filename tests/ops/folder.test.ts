// The folder of operations, its list, and what each file says about itself.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { opNamed, ops } from '../../src/ops/index'
import { laterOps } from '../../src/ops/later'
import { tensor } from '../../src/tensor/tensor'
import { everyOp, inputsRead } from '../support/op-cases'

const folder = new URL('../../src/ops/', import.meta.url)
const notOperations = ['index.ts', 'later.ts', 'op.ts']
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test('the two lists together name every operation file in the folder, each once, and no other', () => {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !notOperations.includes(file),
  )
  const listed = [...Object.keys(ops), ...Object.keys(laterOps)].map((name) => `${kebab(name)}.ts`)
  expect(listed.sort()).toEqual(files.sort())
})

test('an operation is found by its name, and a name that is none is refused', () => {
  expect(opNamed('columnNorms')).toBe(ops.columnNorms)
  expect(() => opNamed('softmax')).toThrow('There is no operation called softmax.')
  expect(() => opNamed('toString')).toThrow('There is no operation called toString.')
})

describe.each(everyOp)('%s', (listed, op) => {
  test('is called the same in the list, in its file and by its file name', async () => {
    expect(op.name).toBe(listed)
    const file = (await import(`../../src/ops/${kebab(listed)}.ts`)) as Record<string, unknown>
    expect(Object.entries(file)).toEqual([[listed, op]])
  })

  test('stands alone: its file imports no other operation', () => {
    const source = readFileSync(new URL(`${kebab(listed)}.ts`, folder), 'utf8')
    const imported = [...source.matchAll(/from '(.+)'/g)].map(([, from]) => from)
    const own = imported.filter((from) => !/^\.\/(op|(expression|slopes)\/[a-z-]+)$/.test(from))
    expect(own.filter((from) => !from.startsWith('../tensor/'))).toEqual([])
  })

  test('has as many inputs in its example and its sample, three at the most', () => {
    const inputs = op.sample(2, 3, 4)
    expect(op.example.inputs).toHaveLength(inputs.length)
    expect(inputs.length).toBeGreaterThanOrEqual(1)
    expect(inputs.length).toBeLessThanOrEqual(3)
  })

  test('says what it does in a sentence', () => {
    expect(op.summary).toMatch(/^[A-Z].+\.$/)
  })

  test('writes its inputs into the maths, PyTorch and NumPy notation', () => {
    const shapes = op.sample(2, 3, 4)
    const names = shapes.map((_, i) => `Input${i}`)
    const read = inputsRead(
      op,
      shapes.map(([rows, cols]) => tensor(rows, cols)),
    )
    names.forEach((name, i) => {
      if (read.has(i)) expect(op.math(...names)).toContain(name)
      // what no number is made from lends its shape, which maths leaves unsaid, or has a part in slopes
      // alone, as a bandwidth has
      if (!read.has(i) && op.name !== 'spread') return
      expect(op.torch(...names)).toContain(name)
      expect(op.numpy(...names)).toContain(name)
    })
  })
})
