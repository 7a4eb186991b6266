// What was typed into a cell: a number at once, or arithmetic by a parser loaded when first needed.
import { needsArithmetic, type NumberRead, readPlainNumber } from '../formats/number'

export type { NumberRead } from '../formats/number'

/** Reads a number or arithmetic such as =1/3; refuses anything else in a sentence. */
export async function readTyped(typed: string): Promise<NumberRead> {
  if (!needsArithmetic(typed)) return readPlainNumber(typed)
  const { readArithmetic } = await import('../formats/arithmetic')
  return readArithmetic(typed)
}

/** Starts loading what will be needed to read this, before it is asked for. */
export function prepareToRead(typed: string): void {
  if (needsArithmetic(typed)) void import('../formats/arithmetic')
}

/** What to show when the cell is edited again: the arithmetic, or nothing for a plain number. */
export function shownWork(typed: string): string | undefined {
  return needsArithmetic(typed) ? typed.trim() : undefined
}
