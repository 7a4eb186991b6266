// What is offered for a paste that did not fit, and that taking it up is one change in its place.
import { beforeEach, expect, it } from 'vitest'
import { count } from '../../src/ops/expression/expression'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { asOneChange, redo, undo } from '../../src/store/history'
import { pasteRows, takeOffer } from '../../src/store/paste'
import { currentProblem } from '../../src/store/problem'
import { goTo, select } from '../../src/store/reading'
import { selectBetween } from '../../src/store/selection'
import { shapeWithRoom } from '../../src/store/room'
import { startAt } from './fresh-store'

const block = (rows: number, cols: number) => count(rows, (row) => count(cols, (col) => row + col))
const offers = () => useApp.getState().offers.map(({ label }) => label)
const at = (matrix: string, row = 0, col = 0) => select({ matrix, row, col })
const values = (matrix: string) => useApp.getState().values[matrix]

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it.each([
  ['X', 6, 5, '6-3-2-3-6, 5 columns'],
  ['X', 4, 9, '4-3-2-3-4, 9 columns'],
  ['W1', 5, 6, '5-5-2-3-5, 4 columns'],
  ['b1', 5, 1, '4-5-2-3-4, 4 columns'],
  ['Z1', 4, 4, '4-4-2-3-4, 4 columns'],
])('%s has no room for %i×%i: its first cell is offered %s', (matrix, rows, cols, sizes) => {
  at(matrix)
  pasteRows(block(rows, cols))
  expect(offers()).toContain(`Resize the model to ${sizes}`)
  const offer = useApp.getState().offers.find(({ shape }) => shape)
  takeOffer(offer!)
  const { data, cols: width } = values(matrix)
  expect([...data].slice(0, Math.min(cols, width))).toEqual(block(rows, cols)[0]!.slice(0, width))
  expect(data[(rows - 1) * width]).toBe(rows - 1)
  expect(useApp.getState().past).toHaveLength(1)
  expect(offers()).toEqual([])
  undo()
  expect(current().work).toEqual({ numbers: {}, pins: {}, typed: {} })
  redo()
  expect(values(matrix).data[(rows - 1) * width]).toBe(rows - 1)
})

it.each([
  ['anywhere but at the first cell', 'X', 0, 1, 5, 4],
  ['over a bias, which has one column', 'b1', 0, 0, 3, 2],
  ['over a number that no size makes larger', 'loss', 0, 0, 2, 2],
  ['past what can be worked by hand', 'X', 0, 0, 13, 4],
])('no other sizes are offered %s', (_, matrix, row, col, rows, cols) => {
  at(matrix, row, col)
  pasteRows(block(rows, cols))
  expect(offers().filter((label) => label.startsWith('Resize'))).toEqual([])
})

it('the sparse autoencoder grows in features, neurons and tokens', async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 2 })
  const { shape } = currentProblem()
  const [neurons, features] = shape.sizes
  const wide = shapeWithRoom('X', neurons! + 1, shape.columns + 2)
  expect(wide).toEqual({ sizes: [neurons! + 1, features], columns: shape.columns + 2 })
  expect(shapeWithRoom('X', neurons!, shape.columns)).toEqual(shape)
})

it('an offer is gone after any other change, and in another lesson', () => {
  at('X')
  pasteRows(block(5, 4))
  const [offer] = useApp.getState().offers
  setCell({ matrix: 'X', row: 0, col: 0 }, 7)
  expect(offers()).toEqual([])
  const before = useApp.getState().document
  takeOffer(offer!)
  expect(useApp.getState().document).toBe(before)
  at('X')
  pasteRows(block(5, 4))
  goTo({ lesson: 'sparse-autoencoder', step: 1 })
  expect(offers()).toEqual([])
})

it('an offer taken up goes where the paste went, though another cell is selected by then', () => {
  at('X', 3, 0)
  pasteRows(block(4, 1))
  const [offer] = useApp.getState().offers
  selectBetween({ matrix: 'W1', row: 0, col: 0 }, { matrix: 'W1', row: 1, col: 1 })
  takeOffer(offer!)
  expect([...values('X').data].slice(12)).toEqual([0, 1, 2, 3])
  expect(values('X').data[0]).toBe(2)
  expect(useApp.getState().past).toHaveLength(1)
})

it('a paste that changed nothing is no change for its offer to take the place of', () => {
  const cell = { matrix: 'X', row: 0, col: 0 }
  setCell(cell, 9)
  at('X')
  pasteRows([[9, 0, 3, 0, 5]])
  const [offer] = useApp.getState().offers
  takeOffer(offer!)
  expect(useApp.getState().past).toHaveLength(2)
  undo()
  expect(values('X').data[0]).toBe(9)
})

it('an action of one change, or none, is remembered as it is', () => {
  asOneChange(() => {})
  expect(useApp.getState().past).toEqual([])
  asOneChange(() => setCell({ matrix: 'X', row: 0, col: 0 }, 9))
  expect(useApp.getState().past).toHaveLength(1)
  asOneChange(() => {
    setCell({ matrix: 'X', row: 0, col: 0 }, 8)
    setCell({ matrix: 'X', row: 0, col: 1 }, 8)
  })
  expect(useApp.getState().past).toHaveLength(2)
  undo()
  expect([...values('X').data].slice(0, 2)).toEqual([9, 0])
})
