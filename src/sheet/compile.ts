// A sheet compiled once: its matrices in computing order, with shapes and who reads whom.
import { opNamed } from '../ops/index'
import { type Argument, type Op, ShapeError } from '../ops/op'
import type { Rows, Shape } from '../tensor/tensor'
import { isGiven, type Sheet } from './sheet'

/** One matrix of a plan. A formula inside a formula gets a node of its own, without a name. */
export interface PlanNode {
  readonly index: number
  /** The name in the sheet; a nested formula or a plain number carries its owner's. */
  readonly name: string
  readonly named: boolean
  readonly shape: Shape
  readonly made: { readonly op: Op; readonly args: readonly number[] } | null
  /** The numbers a given or a plain number starts with; empty for a result. */
  readonly start: Rows
  /** Nodes whose formulas read this one. */
  readonly readers: readonly number[]
}

export interface Plan {
  /** Every node, each after all that it reads. */
  readonly nodes: readonly PlanNode[]
  /** The node of each named matrix. */
  readonly index: Readonly<Record<string, number>>
}

/** A sheet that cannot be computed: a name that is missing, a circle, or shapes that do not fit. */
export class SheetError extends Error {
  override name = 'SheetError'
}

/** Orders a sheet and works out every shape; throws a SheetError that names the matrix. */
export function compile(sheet: Sheet): Plan {
  const nodes: (PlanNode & { readers: number[] })[] = []
  const index: Record<string, number> = {}
  const begun = new Set<string>()
  const nested = new Map<string, number>()

  const place = (node: Omit<PlanNode, 'index' | 'readers'>): number => {
    nodes.push({ ...node, index: nodes.length, readers: [] })
    const at = nodes.length - 1
    for (const arg of new Set(node.made?.args)) nodes[arg].readers.push(at)
    return at
  }

  // the same nested formula written twice is computed once
  const placeNested = (key: string, node: Omit<PlanNode, 'index' | 'readers'>): number => {
    const at = nested.get(key) ?? place(node)
    nested.set(key, at)
    return at
  }

  const visit = (name: string, reader: string): number => {
    if (Object.hasOwn(index, name)) return index[name]
    if (!Object.hasOwn(sheet, name))
      throw new SheetError(`${reader} refers to ${name}, and there is no matrix of that name.`)
    if (begun.has(name)) throw new SheetError(`${name} is made from itself.`)
    begun.add(name)
    const entry = sheet[name]
    index[name] = isGiven(entry)
      ? place({ name, named: true, shape: shapeOfRows(entry, name), made: null, start: entry })
      : visitArgument(entry, name, true)
    return index[name]
  }

  const visitArgument = (argument: Argument, owner: string, named: boolean): number => {
    if (typeof argument === 'string') return visit(argument, owner)
    if (typeof argument === 'number')
      return placeNested(String(argument), {
        name: owner,
        named,
        shape: [1, 1],
        made: null,
        start: [[argument]],
      })
    const op = opNamed(argument.op)
    const needed = op.example.inputs.length
    if (argument.args.length !== needed)
      throw new SheetError(
        `${owner}: ${op.name} takes ${needed === 1 ? 'one matrix' : `${needed} matrices`}; given ${argument.args.length}.`,
      )
    const args = argument.args.map((inner) => visitArgument(inner, owner, false))
    const shape = shapeOfResult(
      op,
      args.map((arg) => nodes[arg].shape),
      owner,
    )
    const node = { name: owner, named, shape, made: { op, args }, start: [] }
    return named ? place(node) : placeNested(`${op.name} ${args.join(' ')}`, node)
  }

  for (const name of Object.keys(sheet)) visit(name, name)
  return { nodes, index }
}

/** The node of a named matrix; throws when there is none. */
export function nodeOf(plan: Plan, name: string): PlanNode {
  if (!Object.hasOwn(plan.index, name)) throw new SheetError(`There is no matrix called ${name}.`)
  return plan.nodes[plan.index[name]]
}

function shapeOfResult(op: Op, shapes: readonly Shape[], owner: string): Shape {
  try {
    return op.shape(...shapes)
  } catch (error) {
    if (error instanceof ShapeError)
      throw new SheetError(`${owner}: ${op.name} ${error.message}`, { cause: error })
    throw error
  }
}

/** The shape of written rows; throws a SheetError that names the matrix when there is none. */
export function shapeOfRows(rows: Rows, name: string): Shape {
  const cols = rows[0]?.length ?? 0
  if (cols === 0) throw new SheetError(`${name} has no numbers.`)
  const ragged = rows.findIndex((row) => row.length !== cols)
  if (ragged >= 0)
    throw new SheetError(
      `${name}: row ${ragged + 1} has ${rows[ragged].length} numbers where row 1 has ${cols}.`,
    )
  return [rows.length, cols]
}
