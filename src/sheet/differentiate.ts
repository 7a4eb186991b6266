// The backward pass as more of the same sheet: formulas for the gradient of a loss.
import { addOps } from '../ops/index'
import { laterOps } from '../ops/later'
import type { Argument } from '../ops/op'
import type { Rows } from '../tensor/tensor'
import { compile, nodeOf, type Plan, type PlanNode, SheetError } from './compile'
import { type Pins, type Sheet, type SheetFormula } from './sheet'

// what derivatives are written with is loaded with them
addOps(laterOps)

/** The name of the gradient of the loss with respect to a matrix. */
export function gradientName(matrix: string): string {
  return `d${matrix}`
}

/**
 * The sheet with gradient matrices added: `dW1` is the loss (1×1) with respect to `W1`, of its
 * shape, and likewise for each result on the way. A pinned cell is a constant: the gradient
 * arrives at it and goes no further.
 */
export function differentiate(
  sheet: Sheet,
  loss: string,
  parameters: readonly string[],
  pins: Pins = {},
): Sheet {
  const { shape } = nodeOf(compile(sheet), loss)
  if (shape[0] !== 1 || shape[1] !== 1)
    throw new SheetError(`A loss is one number; ${loss} is ${shape.join('×')}.`)
  return backpropagate(sheet, { [loss]: 1 }, parameters, pins)
}

/**
 * The sheet with gradient matrices added, from gradients that are known to arrive: for a matrix on
 * the way to the loss, a formula for what comes to it from there. Nothing beyond it is gone through.
 */
export function backpropagate(
  sheet: Sheet,
  arriving: Readonly<Record<string, Argument>>,
  parameters: readonly string[],
  pins: Pins = {},
): Sheet {
  const plan = compile(sheet)
  const needed = readersOf(plan, parameters)
  const made: Record<string, Rows | SheetFormula> = { ...sheet }
  const define = (name: string, entry: Rows | Argument) => {
    if (Object.hasOwn(made, name)) throw new SheetError(`The sheet already has a matrix ${name}.`)
    made[name] = (typeof entry === 'object' ? entry : { op: 'copy', args: [entry] }) as
      Rows | SheetFormula
  }

  // what has arrived at each node so far
  const arrived = new Map<number, Argument[]>(
    Object.entries(arriving).map(([name, grad]) => [nodeOf(plan, name).index, [grad]]),
  )
  for (const node of plan.nodes.toReversed()) {
    const parts = arrived.get(node.index)
    if (!parts || !needed.has(node.index)) continue
    let grad = total(parts)
    if (node.named) {
      define(gradientName(node.name), grad)
      grad = gradientName(node.name)
      if (node.made && Object.hasOwn(pins, node.name)) {
        const free = `${node.name}.free`
        define(free, freeCells(node, pins))
        grad = { op: 'mask', args: [grad, free] }
      }
    }
    if (!node.made) continue
    const { op, args } = node.made
    const flowing = op.derivative({
      grad,
      out: referTo(plan, node.index),
      inputs: args.map((arg) => referTo(plan, arg)),
      shapes: args.map((arg) => plan.nodes[arg].shape),
    })
    args.forEach((arg, i) => {
      const part = flowing[i]
      if (part !== null) arrived.set(arg, [...(arrived.get(arg) ?? []), part])
    })
  }
  for (const name of parameters) {
    if (!Object.hasOwn(made, gradientName(name)))
      define(gradientName(name), { op: 'spread', args: [0, name] })
  }
  return made
}

/** The parameters and every node that reads them, at any distance. */
function readersOf(plan: Plan, parameters: readonly string[]): Set<number> {
  const needed = new Set(parameters.map((name) => nodeOf(plan, name).index))
  for (const node of plan.nodes)
    if (node.made?.args.some((arg) => needed.has(arg))) needed.add(node.index)
  return needed
}

function total([first, ...rest]: readonly Argument[]): Argument {
  return rest.reduce((sum, part) => ({ op: 'add', args: [sum, part] }), first)
}

/** A node as an argument: its name, or for a nested formula the formula itself. */
function referTo(plan: Plan, index: number): Argument {
  const { named, name, made, start } = plan.nodes[index]
  if (named) return name
  if (!made) return start[0][0]
  return { op: made.op.name, args: made.args.map((arg) => referTo(plan, arg)) }
}

/** 1 for a free cell and 0 for a pinned one. */
function freeCells({ name, shape: [rows, cols] }: PlanNode, pins: Pins): Rows {
  const pinned = pins[name]
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (_, col) => (row * cols + col in pinned ? 0 : 1)),
  )
}
