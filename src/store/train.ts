// Training on the sheet: run, pause, step, go back to any step; a whole run is one undo entry.
import { startingRate } from '../lessons/backward/options'
import { exactText, numberText } from '../tensor/number-text'
import { optimizers } from '../training/optimizers/index'
import { readiness } from '../training/readiness'
import { settingsProblem } from '../training/settings'
import { current, useApp } from './app'
import { makeChange } from './history'
import { forgetTradeOff } from './trade-off'
import { beginRun, holds, type Run, workOf } from './train-run'
import { settingsTyped, type Speed, stepsTyped, useTrain } from './train-state'

/** Milliseconds of a frame that a run may take. */
const slice = 6
/** Steps after which a run pauses by itself. */
const longest = 100_000

let run: Run | null = null
let writing = false
let unfollow = () => {}
/** Changes with the same entry are one undo. */
let entry = { key: '', kind: '', from: 0 }
let entries = 0
let target = 0
let lastStep = 0
let loops = 0

/** The run that is shown; null before the panel was first opened. */
export function runNow(): Run | null {
  return run
}

/** Opens the panel on the lesson on screen, with the run it left there if the numbers are the same. */
export function openTrain(): void {
  if (useTrain.getState().open) return
  useTrain.setState({ open: true, event: '' })
  const { lesson, work } = current()
  if (run?.lesson !== lesson) startOver('')
  else if (workOf(run) !== work) follow()
  unfollow = useApp.subscribe(watch)
}

/** Pauses and closes; the numbers stay on the sheet. */
export function closeTrain(): void {
  pause()
  unfollow()
  useTrain.setState({ open: false })
}

export function toggleRun(): void {
  if (useTrain.getState().running) pause()
  else begin(longest)
}

/** One step, at once. */
export function takeOneStep(): void {
  pause()
  if (!run || !prepare('step')) return
  run.training.advance(1)
  show()
  finish()
}

/** As many steps as stand in the field, as a run that ends by itself. */
export function takeSteps(): void {
  const steps = stepsTyped(useTrain.getState().steps)
  pause()
  if (typeof steps === 'string') useTrain.setState({ refused: steps })
  else begin(steps)
}

/** The numbers as they were after a step of this run. */
export function scrubTo(step: number): void {
  pause()
  if (!run) return
  if (entry.kind !== 'scrub') newEntry('scrub')
  run.training.goTo(step)
  show()
  useTrain.setState({ event: '' })
  useApp.setState({ status: `Step ${run.training.at()} of ${run.training.last()}.` })
}

/** Back to the numbers that the run began with, and all its steps forgotten. */
export function resetRun(): void {
  pause()
  if (!run) return
  newEntry('reset')
  run.training.goTo(0)
  show()
  startOver('The run is reset: its numbers are those it began with.')
}

/** Takes what was typed; it counts from the next step on, from the step the slider is at. */
export function setTyped(typed: Partial<Pick<ReturnType<typeof useTrain.getState>, Typed>>): void {
  useTrain.setState(typed)
  useTrain.setState({ refused: settingsProblem(settingsTyped()) ?? '' })
  if (useTrain.getState().refused !== '') pause()
}

type Typed = 'rate' | 'steps' | 'optimizer'

export function setSpeed(speed: Speed): void {
  useTrain.setState({ speed })
}

/** Stops where it is; the next run is another undo entry. */
export function pause(event?: string): void {
  const { running } = useTrain.getState()
  if (event !== undefined && running) useTrain.setState({ event })
  if (!running) return
  useTrain.setState({ running: false })
  finish()
}

/** Stops and says nothing: the status line speaks of what stopped it. */
function stopSilently(): void {
  useTrain.setState({ running: false })
  entry = { key: '', kind: '', from: 0 }
}

function begin(steps: number): void {
  if (!run || !prepare('run')) return
  target = run.training.at() + steps
  lastStep = -Infinity
  useTrain.setState({ running: true })
  const mine = ++loops
  requestAnimationFrame((now) => frame(now, mine))
}

/** Whether a step can be taken; if so with the settings as typed, and as an undo entry of its own. */
function prepare(kind: string): boolean {
  if (!run) return false
  const { lesson, work } = current()
  const settings = settingsTyped()
  const answer = readiness(lesson, run.trainable, work.numbers, settings)
  if (answer.kind === 'refused') {
    useTrain.setState({ refused: answer.says, notes: [] })
    return false
  }
  useTrain.setState({ refused: '', notes: answer.notes, event: '' })
  const { rate, optimizer } = run.training.settings()
  if (rate !== settings.rate || optimizer !== settings.optimizer) run.training.change(settings)
  newEntry(kind)
  return true
}

function frame(now: number, loop: number): void {
  // a frame of a run that was paused may still come after the next has begun
  if (!run || !useTrain.getState().running || loop !== loops) return
  const due = stepsDue(now)
  if (due > 0) {
    const { training } = run
    const until = performance.now() + slice
    const left = target - training.at()
    training.advance(Math.min(due, left), () => performance.now() > until)
    lastStep = now
    show()
    if (training.stopped()) return pause()
    if (training.at() >= target)
      return pause(target - entry.from === longest ? `Paused after ${longest} steps.` : '')
  }
  requestAnimationFrame((next) => frame(next, loop))
}

function stepsDue(now: number): number {
  const { speed } = useTrain.getState()
  switch (speed) {
    case 'slow':
      return now - lastStep >= 500 ? 1 : 0
    case 'frame':
      return 1
    case 'ten':
      return 10
    case 'full':
      return longest
    default:
      return speed satisfies never
  }
}

/** Puts the run's numbers on the sheet, within the undo entry that is open. */
function show(): void {
  if (!run) return
  const { document } = useApp.getState()
  const work = workOf(run)
  const { training, written, id } = run
  if (work !== document[id]) {
    written.set(work, training.at())
    writing = true
    makeChange({ ...document, [id]: work }, whatHappened(), [], entry.key)
    // one sentence for the whole run: a screen reader would be told each frame otherwise
    // after many steps, what a cell was a frame ago says nothing
    useApp.setState({ status: 'Training…', ...(entry.kind !== 'step' && { changed: {} }) })
    writing = false
  }
  publish()
}

function publish(): void {
  if (!run) return
  const { training, trainable, id } = run
  useTrain.setState({
    lesson: id,
    at: training.at(),
    last: training.last(),
    parts: trainable.parts,
    measures: training.measures(),
    curve: training.curve(),
    stop: training.stopped(),
  })
}

function finish(): void {
  if (!run) return
  const [first] = run.training.curve()
  const now = run.training.measures().loss
  const loss = `Loss ${numberText(first.loss).text} at step 0, ${numberText(now).text} now.`
  useApp.setState({ status: `${whatHappened()} ${loss}` })
  entry = { key: '', kind: '', from: 0 }
}

function whatHappened(): string {
  const to = run?.training.at() ?? 0
  const { optimizer, rate } = run?.training.settings() ?? settingsTyped()
  if (entry.kind === 'scrub' || entry.kind === 'reset') return `Training went back to step ${to}.`
  return `Trained from step ${entry.from} to step ${to} with ${optimizers[optimizer].title}, η = ${exactText(rate)}.`
}

function newEntry(kind: string): void {
  entries++
  entry = { key: `drag train ${entries}`, kind, from: run?.training.at() ?? 0 }
}

/** A run from the numbers on the sheet, at step 0. */
function startOver(event: string): void {
  const { lesson, work } = current()
  const other = run?.id !== lesson.id
  if (run?.lesson !== lesson) forgetTradeOff()
  if (other) useTrain.setState({ rate: String(startingRate[lesson.id]), shows: 'run' })
  const settings = settingsTyped()
  const usable = settingsProblem(settings) === null
  run = beginRun(lesson, work, usable ? settings : { ...settings, rate: 0 })
  entry = { key: '', kind: '', from: 0 }
  useTrain.setState({ refused: usable ? '' : settingsProblem(settings)!, notes: [], event })
  publish()
}

/** Something else changed the sheet: one of this run's own steps is gone to, all else begins a run. */
function follow(): void {
  const { work } = current()
  const step = run?.written.get(work)
  if (run && step !== undefined && step <= run.training.last()) {
    run.training.goTo(step)
    if (holds(run, work)) {
      entry = { key: '', kind: '', from: 0 }
      useTrain.setState({ event: `The sheet is back at step ${run.training.at()} of the run.` })
      return publish()
    }
  }
  startOver('The numbers on the sheet were changed: a new run starts from them. Undo leads back.')
}

function watch(state: ReturnType<typeof useApp.getState>, before: typeof state): void {
  if (writing || !run) return
  if (state.page !== 'lesson') return closeTrain()
  if (state.place.lesson !== before.place.lesson) {
    if (state.document === before.document) pause()
    else stopSilently()
    return startOver('')
  }
  if (state.document[run.id] !== before.document[run.id]) {
    stopSilently()
    return follow()
  }
  if (state.place.step !== before.place.step) pause('Paused: you went to another step.')
  if (state.editing !== before.editing && state.editing)
    pause('Paused while a cell is being edited.')
}
