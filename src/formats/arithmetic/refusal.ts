// What stops arithmetic: a sentence and the character it is about.

/** Thrown inside the arithmetic reader alone, and caught there. */
export class Refusal extends Error {
  /** The zero-based character of the typed text. */
  readonly at: number

  constructor(why: string, at: number) {
    super(why)
    this.at = at
  }
}
