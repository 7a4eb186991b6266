// How a result is made, in symbols and in numbers with every digit: what is printed comes to the cell's number.
import { cellReference } from '../../lessons/cell-words'
import { writtenExactly } from '../../ops/expression/written'
import { formulaValue } from '../../sheet/explain'
import { makingExactly, makingInSymbols } from '../../sheet/making'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { TermLine } from './TermLine'

export interface CardMakingProps {
  readonly cell: SheetCell
}

export function CardMaking({ cell }: CardMakingProps) {
  const values = useApp((state) => state.values)
  const { lesson, engine } = current()
  const numbers = makingExactly(engine.plan, values, cell)
  const symbols = makingInSymbols(engine.plan, cell, (leaf) => cellReference(lesson, leaf))
  const value = formulaValue(engine.plan, values, cell)
  if (!numbers || !symbols || value === null) return null
  return (
    <>
      <h3>How it is made</h3>
      <TermLine key={`symbols ${cell.matrix}`} label="In symbols" making={symbols} />
      <TermLine
        key={`numbers ${cell.matrix}`}
        label="In numbers"
        making={numbers}
        result={writtenExactly(value).text}
      />
    </>
  )
}
