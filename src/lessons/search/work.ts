// How much a search has done: it pauses after every slice, and ends at the same point everywhere.

/** A part of a search: it pauses now and then, and says what share of its budget is spent. */
export type Searching<T> = Generator<number, T, void>

/** Counts the cells worked out, so that pauses and ends do not depend on how fast a machine is. */
export class Work {
  #spent = 0
  #slice = firstSlice
  #end = firstSlice

  spend(cells: number): void {
    this.#spent += cells
  }

  /** The share of the budget that is spent. */
  get share(): number {
    return this.#spent / budget
  }

  /** Pauses when a slice is full; the first are short, as nothing is compiled yet. */
  *pause(): Searching<void> {
    if (this.#spent < this.#end) return
    this.#slice = Math.min(2 * this.#slice, fullSlice)
    this.#end = this.#spent + this.#slice
    yield Math.min(1, this.share)
  }
}

const firstSlice = 4_000
/** About a millisecond. */
const fullSlice = 60_000
const budget = 190 * fullSlice
