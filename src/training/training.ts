// A training run over a sheet: steps against the gradient, and back to any of them.
import { compile } from '../sheet/compile'
import { gradientName } from '../sheet/differentiate'
import { createWorkspace } from '../sheet/workspace'
import { fromRows, type Rows, type Tensor, toRows } from '../tensor/tensor'
import { firstInfinite, type Stop } from './divergence'
import { createHistory } from './history'
import { activePerColumn, deadRows, explainedVariance, type Measures } from './measures'
import { optimizers } from './optimizers/index'
import { constantsOf, type Settings } from './settings'
import type { Trainable } from './trainable'

export interface Training {
  /** The step that the numbers are at now, and the last one reached. */
  readonly at: () => number
  readonly last: () => number
  /** Takes up to `count` steps; sooner back when time is up or a number stops being finite. */
  readonly advance: (count: number, timeUp?: () => boolean) => void
  /** Goes to a step that was reached before; training on from there forgets what came after it. */
  readonly goTo: (step: number) => void
  /** From the step the numbers are at. Another optimizer starts with an empty memory. */
  readonly change: (settings: Settings) => void
  readonly settings: () => Settings
  /** Why it went no further. */
  readonly stopped: () => Stop | null
  readonly measures: () => Measures
  /** Measures from the start to the last step, at most `curvePoints` of them. */
  readonly curve: () => readonly Measures[]
  readonly numbers: () => Readonly<Record<string, Rows>>
  readonly gradients: () => Readonly<Record<string, Rows>>
  /** What the optimizer has kept for one number of a parameter. */
  readonly memoryOf: (parameter: string, at: number) => readonly number[]
  /** How many steps this optimizer has taken. */
  readonly count: () => number
}

/** Settings from a step on, and the step at which their optimizer began. */
interface Change {
  readonly from: number
  readonly began: number
  readonly settings: Settings
}

export const checkpoints = 256
export const curvePoints = 1024

/** A run from the sheet's numbers, or from the learner's where there are any. */
export function createTraining(
  trainable: Trainable,
  numbers: Readonly<Record<string, Rows>>,
  start: Settings,
): Training {
  const plan = compile(trainable.sheet)
  const workspace = createWorkspace(plan)
  const tensorOf = (name: string): Tensor => workspace.tensors[plan.index[name]]
  for (const [name, rows] of Object.entries(numbers))
    if (Object.hasOwn(plan.index, name) && !plan.nodes[plan.index[name]].made)
      workspace.give(plan.index[name], fromRows(rows))
  workspace.pin(trainable.pins)
  workspace.settle()

  const parameters = trainable.parameters.map((name) => ({
    name,
    weights: tensorOf(name),
    gradient: tensorOf(gradientName(name)),
    memory: [] as Float64Array[],
  }))
  const recompute = workspace.after(trainable.parameters.map((name) => plan.index[name]))
  const loss = tensorOf(trainable.loss)
  const parts = trainable.parts.map(({ matrix, by }) => ({
    of: tensorOf(matrix),
    by: by === null ? null : tensorOf(by),
  }))
  // given, so the same at every step
  const divisors = parts.map(({ by }) => (by === null ? 1 : by.data[0]))
  const features = trainable.features === null ? null : tensorOf(trainable.features)
  const input = tensorOf(trainable.input)
  const output = tensorOf(trainable.output)

  let settings = start
  let constants = constantsOf(start)
  let optimizer = optimizers[start.optimizer]
  let began = 0
  let step = 0
  let reached = 0
  // steps that raised the loss, and the first of them
  let rises = 0
  let firstRise = 0
  let stop: Stop | null = null
  // the settings from each step on, and the step at which their optimizer began
  let changes: Change[] = [{ from: 0, began: 0, settings: start }]
  const kept = createHistory<readonly Float64Array[]>(checkpoints)
  const curve = createHistory<Measures>(curvePoints)

  const use = (change: Change) => {
    settings = change.settings
    constants = constantsOf(settings)
    optimizer = optimizers[settings.optimizer]
    began = change.began
  }
  const forget = () => {
    for (const one of parameters)
      one.memory = optimizer.memory.map(() => new Float64Array(one.weights.data.length))
  }

  const measure = (): Measures => ({
    step,
    loss: loss.data[0],
    parts: parts.map(({ of, by }) => (by === null ? of.data[0] : over(of.data[0], by.data[0]))),
    divisors,
    L0: features && activePerColumn(features),
    dead: features && deadRows(features),
    explained: explainedVariance(input, output),
    rises,
    firstRise: rises === 0 ? null : firstRise,
  })
  const numbersNow = () => [
    Float64Array.of(rises, firstRise),
    ...parameters.flatMap(({ weights, memory }) => [
      weights.data.slice(),
      ...memory.map((m) => m.slice()),
    ]),
  ]

  const move = () => {
    step++
    const taken = step - began
    const was = loss.data[0]
    for (let i = 0; i < parameters.length; i++) {
      const { weights, gradient, memory } = parameters[i]
      optimizer.step(weights.data, gradient.data, memory, settings.rate, constants, taken)
    }
    recompute()
    if (loss.data[0] > was && rises++ === 0) firstRise = step
  }
  const allFinite = () => {
    if (!Number.isFinite(loss.data[0])) return false
    for (let i = 0; i < parameters.length; i++)
      if (!finite(parameters[i].weights.data)) return false
    return true
  }
  const restore = (to: number) => {
    const { step: from, entry } = kept.before(to)
    use(changes.findLast((change) => change.from <= from) ?? changes[0])
    forget()
    rises = entry[0][0]
    firstRise = entry[0][1]
    let next = 1
    for (const { weights, memory } of parameters) {
      weights.data.set(entry[next++])
      for (const one of memory) one.set(entry[next++])
    }
    recompute()
    // no settings change in between: the numbers at every change are kept for good
    step = from
    for (let left = to - from; left > 0; left--) move()
  }
  const cut = () => {
    kept.cut(step)
    curve.cut(step)
    changes = changes.filter(({ from }) => from <= step)
    reached = step
    stop = null
  }

  forget()
  kept.hold(0, numbersNow())
  curve.add(0, measure())

  return {
    at: () => step,
    last: () => reached,
    settings: () => settings,
    stopped: () => stop,
    count: () => step - began,
    advance: (wanted, timeUp = () => false) => {
      if (wanted > 0 && step < reached) cut()
      for (let i = 0; i < wanted && !stop; i++) {
        move()
        if (!allFinite()) {
          const here = firstInfinite(plan, workspace.tensors)
          restore(reached)
          // a gradient may have gone first, in the step before: the weights follow one step later
          const cell = firstInfinite(plan, workspace.tensors) ?? here
          const lossCell = { matrix: trainable.loss, row: 0, col: 0 }
          stop = { step: reached + 1, cell: cell ?? lossCell, rate: settings.rate }
          return
        }
        reached = step
        if (kept.wants(step)) kept.add(step, numbersNow())
        if (curve.wants(step)) curve.add(step, measure())
        if (i % 8 === 7 && timeUp()) return
      }
    },
    goTo: (to) => restore(Math.max(0, Math.min(reached, Math.round(to)))),
    change: (chosen) => {
      cut()
      const anew = chosen.optimizer !== settings.optimizer
      const change = { from: step, began: anew ? step : began, settings: chosen }
      changes = [...changes.filter(({ from }) => from < step), change]
      use(change)
      if (anew) forget()
      kept.hold(step, numbersNow())
    },
    measures: measure,
    curve: () => {
      const points = curve.all()
      const now = measure()
      return step === reached && points.at(-1)?.step !== step ? [...points, now] : points
    },
    numbers: () => rowsOf(parameters.map(({ name, weights }) => [name, weights])),
    gradients: () => rowsOf(parameters.map(({ name, gradient }) => [name, gradient])),
    memoryOf: (parameter, at) =>
      parameters.find(({ name }) => name === parameter)?.memory.map((one) => one[at]) ?? [],
  }
}

function rowsOf(named: readonly (readonly [string, Tensor])[]): Record<string, Rows> {
  return Object.fromEntries(named.map(([name, numbers]) => [name, toRows(numbers)]))
}

function over(value: number, by: number): number {
  return by === 0 ? 0 : value / by
}

/** A sum is finite only if every number is; a sum of finite ones may still be too large. */
function finite(data: Float64Array): boolean {
  let sum = 0
  for (let i = 0; i < data.length; i++) sum += data[i]
  return Number.isFinite(sum) || data.every(Number.isFinite)
}
