// A cell's number in the card: as the cell shows it, and with every digit where that says less.
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import { exactText, numberText } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'

export interface CardValueProps {
  readonly cell: SheetCell
  /** The number with every digit, and nothing where the cell shows them all. */
  readonly exactly?: boolean
}

export function CardValue({ cell: { matrix, row, col }, exactly = false }: CardValueProps) {
  const value = useApp((state) => at(state.values[matrix], row, col))
  const { text, rounded } = numberText(value)
  if (exactly) return rounded ? <p className="about">Rounded; exactly {exactText(value)}</p> : null
  return (
    <p className="card-value">
      {rounded ? '≈' : '='} <strong>{text}</strong>
    </p>
  )
}
