// Checking a gradient by hand: a weight moved a little both ways, and what the loss does.
import type { OpName } from '../ops/index'
import { compile } from '../sheet/compile'
import { gradientName } from '../sheet/differentiate'
import { createWorkspace } from '../sheet/workspace'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { upstreamOf } from '../sheet/upstream'
import { fromRows, type Rows } from '../tensor/tensor'
import type { Trainable } from './trainable'

export interface Nudge {
  readonly h: number
  readonly weight: number
  /** The loss with the weight at −h, as it is, and at +h. */
  readonly below: number
  readonly here: number
  readonly above: number
  /** (above − below) ÷ 2h. */
  readonly quotient: number
  readonly gradient: number
  /** Activations that are on at one end and off at the other: a corner lies between. */
  readonly switches: readonly SheetCell[]
  /** They switch however small the step is: the weight stands exactly on the corner. */
  readonly onCorner: boolean
  /** What switches may jump, as past a threshold, and not only bend. */
  readonly jumps: boolean
  /** The weight is a threshold: its gradient is an estimate, and no slope. */
  readonly estimated: boolean
}

/** Which cells are not 0, by matrix. */
type Gates = readonly (readonly boolean[])[]

export const usualStep = 0.001

/** Moves one number of a parameter; throws for a cell that is none, or a step that is not above 0. */
export function nudge(
  trainable: Trainable,
  numbers: Readonly<Record<string, Rows>>,
  { matrix, row, col }: SheetCell,
  h: number = usualStep,
): Nudge {
  if (!(h > 0 && h < Infinity)) throw new Error('A nudge needs a step above 0, such as 0.001.')
  if (!trainable.parameters.includes(matrix))
    throw new Error(`${matrix} is no weight or bias of this lesson.`)
  const plan = compile(trainable.sheet)
  const workspace = createWorkspace(plan)
  for (const [name, rows] of Object.entries(numbers))
    if (Object.hasOwn(trainable.sheet, name) && isGiven(trainable.sheet[name]))
      workspace.give(plan.index[name], fromRows(rows))
  workspace.pin(trainable.pins)
  workspace.settle()

  const node = plan.index[matrix]
  const { cols, data } = workspace.tensors[node]
  const at = row * cols + col
  const weight = data[at]
  const loss = () => workspace.tensors[plan.index[trainable.loss]].data[0]
  const gates = gatesOf(trainable).map((name) => workspace.tensors[plan.index[name]])
  const open = () => gates.map(({ data: made }) => Array.from(made, (value) => value !== 0))

  const here = loss()
  const gradient = workspace.tensors[plan.index[gradientName(matrix)]].data[at]
  const at1 = (value: number) => {
    workspace.write(node, at, value)
    workspace.settle()
    return { loss: loss(), open: open() }
  }
  const below = at1(weight - h)
  const above = at1(weight + h)
  const names = gatesOf(trainable)
  const switchesBetween = (one: Gates, other: Gates) =>
    names.flatMap((name, gate) =>
      one[gate].flatMap((was, i): SheetCell[] => {
        const { cols: across } = gates[gate]
        const cell = { matrix: name, row: Math.floor(i / across), col: i % across }
        return was === other[gate][i] ? [] : [cell]
      }),
    )
  const switches = switchesBetween(below.open, above.open)
  // as near as numbers of this size can be told apart by
  const tiny = 1e-12 * Math.max(1, Math.abs(weight))
  const onCorner =
    switches.length > 0 &&
    switchesBetween(at1(weight - tiny).open, at1(weight + tiny).open).length > 0
  return {
    h,
    weight,
    below: below.loss,
    here,
    above: above.loss,
    // what was really moved: w + h is rounded
    quotient: (above.loss - below.loss) / (weight + h - (weight - h)),
    gradient,
    switches,
    onCorner,
    jumps: switches.some((cell) => opOf(trainable, cell.matrix) !== 'relu'),
    estimated: Object.values(trainable.sheet).some(
      (entry) => !isGiven(entry) && entry.op === 'jumpRelu' && entry.args[1] === matrix,
    ),
  }
}

function opOf({ sheet }: Trainable, matrix: string): OpName | null {
  const entry = sheet[matrix]
  return isGiven(entry) ? null : entry.op
}

/** Every named matrix on the way to the loss in which cells are switched on and off. */
function gatesOf({ sheet, loss }: Trainable): string[] {
  const switching: readonly OpName[] = ['relu', 'jumpRelu', 'topK', 'mask']
  return Object.entries(upstreamOf(sheet, [loss])).flatMap(([name, entry]) =>
    !isGiven(entry) && switching.includes(entry.op) ? [name] : [],
  )
}

/** What to make of a nudge, in a sentence or two; `say` writes a cell. */
export function nudgeWords(found: Nudge, say: (cell: SheetCell) => string): string {
  const { quotient, gradient, switches, h } = found
  const without = withoutSlope(found)
  if (without !== null) return without
  if (found.estimated)
    return 'No quotient confirms this gradient: as a threshold moves, the loss stays level until it passes a number, and there it jumps. The gradient is an estimate, as if each jump were spread over the bandwidth.'
  if (switches.length > 0) {
    const where = `Within ${h} of this weight ${switches.map(say).join(', ')} ${switches.length === 1 ? 'switches' : 'switch'} on or off`
    const corner = found.jumps
      ? `${where}: there the loss may jump, not only bend, and the quotient mixes its two sides.`
      : `${where}, a corner: on its two sides the loss has two slopes, and the quotient mixes them.`
    return found.onCorner
      ? `${corner} The weight stands exactly on it, so no smaller step helps: the gradient counts the corner as off.`
      : `${corner} Try a smaller step.`
  }
  const off = Math.abs(quotient - gradient)
  if (off <= 1e-4 * Math.max(1, Math.abs(gradient)))
    return 'The quotient is the gradient, up to rounding.'
  return off <= roundingOf(found)
    ? 'The quotient differs by no more than rounding: in a loss this large, so small a step changes only the last digits. Try a larger step.'
    : 'The quotient differs from the gradient: the loss bends between the two points, or a factor of it counts as a constant in the gradient. Try a smaller step.'
}

/** Why there is no quotient to compare; null where there is one. */
function withoutSlope({ weight, h, below, above, gradient }: Nudge): string | null {
  if (![weight, below, above, gradient].every(Number.isFinite))
    return 'There is nothing to compare: the loss or its gradient is no finite number here. Set the numbers right first.'
  return weight + h === weight - h
    ? `There is nothing to compare: this weight is so large that ±${h} is lost in rounding, and it has not moved.`
    : null
}

/** How far off a quotient may be because two nearby losses are rounded. */
function roundingOf({ below, above, h }: Nudge): number {
  return (8 * Number.EPSILON * Math.max(Math.abs(below), Math.abs(above))) / h
}
