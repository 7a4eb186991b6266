// Times contenders in interleaved rounds, so that what slows the machine slows them all.
import type { Contender } from './contender'
import { editOf, type Edits } from './edits'

/** For one contender, microseconds for an edit in each round. */
export interface Times {
  readonly name: string
  readonly rounds: readonly number[]
}

export interface Plan {
  readonly rounds: number
  /** How long each contender runs in a round, in milliseconds; at least one edit. */
  readonly milliseconds: number
  readonly warmUp: number
}

/** The contenders' times, in their order. */
export function timeInRounds(
  contenders: readonly Contender[],
  edits: Edits,
  { rounds, milliseconds, warmUp }: Plan,
): Times[] {
  const runners = contenders.map((contender) => runnerOf(contender, edits))
  const counts = runners.map(({ during }) =>
    Math.max(1, Math.round((milliseconds * 1000) / during(warmUp))),
  )
  const times = contenders.map(({ name }) => ({ name, rounds: [] as number[] }))
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < runners.length; i++) {
      const turn = (i + round) % runners.length
      times[turn].rounds.push(runners[turn].run(counts[turn]))
    }
  }
  return times
}

/** How many times as long the first took: the median over the rounds. */
export function ratio(of: Times, to: Times): number {
  return median(of.rounds.map((time, round) => time / to.rounds[round]))
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** "3.3 µs against 1.2 µs". */
export function against(of: Times, to: Times): string {
  return `${duration(median(of.rounds))} against ${duration(median(to.rounds))}`
}

function duration(microseconds: number): string {
  const [amount, unit] = microseconds < 1000 ? [microseconds, 'µs'] : [microseconds / 1000, 'ms']
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${unit}`
}

function runnerOf({ edit }: Contender, edits: Edits) {
  let step = 0
  const run = (count: number): number => {
    const from = performance.now()
    for (let i = 0; i < count; i++, step++) {
      const { at, value } = editOf(edits, step)
      edit(at, value)
    }
    return ((performance.now() - from) / count) * 1000
  }
  // runs for about so many milliseconds; microseconds for an edit at the end
  const during = (milliseconds: number): number => {
    const end = performance.now() + milliseconds
    let spent = run(1)
    while (performance.now() < end) spent = run(Math.ceil(Math.min(2000, 2000 / spent)))
    return spent
  }
  return { run, during }
}
