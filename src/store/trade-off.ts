// The trade-off of sparsity against reconstruction: small runs worked out between frames.
import { create } from 'zustand'
import { numberText } from '../tensor/number-text'
import { readiness } from '../training/readiness'
import { type Sparsity } from '../training/trade-off-words'
import { tradeOff, type TradeOffPoint, tradeOffPoint, usualLambdas } from '../training/trade-off'
import { current, useApp } from './app'
import type { Work } from './document'
import { changeWork } from './edit'
import { trainableOf, withMatrices } from './train-run'
import type { Settings } from '../training/settings'
import { settingsTyped } from './train-state'

/** Steps of each small run. */
export const pointSteps = 200

interface TradeOffState {
  readonly points: readonly TradeOffPoint[]
  /** How many runs there will be. */
  readonly wanted: number
  readonly by: Sparsity
  /** The run with the λ on the sheet. */
  readonly here: TradeOffPoint | null
  readonly refused: string
  /** The work that the runs began with; null before they were first asked for. */
  readonly from: Work | null
  /** The settings of all of them. */
  readonly settings: Settings | null
}

export const useTradeOff = create<TradeOffState>(() => ({
  points: [],
  wanted: 0,
  by: 'L1',
  here: null,
  refused: '',
  from: null,
  settings: null,
}))

let working = 0
let dragged = 0
let trying: ReturnType<typeof setTimeout> | undefined

/** Starts the small runs where there are none, or only ones with another η or optimizer. */
export function bringTradeOff(start?: Work): void {
  const { from, settings } = useTradeOff.getState()
  const { rate, optimizer } = settingsTyped()
  const same = settings?.optimizer === optimizer && Object.is(settings.rate, rate)
  if (!from || !same) workOutTradeOff(from ?? start)
}

/** Starts the small runs from some work's numbers, else the sheet's: one between two frames. */
export function workOutTradeOff(from?: Work): void {
  const { lesson, work: now } = current()
  const work = from ?? now
  const settings = settingsTyped()
  const made = trainableOf(lesson, work)
  const answer = readiness(lesson, made, work.numbers, settings)
  working++
  useTradeOff.setState({ points: [], here: null, from: work, settings, wanted: 0, refused: '' })
  clearTimeout(trying)
  if (answer.kind === 'refused') return useTradeOff.setState({ refused: answer.says })
  useTradeOff.setState({ wanted: usualLambdas.length })
  const mine = working
  const runs = tradeOff(made, work.numbers, settings, usualLambdas, pointSteps)
  const next = () => {
    if (mine !== working) return
    const { done, value } = runs.next()
    if (done) return
    useTradeOff.setState(({ points }) => ({ points: [...points, value] }))
    setTimeout(next)
  }
  setTimeout(next)
}

/** Forgets the runs: they are another lesson's. */
export function forgetTradeOff(): void {
  working++
  clearTimeout(trying)
  useTradeOff.setState({
    points: [],
    here: null,
    from: null,
    settings: null,
    wanted: 0,
    refused: '',
  })
}

/** The small run with a λ of one's own, from the same numbers as the others. */
export function tryLambda(lambda: number): void {
  const { from, points, settings, refused } = useTradeOff.getState()
  if (!from || !settings || refused !== '') return
  const known = points.find((point) => point.lambda === lambda)
  const { lesson } = current()
  clearTimeout(trying)
  if (known) return useTradeOff.setState({ here: known })
  // a drag asks often: only its last λ is worked out, when the page has been drawn
  trying = setTimeout(() => {
    const made = trainableOf(lesson, from)
    const here = tradeOffPoint(made, from.numbers, settings, lambda, pointSteps)
    useTradeOff.setState({ here })
  })
}

/** Begins a drag of λ: all of it is one undo entry. */
export function beginLambda(): void {
  dragged++
}

/** Writes λ into the sheet; the reader stays where they are. */
export function setLambda(lambda: number): void {
  const { lesson, work } = current()
  const after = withMatrices(lesson, work, { lambda: [[lambda]] })
  if (after !== work)
    changeWork(after, `λ is now ${numberText(lambda).text}.`, [], `drag lambda ${dragged}`)
}

/** Puts a small run's numbers on the sheet, λ and all, as one change. */
export function openPoint({ lambda, numbers }: TradeOffPoint): void {
  const { lesson, work } = current()
  const { from } = useTradeOff.getState()
  const made = withMatrices(lesson, from ?? work, { ...numbers, lambda: [[lambda]] })
  const after = withMatrices(lesson, work, made.numbers) === work ? work : made
  const what = `Opened the run with λ = ${numberText(lambda).text} after ${pointSteps} steps.`
  if (after === work) useApp.setState({ status: 'The sheet shows this run already.' })
  else changeWork(after, what, [])
}
