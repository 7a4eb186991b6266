// What was typed into a cell: a number at once, or arithmetic by a parser loaded when first needed.
import { needsArithmetic, type NumberRead, readPlainNumber } from '../formats/number'

export type { NumberRead } from '../formats/number'

let readArithmetic: ((typed: string) => NumberRead) | undefined

/** Reads a number or arithmetic such as =1/3, or refuses in a sentence; null until the parser is here. */
export function readNow(typed: string): NumberRead | null {
  if (!needsArithmetic(typed)) return readPlainNumber(typed)
  return readArithmetic?.(typed) ?? null
}

/** Reads a number or arithmetic, as soon as the parser is here. */
export async function readTyped(typed: string): Promise<NumberRead> {
  const read = readNow(typed)
  if (read) return read
  try {
    await loadArithmetic()
  } catch {
    return {
      kind: 'refused',
      why: 'What reads arithmetic could not be loaded. Type a plain number.',
    }
  }
  return readTyped(typed)
}

/** Loads what reads arithmetic, so that it is here before it is asked for. */
export async function loadArithmetic(): Promise<void> {
  readArithmetic = (await import('../formats/arithmetic')).readArithmetic
}

/** What to show when the cell is edited again: the arithmetic, or nothing for a plain number. */
export function shownWork(typed: string): string | undefined {
  return needsArithmetic(typed) ? typed.trim() : undefined
}
