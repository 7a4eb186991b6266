// The formula of a result as a step shows it, with the formulas of some inputs in their place.
import type { Argument } from '../ops/op'
import { isGiven, type Sheet, type SheetFormula } from '../sheet/sheet'
import type { FormulaShown } from './words'

/** The formula to show; throws for a given, which has none. */
export function formulaShown(sheet: Sheet, { of, inPlace = [] }: FormulaShown): SheetFormula {
  const entry = sheet[of]
  if (isGiven(entry)) throw new Error(`${of} is given and has no formula.`)
  return { op: entry.op, args: entry.args.map((arg) => placed(sheet, arg, inPlace)) }
}

function placed(
  sheet: Sheet,
  argument: SheetFormula['args'][number],
  inPlace: readonly string[],
): SheetFormula['args'][number] {
  if (typeof argument === 'number') return argument
  if (typeof argument === 'string')
    return inPlace.includes(argument) ? formulaShown(sheet, { of: argument, inPlace }) : argument
  return { op: argument.op, args: argument.args.map((inner) => placed(sheet, inner, inPlace)) }
}

/** The names that a formula reads, each once, in reading order. */
export function namesIn(argument: Argument): string[] {
  if (typeof argument === 'string') return [argument]
  return typeof argument === 'number' ? [] : [...new Set(argument.args.flatMap(namesIn))]
}
