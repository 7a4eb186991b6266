// Where the tools of a cell stand in the overview: where they cover least.
import { expect, it } from 'vitest'
import { besideGrid, type Box } from '../../src/components/hands/beside-cell'

const view: Box = { left: 0, top: 0, right: 1000, bottom: 600 }
const grid: Box = { left: 400, top: 200, right: 500, bottom: 300 }
const cell: Box = { left: 420, top: 220, right: 440, bottom: 240 }
const tools = { width: 100, height: 24 }
const under: Box = { left: 300, top: 302, right: 600, bottom: 400 }
const touched: Box = { left: 300, top: 328, right: 600, bottom: 400 }
const over: Box = { left: 300, top: 100, right: 600, bottom: 198 }
const right: Box = { left: 502, top: 200, right: 700, bottom: 300 }

const place = (...others: Box[]) => besideGrid(cell, grid, view, tools, others)

it.each([
  ['under the grid', [], (at: Box) => at.top >= grid.bottom],
  ['over it, where something is under it', [under], (at: Box) => at.bottom <= grid.top],
  ['over it, where they would touch what is under it', [touched], (at: Box) => at.bottom <= 200],
  ['at its right, between what is over and under it', [under, over], (at: Box) => at.left >= 500],
  ['at its left, where all else is taken', [under, over, right], (at: Box) => at.right <= 400],
] as const)('%s', (_, others, clear) => {
  const { left, top } = place(...others)
  expect(clear({ left, top, right: left + tools.width, bottom: top + tools.height })).toBe(true)
})

it('never out of the view', () => {
  const low = { ...view, bottom: 310 }
  const { top } = besideGrid(cell, grid, low, tools, [])
  expect(top + tools.height).toBeLessThanOrEqual(310)
})
