// A sheet that answers with all its numbers, and keeps every matrix object that did not change.
import { fromRows, type Rows, type Tensor, tensor } from '../tensor/tensor'
import { compile, type Plan, SheetError, shapeOfRows } from './compile'
import { isGiven, type Pins, type Sheet, type Values } from './sheet'
import { createWorkspace, type Workspace } from './workspace'

/** What a reader has put in: the numbers of givens that are theirs, and pins on results. */
export interface Inputs {
  readonly numbers: Readonly<Record<string, Rows>>
  readonly pins: Pins
}

export interface Engine {
  readonly plan: Plan
  /**
   * Every named matrix for these inputs. Only what changed since the last call is recomputed; a
   * matrix whose numbers come out equal is the same object as before.
   */
  readonly evaluate: (inputs: Inputs) => Values
}

/** Compiles a sheet and keeps it ready; throws a SheetError for one that cannot be computed. */
export function createEngine(sheet: Sheet): Engine {
  const plan = compile(sheet)
  const workspace = createWorkspace(plan)
  let published = publish(workspace, workspace.settle(), plan, {})
  const starts = Object.entries(sheet).filter((entry): entry is [string, Rows] => isGiven(entry[1]))
  const current = new Map(starts)

  return {
    plan,
    evaluate: ({ numbers, pins }) => {
      for (const [name, start] of starts) {
        const rows = Object.hasOwn(numbers, name) ? numbers[name] : start
        if (rows === current.get(name)) continue
        const node = plan.index[name]
        workspace.give(node, fittingRows(rows, workspace.tensors[node], name))
        current.set(name, rows)
      }
      workspace.pin(pins)
      const changed = workspace.settle()
      if (changed.length > 0) published = publish(workspace, changed, plan, published)
      return published
    },
  }
}

function fittingRows(rows: Rows, like: Tensor, name: string): Tensor {
  const given = shapeOfRows(rows, name)
  if (given[0] !== like.rows || given[1] !== like.cols)
    throw new SheetError(`${name} is ${like.rows}×${like.cols} here; given ${given.join('×')}.`)
  return fromRows(rows)
}

/** The values with fresh copies of the changed nodes, all copies in one new buffer. */
function publish(
  workspace: Workspace,
  changed: readonly number[],
  plan: Plan,
  before: Values,
): Values {
  const nodes = changed.map((index) => plan.nodes[index]).filter((node) => node.named)
  const sizes = nodes.map(({ shape: [rows, cols] }) => rows * cols)
  const memory = new Float64Array(sizes.reduce((total, size) => total + size, 0))
  const values: Record<string, Tensor> = { ...before }
  let from = 0
  nodes.forEach(({ index, name, shape: [rows, cols] }, i) => {
    const data = memory.subarray(from, from + sizes[i])
    data.set(workspace.tensors[index].data)
    values[name] = tensor(rows, cols, data)
    from += sizes[i]
  })
  return values
}
