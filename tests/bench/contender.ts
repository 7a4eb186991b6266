// Something that holds a sheet and recomputes it after an edit: the engine, a rival, bare loops.

export interface Contender {
  readonly name: string
  /** Writes one number of X, at row × columns + column, and recomputes all that follows. */
  readonly edit: (at: number, value: number) => void
  /** The numbers of a named matrix, row after row; undefined for one that it does not hold. */
  readonly read: (matrix: string) => ArrayLike<number> | undefined
}
