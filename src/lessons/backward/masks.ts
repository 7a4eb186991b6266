// Masks of the way back that stand on the sheet already, read from there.
import type { Argument } from '../../ops/op'
import { isGiven, type Sheet } from '../../sheet/sheet'

/** A formula whose masks are read from the sheet where the same numbers pass: near a threshold, kept. */
export function withMasksOf(sheet: Sheet, argument: Argument): Argument {
  if (typeof argument !== 'object') return argument
  const args = argument.args.map((arg) => withMasksOf(sheet, arg))
  const [of, by] = args
  if (argument.op !== 'mask') return { op: argument.op, args }
  const near = formulaOf(sheet, 'inside')
  if (near && same({ op: 'sign', args: [{ op: 'relu', args: [by] }] }, near))
    return { op: 'mask', args: [of, 'inside'] }
  // what is not among the largest is 0, and so is what is not dead
  const kept = formulaOf(sheet, 'dead_kept')
  if (kept && typeof of === 'object' && of.op === 'mask' && typeof by === 'object') {
    const whole: Argument = { op: 'mask', args: [by.args[0], of.args[1]] }
    if (by.op === 'absolute' && same(whole, kept))
      return { op: 'mask', args: [of.args[0], { op: 'absolute', args: ['dead_kept'] }] }
  }
  return { op: 'mask', args }
}

/** What a matrix is made of, back to the thresholds; undefined where there is none. */
function formulaOf(sheet: Sheet, matrix: string): Argument | undefined {
  const entry = Object.hasOwn(sheet, matrix) ? sheet[matrix] : undefined
  if (entry === undefined || isGiven(entry)) return undefined
  const written = (argument: Argument): Argument => {
    if (argument === 'over') return formulaOf(sheet, 'over') ?? argument
    return typeof argument === 'object'
      ? { op: argument.op, args: argument.args.map(written) }
      : argument
  }
  return written(entry)
}

function same(a: Argument, b: Argument): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
