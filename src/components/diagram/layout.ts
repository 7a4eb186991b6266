// Where the nodes, edges and biases of the network stand in a drawing of a given size, in pixels.
import type { NetworkPart } from '../../lessons/network'
import type { Arrangement, Size } from './arrangement'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Line {
  readonly from: Point
  readonly to: Point
}

export interface Layout extends Size {
  readonly radius: number
  /** The middle of each node, row by row. */
  readonly nodes: readonly (readonly Point[])[]
  /** Where each row's name is written. */
  readonly names: readonly Point[]
  /** From a node's middle to its bias. */
  readonly toBias: Point
  /** How wide a bias may be before it meets a node, in the size of its letters. */
  readonly widestBias: number
}

const namesLeft = 34
const namesAbove = 16
/** A node's edge stays this far from the edge of the drawing. */
const margin = 4

/** Rows of nodes on one axis, as far apart as the size lets them, up to a comfortable distance. */
export function layoutOf(
  counts: readonly number[],
  { width, height }: Size,
  flow: Arrangement['flow'],
  scale = 1,
): Layout {
  const down = flow === 'down'
  const start = (down ? namesLeft : namesAbove) * scale
  const most = Math.max(...counts)
  // below a node the bias stands among its edges, so only where there is no room beside it
  const beside = down && ((width - start) / most) * 0.38 >= 21 * scale
  const below = beside ? 0 : 14 * scale
  const breadth = (down ? width : height - below) - start
  const length = down ? height - below : width
  const pitch = Math.min(64 * scale, breadth / most)
  const radius = Math.max(12, Math.min(19 * scale, pitch * 0.31, (length / counts.length) * 0.26))
  const first = radius + margin
  const room = beside ? Math.min(24 * scale, 2 * (pitch - 2 * radius - 11 * scale) + 2) : pitch
  const between = Math.min(130 * scale, (length - 2 * first) / Math.max(1, counts.length - 1))
  const place = (along: number, across: number): Point =>
    down ? { x: across, y: along } : { x: along, y: across }
  return {
    width,
    height,
    radius,
    nodes: counts.map((count, row) =>
      Array.from({ length: count }, (_, i) =>
        place(first + row * between, start + breadth / 2 + (i - (count - 1) / 2) * pitch),
      ),
    ),
    names: counts.map((count, row) =>
      down
        ? {
            x: start + breadth / 2 - ((count - 1) / 2) * pitch - radius - 8 * scale,
            y: first + row * between,
          }
        : { x: first + row * between, y: start - 5 * scale },
    ),
    widestBias: (down ? room : 64 * scale) / (12 * scale),
    toBias: beside ? { x: radius + 11 * scale, y: 1 } : { x: 0, y: radius + 7 + 3 * scale },
  }
}

/** An edge from the rim of one node to the rim of another. */
export function edgeLine(
  { nodes, radius }: Layout,
  { layer, from, to }: Extract<NetworkPart, { kind: 'edge' }>,
): Line {
  const start = nodes[layer][from]
  const end = nodes[layer + 1][to]
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const x = ((end.x - start.x) / length) * (radius + 1)
  const y = ((end.y - start.y) / length) * (radius + 1)
  return { from: { x: start.x + x, y: start.y + y }, to: { x: end.x - x, y: end.y - y } }
}

/** The middle of a node or of a bias. */
export function middleOf(
  { nodes, toBias }: Layout,
  part: Extract<NetworkPart, { kind: 'node' | 'bias' }>,
): Point {
  if (part.kind === 'node') return nodes[part.row][part.index]
  const node = nodes[part.layer + 1][part.to]
  return { x: node.x + toBias.x, y: node.y + toBias.y }
}

/** The part that a pointer means: the node or bias it is on, else the nearest edge close by. */
export function partNear(
  layout: Layout,
  parts: readonly NetworkPart[],
  at: Point,
  reach = 12,
): NetworkPart | null {
  let best: NetworkPart | null = null
  let nearest = 1
  for (const part of parts) {
    // nodes and biases lie on top: on one of them, no edge is nearer
    const distance =
      part.kind === 'edge'
        ? 0.5 + (0.5 * distanceTo(edgeLine(layout, part), at)) / reach
        : (0.5 * distanceBetween(middleOf(layout, part), at)) /
          (part.kind === 'node' ? Math.max(layout.radius + 2, reach) : 11)
    if (distance > (part.kind === 'edge' ? 1 : 0.5) || distance >= nearest) continue
    best = part
    nearest = distance
  }
  return best
}

function distanceBetween(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

function distanceTo({ from, to }: Line, at: Point): number {
  const across = to.x - from.x
  const down = to.y - from.y
  const along = ((at.x - from.x) * across + (at.y - from.y) * down) / (across ** 2 + down ** 2 || 1)
  const t = Math.min(1, Math.max(0, along))
  return distanceBetween({ x: from.x + t * across, y: from.y + t * down }, at)
}
