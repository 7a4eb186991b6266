// mathjs as a contender: the sheet's formulas over its dense matrices, each in its fastest words.
import {
  add,
  dotDivide,
  dotMultiply,
  type Matrix,
  matrix,
  mean,
  multiply,
  ones,
  reshape,
  subtract,
  sum,
  transpose,
} from 'mathjs'
import type { OpName } from '../../../src/ops/index'
import type { Shape } from '../../../src/tensor/tensor'
import type { Contender } from '../contender'
import type { Problem } from '../problem'

/** Holds the same nodes as the engine, a 1×1 as a number, and computes all of them after an edit. */
export function mathjsMatrices({ plan, start }: Problem): Contender {
  const values: unknown[] = plan.nodes.map(({ name, named, shape, start: given }) => {
    const rows = named ? rowsOf(start[name], shape[1]) : given.map((row) => [...row])
    return shape[0] * shape[1] === 1 ? rows[0]?.[0] : matrix(rows)
  })
  const calculations = plan.nodes.flatMap(({ index, made, shape }) => {
    if (!made) return []
    const rule = rules[made.op.name as OpName]
    if (!rule) throw new Error(`mathjs: no rule for ${made.op.name}.`)
    const shapes = made.args.map((arg) => plan.nodes[arg].shape)
    return [{ index, args: made.args, calculate: rule(shape, shapes[0]) }]
  })
  const X = plan.index.X
  const cols = plan.nodes[X].shape[1]
  return {
    name: 'mathjs',
    edit: (at, value) => {
      ;(values[X] as Matrix).set([Math.floor(at / cols), at % cols], value)
      for (const { index, args, calculate } of calculations)
        values[index] = calculate(
          values[args[0]] as Matrix,
          values[args[1]] as Matrix,
          values[args[2]] as Matrix,
        )
    },
    read: (name) => {
      const value = values[plan.index[name]]
      return typeof value === 'number'
        ? [value]
        : ((value as Matrix).toArray() as number[][]).flat()
    },
  }
}

/** A 1×1 input arrives as a number: each rule knows which of its inputs may be one. */
type Calculation = (a: Matrix, b: Matrix, c: Matrix) => Matrix | number
type Rule = (result: Shape, first: Shape) => Calculation

/** A matrix with each number changed; told that the change takes one argument, twice as fast. */
function changed(of: Matrix, change: (x: number) => number): Matrix {
  return (of as unknown as UnaryMap).map(change, false, true)
}
interface UnaryMap {
  map: (change: (x: number) => number, skipZeros: false, unary: true) => Matrix
}

const each =
  (change: (x: number) => number): Rule =>
  () =>
  (a) =>
    typeof a === 'number' ? change(a) : changed(a, change)

/** A row or a column over a whole matrix: by a product, quicker than an operator that broadcasts. */
function repeating([rows, cols]: Shape, [fromRows]: Shape): (of: Matrix) => Matrix {
  const across = ones(1, cols) as Matrix
  const down = ones(rows, 1) as Matrix
  return fromRows === 1 ? (of) => multiply(down, of) : (of) => multiply(of, across)
}

function sums(of: Matrix, along: 0 | 1, [rows, cols]: Shape): Matrix {
  const summed: unknown = sum(of, along)
  return reshape(summed as Matrix, [rows, cols])
}

const timesFactors =
  (combine: (a: Matrix, b: Matrix) => unknown, one: (shape: Shape) => Shape): Rule =>
  (result) => {
    const repeat = repeating(result, one(result))
    return (a, factors) => combine(a, repeat(factors)) as Matrix
  }
const ofRow = ([, cols]: Shape): Shape => [1, cols]
const ofColumn = ([rows]: Shape): Shape => [rows, 1]

const rules: Partial<Record<OpName, Rule>> = {
  copy: () => (a) => a,
  absolute: each(Math.abs),
  relu: each((x) => (x > 0 ? x : 0)),
  sign: each(Math.sign),
  square: each((x) => x * x),
  add: () => (a, b) => add(a, b),
  subtract: () => (a, b) => subtract(a, b),
  multiply: () => (a, b) => dotMultiply(a, b) as Matrix,
  mask: () => (a, by) =>
    dotMultiply(
      a,
      changed(by, (x) => (x > 0 ? 1 : 0)),
    ) as Matrix,
  scale: () => (factor, a) => {
    const k = Number(factor)
    return typeof a === 'number' ? k * a : changed(a, (x) => k * x)
  },
  matmul: () => (a, b) => multiply(a, b),
  linear: (result) => {
    const repeat = repeating(result, ofColumn(result))
    return (w, x, b) => add(multiply(w, x), repeat(b))
  },
  transpose: () => (a) => transpose(a),
  sum: () => (a) => sum(a) as number,
  mean: () => (a) => mean(a) as number,
  rowSums: (result) => (a) => sums(a, 1, result),
  columnSums: (result) => (a) => sums(a, 0, result),
  columnNorms: (result) => (a) => {
    const squared = changed(a, (x) => x * x)
    return changed(sums(squared, 0, result), Math.sqrt)
  },
  spread: (result, first) => {
    if (first[0] * first[1] > 1) return repeating(result, first)
    const all = ones(...result) as Matrix
    return (a) => changed(all, () => Number(a))
  },
  scaleRows: timesFactors(dotMultiply, ofColumn),
  scaleColumns: timesFactors(dotMultiply, ofRow),
  divideColumns: timesFactors(dotDivide, ofRow),
}

function rowsOf(numbers: Float64Array, cols: number): number[][] {
  return Array.from({ length: numbers.length / cols }, (_, row) =>
    Array.from(numbers.subarray(row * cols, (row + 1) * cols)),
  )
}
