// The engine as a contender: its planned memory alone, and as the page asks it.
import { createEngine } from '../../../src/sheet/engine'
import { createWorkspace } from '../../../src/sheet/workspace'
import { toRows } from '../../../src/tensor/tensor'
import type { Contender } from '../contender'
import type { Problem } from '../problem'

/** Writes a cell and settles. */
export function settling({ plan }: Problem): Contender {
  const workspace = createWorkspace(plan)
  const X = plan.index.X
  return {
    name: 'engine',
    edit: (at, value) => {
      workspace.write(X, at, value)
      workspace.settle()
    },
    read: (name) => workspace.tensors[plan.index[name]].data,
  }
}

/** Evaluates the changed rows of X, and publishes every matrix that came out different. */
export function publishing({ sheet, plan }: Problem): Contender {
  const engine = createEngine(sheet)
  let values = engine.evaluate({ numbers: {}, pins: {} })
  let X = toRows(values.X)
  const cols = plan.nodes[plan.index.X].shape[1]
  return {
    name: 'engine, publishing',
    edit: (at, value) => {
      X = X.map((row, r) => (r === Math.floor(at / cols) ? row.with(at % cols, value) : row))
      values = engine.evaluate({ numbers: { X }, pins: {} })
    },
    read: (name) => values[name].data,
  }
}
