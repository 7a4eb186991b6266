// What stands over each matrix: its symbol, and the formula that makes it.
import { notationOf } from '../sheet/notation'
import { isGiven, type Sheet } from '../sheet/sheet'
import type { MatrixInfo } from './lesson'

/** A matrix's description before its caption is known. */
export type Described = Omit<MatrixInfo, 'caption' | 'mark'> &
  Partial<Pick<MatrixInfo, 'caption' | 'mark'>>

/** Captions every matrix of a sheet, in the sheet's order: "Z1 = W1·X + b1", or a given's symbol. */
export function captioned(
  sheet: Sheet,
  described: Readonly<Record<string, Described>>,
): Record<string, MatrixInfo> {
  const symbol = (name: string) => described[name].symbol
  return Object.fromEntries(
    Object.entries(sheet).map(([name, entry]) => {
      const info = described[name]
      const formula = isGiven(entry) ? '' : ` = ${notationOf(entry, symbol)}`
      return [name, { caption: `${info.symbol}${formula}`, mark: 'exercise', ...info }]
    }),
  )
}
