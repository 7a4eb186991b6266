// The tint of a term, the same as in the formula bar and on the lit cells.
import { tints } from '../../store/lights'

/** The class of a term's tint; none outside of the terms. */
export function tintOf(term: number | null): string {
  return term === null ? '' : `tint-${term % tints}`
}
