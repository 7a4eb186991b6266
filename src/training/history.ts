// What a run remembers of its steps: the numbers at some of them, and never more than so many.

export interface History<T> {
  readonly add: (step: number, entry: T) => void
  /** Keeps an entry for good, however many come. */
  readonly hold: (step: number, entry: T) => void
  /** The last entry at or before a step. */
  readonly before: (step: number) => { readonly step: number; readonly entry: T }
  /** Forgets what came after a step. */
  readonly cut: (step: number) => void
  readonly all: () => readonly T[]
  /** Whether an entry of this step would be kept. */
  readonly wants: (step: number) => boolean
}

/** Every step at first; when there are `most` entries, every second, then every fourth, …; held ones beside them. */
export function createHistory<T>(most: number): History<T> {
  let kept: { step: number; entry: T; held: boolean }[] = []
  let every = 1

  const put = (step: number, entry: T, held: boolean) => {
    const last = kept.at(-1)
    if (last && last.step === step) kept[kept.length - 1] = { step, entry, held: held || last.held }
    else kept.push({ step, entry, held })
  }

  return {
    wants: (step) => step % every === 0,
    add: (step, entry) => {
      if (step % every !== 0) return
      put(step, entry, false)
      if (kept.length <= most) return
      while (kept.filter(({ held }) => !held).length > most) {
        every *= 2
        kept = kept.filter((one) => one.held || one.step % every === 0)
      }
    },
    hold: (step, entry) => put(step, entry, true),
    before: (step) => {
      const found = kept.findLast((one) => one.step <= step)
      if (!found) throw new Error(`Nothing is kept from before step ${step}.`)
      return found
    },
    cut: (step) => {
      kept = kept.filter((one) => one.step <= step)
      // there is room again: what comes next is kept as closely as at first
      every = 1
    },
    all: () => kept.map(({ entry }) => entry),
  }
}
