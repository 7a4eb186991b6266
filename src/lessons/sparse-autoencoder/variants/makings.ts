// How one feature activation is made in a variant: from its pre-activation on, line by line.
import { writtenExactly } from '../../../ops/expression/written'
import type { Plan } from '../../../sheet/compile'
import { formulaValue } from '../../../sheet/explain'
import { type Making, makingExactly, makingInSymbols } from '../../../sheet/making'
import type { SheetCell, Values } from '../../../sheet/sheet'
import type { Lesson } from '../../lesson'
import type { Activation, VariantOptions } from './options'
import { ownSymbols } from './symbols'

export interface MakingLine {
  /** Z[3,1] */
  readonly name: string
  readonly symbols: Making
  readonly numbers: Making
  /** What the numbers come to, with every digit. */
  readonly result: string
  /** The number that is pinned there instead; null where none is. */
  readonly pinned: string | null
}

/** A variant that has been worked out. */
interface Variant {
  readonly plan: Plan
  readonly values: Values
  readonly options: VariantOptions
}

/** What lies between Z and F. */
const between: Readonly<Record<Activation, readonly string[]>> = {
  relu: [],
  topk: ['kept'],
  jumprelu: [],
  gated: ['gate'],
}

/** The lines that make one activation; Z is the one that all activations share. */
export function makingsOf(
  lesson: Lesson,
  { plan, values, options: { pins } }: Variant,
  activation: Activation,
  { row, col }: Pick<SheetCell, 'row' | 'col'>,
): MakingLine[] {
  const name = (cell: SheetCell) => nameOf(lesson, values, cell)
  return ['Z', ...between[activation], 'F'].flatMap((matrix) => {
    const cell = { matrix, row, col }
    const inSymbols = makingInSymbols(plan, cell, name)
    const inNumbers = makingExactly(plan, values, cell)
    const made = formulaValue(plan, values, cell)
    if (!inSymbols || !inNumbers || made === null) return []
    const pin = pins[matrix]?.[row * values[matrix].cols + col]
    const pinned = pin === undefined ? null : writtenExactly(pin).text
    const result = writtenExactly(made).text
    return [{ name: name(cell), symbols: inSymbols, numbers: inNumbers, result, pinned }]
  })
}

function nameOf(lesson: Lesson, values: Values, { matrix, row, col }: SheetCell): string {
  const symbol = ownSymbols[matrix] ?? lesson.matrices[matrix]?.symbol ?? matrix
  const { rows, cols } = values[matrix]
  return rows * cols === 1 ? symbol : `${symbol}[${row + 1},${col + 1}]`
}
