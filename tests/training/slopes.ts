// The gradients a trainable holds, against the slope of its loss at each of its numbers.
import { gradientName } from '../../src/sheet/differentiate'
import type { PinnedCells, Pins, Values } from '../../src/sheet/sheet'
import { compile } from '../../src/sheet/compile'
import { createEngine, type Engine } from '../../src/sheet/engine'
import { createWorkspace } from '../../src/sheet/workspace'
import type { Rows } from '../../src/tensor/tensor'
import type { Trainable } from '../../src/training/trainable'
import { centralDifferences } from '../support/central-differences'

const engines = new WeakMap<Trainable, Engine>()

/** Every matrix for these numbers; a sheet is compiled once. */
export function valuesOf(trainable: Trainable, numbers: Record<string, Rows>): Values {
  const engine = engines.get(trainable) ?? createEngine(trainable.sheet)
  engines.set(trainable, engine)
  return engine.evaluate({ numbers, pins: trainable.pins })
}

/** The cells of whole matrices, pinned where they are: what a stopped gradient takes as constant. */
function held(values: Values, names: readonly string[]): Pins {
  return Object.fromEntries(
    names
      .filter((name) => name in values)
      .map((name) => [name, { ...values[name].data } as PinnedCells]),
  )
}

/**
 * The largest difference between gradient and slope over all numbers of the parameters named,
 * relative to sizes above 1. `stopped` matrices stay as they are while a number is moved.
 */
export function worstSlope(
  trainable: Trainable,
  numbers: Record<string, Rows>,
  stopped: readonly string[] = [],
  parameters = trainable.parameters,
): number {
  const values = valuesOf(trainable, numbers)
  const plan = compile(trainable.sheet)
  const workspace = createWorkspace(plan)
  for (const [name, rows] of Object.entries(numbers)) {
    if (!Object.hasOwn(plan.index, name) || plan.nodes[plan.index[name]].made) continue
    const { rows: height, cols, data } = values[name]
    if (rows.length !== height) throw new Error(`${name} has another shape.`)
    workspace.give(plan.index[name], { rows: height, cols, data })
  }
  workspace.pin({ ...held(values, stopped), ...trainable.pins })
  workspace.settle()
  const loss = workspace.tensors[plan.index[trainable.loss]]
  const size = Math.max(1, Math.abs(loss.data[0]))
  let worst = 0
  for (const name of parameters) {
    const changed = plan.index[name]
    const recompute = workspace.after([changed])
    const slopes = centralDifferences(workspace.tensors[changed].data, () => {
      recompute()
      return loss.data[0]
    })
    recompute()
    const gradient = values[gradientName(name)].data
    slopes.forEach((slope, at) => {
      const off = Math.abs(slope - gradient[at]) / Math.max(size, Math.abs(slope))
      worst = Math.max(worst, Number.isNaN(off) ? Infinity : off)
    })
  }
  return worst
}
