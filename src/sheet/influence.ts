// What one cell does to the loss: its slope there, and what a whole step of 1 makes of everything.
import { at, toRows } from '../tensor/tensor'
import { turnedCorners, type Turn } from './corners'
import { differentiate, gradientName } from './differentiate'
import { createEngine, type Engine, type Inputs } from './engine'
import { affects } from './explain'
import { neededFor } from './needed'
import { isGiven, type Pins, type Sheet, type SheetCell, type Values } from './sheet'

/** The cells of one matrix that a cell affects. */
export interface Reach {
  readonly matrix: string
  /** As row × columns + column. */
  readonly cells: readonly number[]
  /** How many of them come out different when the cell is 1 more. */
  readonly moved: number
}

export interface Influence {
  /** The derivative of the loss with respect to the cell; 0 for a cell the loss is not made from. */
  readonly slope: number
  /** The cell, and what it is 1 more. */
  readonly value: number
  readonly raised: number
  /** The loss for each: a given is raised, a result is pinned one higher. */
  readonly loss: number
  readonly raisedLoss: number
  /** How much the loss changes with that step. */
  readonly change: number
  /** The step of 1 changes the loss by just the slope. */
  readonly straight: boolean
  /** Corners the step turns that bear on the loss; none where the step is straight. */
  readonly turns: readonly Turn[]
  /** Everything downstream, in computing order. */
  readonly reaches: readonly Reach[]
}

/** Says what a cell does to the loss, for any numbers and pins. */
export type Observe = (inputs: Inputs, cell: SheetCell) => Influence

/** Gets ready to observe a sheet and its loss (1×1). */
export function createObserver(sheet: Sheet, loss: string): Observe {
  const now = createEngine(sheet)
  const then = createEngine(sheet)
  const slopesFor = createSlopes(neededFor(sheet, loss), loss)

  return (inputs, cell) => {
    const before = now.evaluate(inputs)
    const more = withOneMore(sheet, inputs, before, cell)
    const after = then.evaluate(more)
    const reached = affects(now.plan, inputs.pins, cell)
    const slopes = slopesFor(inputs.pins)
    const here = slopes.evaluate(inputs)
    const slope = slopeAt(here, cell)
    const [lossNow, lossThen] = [before, after].map((values) => at(values[loss], 0, 0))
    const change = lossThen - lossNow
    const straight = closeTo(change, slope, lossNow)
    const there = straight ? here : slopes.evaluate(more)
    const bears = ({ cell: corner }: Turn) =>
      slopeAt(here, corner) !== 0 || slopeAt(there, corner) !== 0
    return {
      slope,
      value: numberIn(before, cell),
      raised: numberIn(after, cell),
      loss: lossNow,
      raisedLoss: lossThen,
      change,
      straight,
      turns: straight ? [] : turnedCorners(now.plan, reached, before, after).filter(bears),
      reaches: [...reached].map(([matrix, cells]) => ({
        matrix,
        cells: [...cells],
        moved: [...cells].filter((i) => !Object.is(before[matrix].data[i], after[matrix].data[i]))
          .length,
      })),
    }
  }
}

/** The loss and what it is made from, with the gradient at each, remade when pins come and go. */
function createSlopes(needed: Sheet, loss: string): (pins: Pins) => Engine {
  let latest: { readonly pins: Pins; readonly engine: Engine } | undefined
  return (pins) => {
    if (latest?.pins !== pins)
      latest = {
        pins,
        engine: createEngine(differentiate(needed, loss, Object.keys(needed), pins)),
      }
    return latest.engine
  }
}

/** The inputs with a given's number 1 more, or with a result pinned one higher. */
function withOneMore(
  sheet: Sheet,
  { numbers, pins }: Inputs,
  values: Values,
  { matrix, row, col }: SheetCell,
): Inputs {
  const raised = at(values[matrix], row, col) + 1
  if (!isGiven(sheet[matrix])) {
    const index = row * values[matrix].cols + col
    return { numbers, pins: { ...pins, [matrix]: { ...pins[matrix], [index]: raised } } }
  }
  const rows = toRows(values[matrix])
  rows[row][col] = raised
  return { numbers: { ...numbers, [matrix]: rows }, pins }
}

function slopeAt(slopes: Values, cell: SheetCell): number {
  const matrix = gradientName(cell.matrix)
  return Object.hasOwn(slopes, matrix) ? numberIn(slopes, { ...cell, matrix }) : 0
}

function numberIn(values: Values, { matrix, row, col }: SheetCell): number {
  return at(values[matrix], row, col)
}

/** Equal but for the last digits, which come of computing. */
function closeTo(change: number, slope: number, loss: number): boolean {
  return Math.abs(change - slope) <= 1e-9 * Math.max(1, Math.abs(loss), Math.abs(slope))
}
