// One list of edits that every contender goes through: all cells of X in turn, new decimals each.

export interface Edit {
  readonly at: number
  readonly value: number
}

export type Edits = readonly Edit[]

/** Passes over all `cells` cells of X; the next pass writes other numbers, all from −3 to 3. */
export function editsOver(cells: number, passes = 7): Edits {
  return Array.from({ length: cells * passes }, (_, i) => ({
    // a step that meets every cell in a pass and no neighbor twice in a row
    at: (i * stepOver(cells)) % cells,
    value: ((i * 37) % 61) / 10 - 3,
  }))
}

/** The edit of a step, counted without end. */
export function editOf(edits: Edits, step: number): Edit {
  return edits[step % edits.length]
}

function stepOver(cells: number): number {
  let step = Math.max(1, Math.floor(cells * 0.618))
  while (common(step, cells) > 1) step++
  return step
}

function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b)
}
