// The matrices that a formula reads.
import type { Argument } from '../ops/op'
import { isGiven, type Sheet } from '../sheet/sheet'

/** Their names, each once, in reading order; none for a given. */
export function leavesOf(entry: Sheet[string]): string[] {
  return isGiven(entry) ? [] : [...new Set(namesIn(entry))]
}

function namesIn(argument: Argument): string[] {
  if (typeof argument === 'number') return []
  return typeof argument === 'string' ? [argument] : argument.args.flatMap(namesIn)
}
