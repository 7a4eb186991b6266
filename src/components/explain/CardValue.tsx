// A cell's number in the card: as the cell shows it, and with every digit where that says less.
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import { exactText, numberText } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'

export interface CardValueProps {
  readonly cell: SheetCell
}

export function CardValue({ cell: { matrix, row, col } }: CardValueProps) {
  const value = useApp((state) => at(state.values[matrix], row, col))
  const { text, rounded } = numberText(value)
  return (
    <p className="card-value">
      <strong>{text}</strong>
      {rounded && <span className="about"> rounded; exactly {exactText(value)}</span>}
    </p>
  )
}
