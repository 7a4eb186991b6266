// The part of a sheet that some of its matrices are made from.
import type { Argument } from '../ops/op'
import { isGiven, type Sheet } from './sheet'

/** The named matrices with all that they are made from, in the sheet's order. */
export function upstreamOf(sheet: Sheet, names: readonly string[]): Sheet {
  const kept = new Set<string>()
  const keep = (argument: Argument): void => {
    if (typeof argument === 'number') return
    if (typeof argument !== 'string') return argument.args.forEach(keep)
    if (kept.has(argument)) return
    kept.add(argument)
    const entry = sheet[argument]
    if (!isGiven(entry)) entry.args.forEach(keep)
  }
  names.forEach(keep)
  return Object.fromEntries(Object.entries(sheet).filter(([name]) => kept.has(name)))
}
