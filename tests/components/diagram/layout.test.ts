// Where the network's parts stand, what a pointer means among them, and where the arrow keys lead.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handCircle } from '../../../src/components/diagram/hand-circle'
import { edgeLine, layoutOf, middleOf, partNear } from '../../../src/components/diagram/layout'
import { moved, start } from '../../../src/components/diagram/moves'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { networkOf, partKey, partsOf } from '../../../src/lessons/network'

const network = networkOf(autoencoder())
const counts = [4, 3, 2, 3, 4]
const layout = layoutOf(counts, { width: 320, height: 460 }, 'down')

test('no two nodes touch and all lie in the drawing, in any shape that has its room', () => {
  const shapes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(shapes, fc.constantFrom('down' as const, 'across' as const), (shape, flow) => {
      const breadth = Math.max(...shape) * 37 + 40
      const along = shape.length * 50
      const size = flow === 'down' ? [breadth, along] : [along, breadth]
      const [width, height] = size as [number, number]
      const { nodes, radius } = layoutOf(shape, { width, height }, flow)
      const points = nodes.flat()
      const inside = points.every(
        ({ x, y }) => Math.min(x, y) >= radius && x + radius <= width && y + radius <= height,
      )
      expect(inside).toBe(true)
      const apart = points.every(({ x, y }, i) =>
        points.slice(0, i).every((other) => Math.hypot(x - other.x, y - other.y) >= 2 * radius),
      )
      expect(apart).toBe(true)
      // a pointer needs 24 pixels
      expect(radius).toBeGreaterThanOrEqual(12)
    }),
  )
})

test('an edge runs from rim to rim', () => {
  const { from, to } = edgeLine(layout, { kind: 'edge', layer: 0, from: 1, to: 2 })
  const start = layout.nodes[0][1]
  const end = layout.nodes[1][2]
  expect(Math.hypot(from.x - start.x, from.y - start.y)).toBeCloseTo(layout.radius + 1)
  expect(Math.hypot(to.x - end.x, to.y - end.y)).toBeCloseTo(layout.radius + 1)
})

test('a pointer on a node or a bias means it, and near an edge the edge', () => {
  const parts = partsOf(network)
  for (const part of parts) {
    if (part.kind === 'edge') {
      const { from, to } = edgeLine(layout, part)
      const third = { x: from.x + (to.x - from.x) / 4, y: from.y + (to.y - from.y) / 4 }
      expect(partKey(partNear(layout, parts, third)!)).toBe(partKey(part))
    } else expect(partNear(layout, parts, middleOf(layout, part))).toEqual(part)
  }
  expect(partNear(layout, parts, { x: 2, y: 2 })).toBeNull()
})

const after = (...keys: string[]) =>
  partKey(keys.reduce((at, key) => moved(network, at, key) ?? at, start).part)

test('left and right go along the nodes, row after row, and stop at the ends', () => {
  expect(after('ArrowRight')).toBe('node 0 1')
  expect(after('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('node 1 0')
  expect(after('ArrowLeft')).toBe('node 0 0')
  expect(after('End')).toBe('node 4 3')
  expect(after('End', 'ArrowRight')).toBe('node 4 3')
  expect(after('End', 'Home')).toBe('node 0 0')
})

test('down and up go around the edges of a node, and sideways to their ends', () => {
  expect(after('ArrowDown')).toBe('edge 0 0 0')
  expect(after('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('node 0 0')
  expect(after('ArrowUp')).toBe('edge 0 0 2')
  expect(after('ArrowUp', 'ArrowRight')).toBe('node 1 2')
  expect(after('ArrowUp', 'ArrowRight', 'ArrowUp')).toBe('edge 1 2 1')
  expect(after('End', 'ArrowDown', 'ArrowLeft')).toBe('node 3 0')
  expect(after('End', 'ArrowUp')).toBe('bias 3 3')
  expect(after('End', 'ArrowUp', 'Escape')).toBe('node 4 3')
  expect(moved(network, start, 'a')).toBeUndefined()
  expect(moved(network, start, 'Escape')).toBeUndefined()
})

test('a hand draws the same circle every time, and another for another node', () => {
  expect(handCircle(15, 3)).toBe(handCircle(15, 3))
  expect(handCircle(15, 3)).not.toBe(handCircle(15, 4))
  const numbers = handCircle(15, 3)
    .match(/-?\d+\.\d+/g)!
    .map(Number)
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(17.5)
})
