// The planned memory of a sheet: one buffer for all its matrices and one to compute them anew.
import { copyInto, fromRows, settleInto, type Tensor, tensor } from '../tensor/tensor'
import type { Op } from '../ops/op'
import type { Plan, PlanNode } from './compile'
import type { PinnedCells, Pins } from './sheet'

export interface Workspace {
  /**
   * The current numbers of each node, by node index: the same objects for the workspace's life,
   * their `data` after a settle perhaps in the other buffer.
   */
  readonly tensors: readonly Tensor[]
  /** Replaces a given's numbers, and remembers whether any changed. */
  readonly give: (node: number, numbers: Tensor) => void
  /** Replaces one number of a given; `at` is row × columns + column. */
  readonly write: (node: number, at: number, value: number) => void
  /** Replaces all pins. */
  readonly pin: (pins: Pins) => void
  /**
   * Recomputes what the changes since the last call reach; the nodes whose numbers changed, in
   * computing order. After a run that is every node.
   */
  readonly settle: () => readonly number[]
  /** Recomputes everything, without asking what changed: for training, where everything does. */
  readonly run: () => void
  /**
   * A program that recomputes all that is made from these nodes, whose numbers were changed in
   * place, with the pins there are now: for many steps over the same nodes. `settle` does not hear
   * of it.
   */
  readonly after: (changing: readonly number[]) => () => void
}

/** A tensor that can be given the memory of another of its shape. */
interface Planned extends Tensor {
  data: Float64Array
}

interface PinnedNode {
  readonly from: PinnedCells
  readonly cells: readonly (readonly [at: number, value: number])[]
}

/** Plans the memory of a sheet and computes it once. */
export function createWorkspace(plan: Plan): Workspace {
  const { nodes } = plan
  const tensors = planned(nodes)
  const scratch = planned(nodes)
  const forwards = nodes.map((node) => forwardOf(node, tensors))
  const dirty = new Uint8Array(nodes.length)
  const pinned: (PinnedNode | undefined)[] = nodes.map(() => undefined)
  const moved = new Uint8Array(nodes.length)

  const markReaders = (node: PlanNode) => {
    moved[node.index] = 1
    const { readers } = node
    for (let i = 0; i < readers.length; i++) dirty[readers[i]] = 1
  }

  const compute = (index: number, out: Tensor) => {
    forwards[index]?.(out)
    const pins = pinned[index]
    if (pins) for (const [at, value] of pins.cells) out.data[at] = value
  }

  const run = () => {
    for (let i = 0; i < nodes.length; i++) compute(i, tensors[i])
    dirty.fill(0)
    moved.fill(1)
  }

  for (const node of nodes) if (!node.made) copyInto(tensors[node.index], fromRows(node.start))
  run()

  return {
    tensors,
    run,
    after: (changing) => {
      const reached = new Set(changing)
      const steps: {
        forward: Op['forward']
        out: Tensor
        a: Tensor
        b: Tensor
        c: Tensor
        index: number
      }[] = []
      for (const { index, made } of nodes) {
        if (!made?.args.some((arg) => reached.has(arg))) continue
        reached.add(index)
        const [a, b = a, c = a] = made.args.map((arg) => tensors[arg])
        steps.push({ forward: made.op.forward, out: tensors[index], a, b, c, index })
      }
      return () => {
        for (let i = 0; i < steps.length; i++) {
          const { forward, out, a, b, c, index } = steps[i]
          // an operation of fewer inputs looks at no more than it has
          forward(out, a, b, c)
          const pins = pinned[index]
          if (pins) for (const [at, value] of pins.cells) out.data[at] = value
        }
      }
    },
    give: (index, numbers) => {
      if (settleInto(tensors[index], numbers)) markReaders(nodes[index])
    },
    write: (index, at, value) => {
      const { data } = tensors[index]
      const now = value + 0
      if (Object.is(data[at], now)) return
      data[at] = now
      markReaders(nodes[index])
    },
    pin: (pins) => {
      for (const node of nodes) {
        if (!node.named || !node.made) continue
        const wanted = Object.hasOwn(pins, node.name) ? pins[node.name] : undefined
        if (wanted === pinned[node.index]?.from) continue
        dirty[node.index] = 1
        pinned[node.index] = wanted && { from: wanted, cells: cellsOf(wanted) }
      }
    },
    settle: () => {
      const changed: number[] = []
      for (let i = 0; i < nodes.length; i++) {
        if (dirty[i] === 1) {
          dirty[i] = 0
          compute(i, scratch[i])
          if (differs(tensors[i], scratch[i])) {
            // nothing is copied: what was computed becomes current, and the old numbers scratch
            swap(tensors[i], scratch[i])
            markReaders(nodes[i])
          }
        }
        if (moved[i] === 1) {
          moved[i] = 0
          changed.push(i)
        }
      }
      return changed
    },
  }
}

/** Whether any number differs; NaN equals NaN. */
function differs({ data: was }: Tensor, { data: now }: Tensor): boolean {
  for (let i = 0; i < was.length; i++)
    if (now[i] !== was[i] && (now[i] === now[i] || was[i] === was[i])) return true
  return false
}

function swap(a: Planned, b: Planned): void {
  const data = a.data
  a.data = b.data
  b.data = data
}

function cellsOf(pins: PinnedCells): [at: number, value: number][] {
  return Object.entries(pins).map(([at, value]) => [Number(at), value + 0])
}

/** A matrix for each node, all of them in one buffer. */
function planned(nodes: readonly PlanNode[]): Planned[] {
  const sizes = nodes.map(({ shape: [rows, cols] }) => rows * cols)
  const memory = new Float64Array(sizes.reduce((total, size) => total + size, 0))
  let from = 0
  return nodes.map(({ shape: [rows, cols] }, i) => {
    const made = tensor(rows, cols, memory.subarray(from, from + sizes[i]))
    from += sizes[i]
    return made
  })
}

type Forward = (out: Tensor) => void

/** The node's operation with its inputs bound, so that a run looks nothing up. */
function forwardOf({ made }: PlanNode, tensors: readonly Tensor[]): Forward | null {
  if (!made) return null
  const { forward } = made.op
  const [a, b, c] = made.args.map((arg) => tensors[arg])
  switch (made.args.length) {
    case 1:
      return (out) => forward(out, a)
    case 2:
      return (out) => forward(out, a, b)
    default:
      return (out) => forward(out, a, b, c)
  }
}
