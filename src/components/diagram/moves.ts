// Where an arrow key leads in the network: along the nodes, and around the edges of one node.
import { type Network, type NetworkPart, partKey, partsAt, partsOf } from '../../lessons/network'

/** A part, and the node whose edges the keys go around. */
export interface Standing {
  readonly part: NetworkPart
  readonly node: Extract<NetworkPart, { kind: 'node' }>
}

/** The first node. */
export const start: Standing = standingOn({ kind: 'node', row: 0, index: 0 })

export function standingOn(node: Standing['node']): Standing {
  return { part: node, node }
}

/**
 * Left and right go from node to node; down and up go around a node's edges and bias, and left and
 * right from an edge to the node at its start or end. Undefined for any other key.
 */
export function moved(
  network: Network,
  { part, node }: Standing,
  key: string,
): Standing | undefined {
  const nodes = partsOf(network).filter((one) => one.kind === 'node')
  const at = nodes.findIndex((one) => partKey(one) === partKey(node))
  const to = (index: number) => standingOn(nodes[Math.min(Math.max(index, 0), nodes.length - 1)])
  switch (key) {
    case 'Home':
      return to(0)
    case 'End':
      return to(nodes.length - 1)
    case 'Escape':
      return part === node ? undefined : standingOn(node)
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = key === 'ArrowLeft' ? -1 : 1
      if (part.kind === 'node') return to(at + by)
      if (part.kind === 'bias') return standingOn(node)
      return standingOn(
        by < 0
          ? { kind: 'node', row: part.layer, index: part.from }
          : { kind: 'node', row: part.layer + 1, index: part.to },
      )
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const around = [node, ...partsAt(network, node.row, node.index)]
      const here = around.findIndex((one) => partKey(one) === partKey(part))
      const next = (here + (key === 'ArrowDown' ? 1 : -1) + around.length) % around.length
      return { part: around[next], node }
    }
    default:
      return undefined
  }
}
