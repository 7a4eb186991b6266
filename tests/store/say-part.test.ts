// Parts of a paragraph that follow the sheet, in the sparse autoencoder as it stands.
import { beforeEach, expect, it } from 'vitest'
import type { LivePart, TextPart } from '../../src/lessons/words'
import { current, useApp } from '../../src/store/app'
import { chooseActivation } from '../../src/store/activation'
import { setCell } from '../../src/store/edit'
import { firstCellOf, nameOfPart, pointedBy, sayPart } from '../../src/store/say-part'
import { startAt } from './fresh-store'

const say = (part: TextPart) => {
  const { lesson, engine } = current()
  return sayPart(lesson, engine.plan, useApp.getState().values, part)
}
const cell = (matrix: string, row: number, col: number) => ({ matrix, row, col })
const mountain: TextPart = { kind: 'positive', matrix: 'F', row: 5 }

beforeEach(() => startAt({ lesson: 'sparse-autoencoder', step: 2 }))

it('says words as they are, and a matrix by its symbol', () => {
  expect(say('as it is')).toBe('as it is')
  expect(say({ kind: 'matrix', matrix: 'X_hat' })).toBe('X̂')
})

it('says the number of a single cell, rounded as the sheet shows it', () => {
  expect(say({ kind: 'number', matrix: 'L0' })).toBe('1.6')
  setCell({ matrix: 'lambda', row: 0, col: 0 }, -1 / 3)
  expect(say({ kind: 'number', matrix: 'lambda' })).toBe('−0.33')
})

it('counts the cells that are not 0, and those that are', () => {
  expect(say({ kind: 'nonzero', matrix: 'F' })).toBe('8')
  expect(say({ kind: 'zeros', matrix: 'F' })).toBe('22')
})

it('names a cell, and says its arithmetic with the numbers as they are', () => {
  expect(say({ kind: 'cell', ...cell('Z', 0, 0) })).toBe('Z[1,1]')
  const making: TextPart = { kind: 'arithmetic', ...cell('Z', 0, 0) }
  expect(say(making)).toBe('(−1)×(−3) + 0×3 + 1×2 + (−3) = 2')
  setCell(cell('X', 0, 0), 1 / 3)
  expect(say(making)).toBe('(−1)×0.33 + 0×3 + 1×2 + (−3) ≈ −1.33')
})

it('a pin says that it is one, a given and a copy say their number', () => {
  setCell(cell('Z', 0, 0), 9)
  expect(say({ kind: 'arithmetic', ...cell('Z', 0, 0) })).toBe('9, pinned')
  expect(say({ kind: 'arithmetic', ...cell('X', 0, 0) })).toBe('−3')
  expect(say({ kind: 'arithmetic', ...cell('X_target', 0, 0) })).toBe('−3')
})

it('the length of a direction is said with its root', () => {
  const making: TextPart = { kind: 'arithmetic', ...cell('norms', 0, 0) }
  expect(say(making)).toBe('√((−2)² + 2² + 1²) = 3')
  setCell(cell('W_dec', 1, 0), 0)
  expect(say(making)).toBe('√((−2)² + 0² + 1²) ≈ 2.24')
})

it.each<[LivePart, name: string, first: object, lit: number]>([
  [{ kind: 'matrix', matrix: 'F' }, 'F, sparse features: show', cell('F', 0, 0), 1],
  [
    { kind: 'number', matrix: 'L0' },
    '1.6, L0: active features per token: show',
    cell('L0', 0, 0),
    1,
  ],
  [mountain as LivePart, 'Everest and Alps, f6 Mountain in F: show', cell('F', 5, 0), 5],
  [{ kind: 'nonzero', matrix: 'F' }, '8, numbers in F that are not 0: show', cell('F', 0, 0), 8],
  [{ kind: 'zeros', matrix: 'F' }, '22, zeros in F: show', cell('F', 0, 1), 22],
  [{ kind: 'cell', ...cell('Z', 0, 1) }, 'Z[1,2], f1 Water, x2 Everest: show', cell('Z', 0, 1), 1],
])(
  '%j has a name for its button, a cell to go to, and cells to light',
  (part, name, first, lit) => {
    const { lesson } = current()
    const { values } = useApp.getState()
    expect(nameOfPart(lesson, part, say(part))).toBe(name)
    expect(firstCellOf(lesson, values, part)).toEqual(first)
    expect(pointedBy(lesson, values, part)).toHaveLength(lit)
  },
)

it('where nothing is counted there is still a cell to go to', () => {
  const { lesson } = current()
  const zeros = Object.fromEntries(
    Object.entries(useApp.getState().values).map(([name, { rows, cols, data }]) => [
      name,
      { rows, cols, data: data.map(() => 0) },
    ]),
  )
  expect(firstCellOf(lesson, zeros, { kind: 'nonzero', matrix: 'F' })).toEqual(cell('F', 0, 0))
})

it('lists the columns in which a row is above 0, by name', () => {
  expect(say(mountain)).toBe('Everest and Alps')
  setCell({ matrix: 'F', row: 5, col: 4 }, 1)
  expect(say(mountain)).toBe('Everest, Alps and guitar')
  for (const col of [1, 4]) setCell({ matrix: 'F', row: 5, col }, 0)
  expect(say(mountain)).toBe('Alps')
  setCell({ matrix: 'F', row: 5, col: 2 }, -1)
  expect(say(mountain)).toBe('none of them')
})

it('says how many numbers lie exactly on the edge of the band, and a width at which they count', async () => {
  const edge: TextPart = { kind: 'edge', matrix: 'over', width: 'bandwidth' }
  const bandwidth = cell('bandwidth', 0, 0)
  await chooseActivation('jumprelu')
  const near: TextPart = { kind: 'nonzero', matrix: 'inside' }
  expect([say(near), say(edge)]).toEqual([
    '0',
    ' 7 lie exactly on the edge and do not count; make ε a little larger, 1.2, and they do.',
  ])
  setCell(bandwidth, 1.2)
  expect([say(near), say(edge)]).toEqual(['7', ''])
  setCell(bandwidth, 1)
  for (const [i, own] of [...useApp.getState().values.over.data].entries())
    if (Math.abs(own) === 0.5 && Number(say(edge).split(' ')[1]) > 1)
      setCell(cell('Z', Math.floor(i / 5), i % 5), 9)
  expect(say(edge)).toBe(
    ' 1 lies exactly on the edge and does not count; make ε a little larger, 1.2, and it does.',
  )
  setCell(bandwidth, 0)
  setCell(cell('over', 0, 0), 0)
  expect(say(edge)).toBe('')
})
