// The part of a sheet that one of its matrices is made from.
import type { Argument } from '../ops/op'
import { isGiven, type Sheet } from './sheet'

/** A matrix and all that it is made from, at any distance; a sheet of its own. */
export function neededFor(sheet: Sheet, matrix: string): Sheet {
  const wanted = new Set([matrix])
  // a set visits what is added to it on the way
  for (const name of wanted) {
    const entry = sheet[name]
    if (!isGiven(entry)) entry.args.flatMap(namesIn).forEach((from) => wanted.add(from))
  }
  return Object.fromEntries(Object.entries(sheet).filter(([name]) => wanted.has(name)))
}

function namesIn(argument: Argument): string[] {
  if (typeof argument === 'number') return []
  return typeof argument === 'string' ? [argument] : argument.args.flatMap(namesIn)
}
