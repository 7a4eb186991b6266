// How the number pointed at in a live piece is made, and buttons to change it without a keyboard.
import { cellReference, cellWords, positionWords } from '../../lessons/cell-words'
import { sentence } from '../../ops/expression/sentence'
import type { Engine } from '../../sheet/engine'
import { explain, formulaValue } from '../../sheet/explain'
import type { SheetCell } from '../../sheet/sheet'
import { numberText } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'
import { pinAt } from '../../store/document'
import { tints } from '../../store/lights'
import type { Trying } from './trying'

export interface MakingProps {
  readonly cell: SheetCell
  readonly engine: Engine
  readonly trying: Trying
}

export function Making({ cell, engine, trying }: MakingProps) {
  const { lesson, work, values, lights, active, act } = trying
  const value = at(values[cell.matrix], cell.row, cell.col)
  const expression = explain(engine.plan, cell)
  const made = numberText(formulaValue(engine.plan, values, cell) ?? value)
  const reached = Object.values(lights).reduce((sum, lit) => sum + Object.keys(lit).length, 0)
  const pin = pinAt(lesson, work, cell)
  const tokens =
    expression &&
    sentence(expression, (leaf) => {
      const number = at(values[leaf.matrix], leaf.row, leaf.col)
      return { text: numberText(number).text, negative: number < 0 }
    })
  const activeWords = cellWords(lesson, active)
  return (
    <div className="making">
      <p>
        <strong className="making-name">{cellReference(lesson, cell)}</strong>{' '}
        <span className="making-where">{positionWords(lesson, cell)}</span>
      </p>
      <p className="making-line">
        {tokens ? (
          <>
            ={' '}
            {tokens.map(({ text, term }, i) => (
              <span key={i} className={term === null ? undefined : `tint-${term % tints}`}>
                {text}
              </span>
            ))}{' '}
            {made.rounded ? '≈' : '='} <strong>{made.text}</strong>
          </>
        ) : (
          <>
            <strong>{made.text}</strong> is given; it reaches {reached} results
          </>
        )}
        {pin !== undefined && (
          <span className="making-pin">, pinned to {numberText(pin).text}</span>
        )}
      </p>
      <div className="making-buttons" role="group" aria-label={`Change ${activeWords}`}>
        {pinAt(lesson, work, active) !== undefined && (
          <button type="button" onClick={() => act((hands) => hands.unpin(active))}>
            Unpin
          </button>
        )}
        <button
          type="button"
          aria-label="−1, one less"
          onClick={() => act((hands) => hands.stepNumber(active, -1))}
        >
          −1
        </button>
        <button
          type="button"
          aria-label="+1, one more"
          onClick={() => act((hands) => hands.stepNumber(active, 1))}
        >
          +1
        </button>
      </div>
    </div>
  )
}
