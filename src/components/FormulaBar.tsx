// The selected cell: its name, how it is made with the numbers, and its pin.
import { cellReference, positionWords } from '../lessons/cell-words'
import { sentence } from '../ops/expression/sentence'
import { explain, formulaValue } from '../sheet/explain'
import type { SheetCell } from '../sheet/sheet'
import { exactText, numberText } from '../tensor/number-text'
import { at } from '../tensor/tensor'
import { current, useApp } from '../store/app'
import { pinAt } from '../store/document'
import { type Lights, tints } from '../store/lights'
import { withHands } from './with-hands'

export function FormulaBar() {
  const selected = useApp((state) => state.selected)
  return (
    <section className="formula-bar" aria-label="Selected cell">
      {selected ? <CellMaking cell={selected} /> : <Hint />}
    </section>
  )
}

function Hint() {
  return (
    <p className="hint">
      Point at any number to see how it is made. Type over it, and everything after it changes.
    </p>
  )
}

function CellMaking({ cell }: { readonly cell: SheetCell }) {
  const values = useApp((state) => state.values)
  const lights = useApp((state) => state.lights)
  const { lesson, engine, work } = current()
  const info = lesson.matrices[cell.matrix]
  const value = at(values[cell.matrix], cell.row, cell.col)
  const shown = numberText(value)
  const expression = explain(engine.plan, cell)
  const pin = pinAt(lesson, work, cell)
  const made = expression ? numberText(formulaValue(engine.plan, values, cell) ?? value) : shown
  const tokens =
    expression &&
    sentence(expression, (leaf) => {
      const number = at(values[leaf.matrix], leaf.row, leaf.col)
      return { text: numberText(number).text, negative: number < 0 }
    })
  const reached = expression ? 0 : countCells(lights)
  return (
    <>
      <p className="cell-name">
        <strong>{cellReference(lesson, cell)}</strong>{' '}
        <span>
          {positionWords(lesson, cell)} <span className="about">· {info.about}</span>
        </span>
      </p>
      <p className="arithmetic">
        {tokens ? (
          <>
            <span>= </span>
            {tokens.map(({ text, term }, i) => (
              <span key={i} className={term === null ? undefined : `tint-${term % tints}`}>
                {text}
              </span>
            ))}
            <span> {made.rounded ? '≈' : '='} </span>
            <strong>{made.text}</strong>
          </>
        ) : (
          <>
            <strong>{shown.text}</strong>
            <span className="about"> given; it reaches {reached} results</span>
          </>
        )}
        {shown.rounded && <span className="about"> · exactly {exactText(value)}</span>}
      </p>
      {pin !== undefined && (
        <p className="pin">
          <span>
            pinned to <strong>{numberText(pin).text}</strong>; it would be {made.text}
          </span>
          <button type="button" onClick={() => withHands(({ unpin }) => unpin(cell))}>
            Unpin
          </button>
        </p>
      )}
    </>
  )
}

/** How many cells are lit: for a given, those that it reaches. */
function countCells(lights: Lights): number {
  return Object.values(lights).reduce((sum, lit) => sum + Object.keys(lit).length, 0)
}
