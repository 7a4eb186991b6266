// The formula bar's own line: the cell's name, its arithmetic in the numbers cells show, its pin.
import { cellReference, positionWords } from '../../lessons/cell-words'
import { compute } from '../../ops/expression/compute'
import { explain, formulaValue } from '../../sheet/explain'
import { makingRounded } from '../../sheet/making'
import type { SheetCell } from '../../sheet/sheet'
import { exactText, numberText } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'
import { current, useApp } from '../../store/app'
import { isAsked } from '../../store/asked'
import { openCard, useCard } from '../../store/card'
import { pinAt } from '../../store/document'
import { type Lights, tints } from '../../store/lights'
import { useUnfinished } from '../../store/unfinished'
import { withHands } from '../with-hands'
import { cardId, closeCard } from './trail'

export interface CellMakingProps {
  readonly cell: SheetCell
  /** Shown only while the mouse rests there, so there is nothing in it to press. */
  readonly passing: boolean
}

export function CellMaking({ cell, passing }: CellMakingProps) {
  const { lesson } = current()
  const asked = useUnfinished((unfinished) => isAsked(cell, unfinished))
  return (
    <>
      <p className="cell-name">
        <strong>{cellReference(lesson, cell)}</strong>{' '}
        <span>
          {positionWords(lesson, cell)}{' '}
          <span className="about">· {lesson.matrices[cell.matrix].about}</span>
        </span>
      </p>
      {asked ? (
        <p className="arithmetic about">
          blank until you have answered the question, or skipped it
        </p>
      ) : (
        <Making cell={cell} passing={passing} />
      )}
    </>
  )
}

function Making({ cell, passing }: CellMakingProps) {
  const values = useApp((state) => state.values)
  const lights = useApp((state) => state.lights)
  const open = useCard((state) => state.open)
  const { lesson, engine, work } = current()
  const value = at(values[cell.matrix], cell.row, cell.col)
  const shown = numberText(value)
  const making = makingRounded(engine.plan, values, cell)
  const made = numberText(formulaValue(engine.plan, values, cell) ?? value)
  const pin = pinAt(lesson, work, cell)
  const expression = explain(engine.plan, cell)
  // rounded numbers on the left need not come to the number on the right
  const about =
    made.rounded ||
    (making?.some((token) => token.rounded) &&
      expression &&
      compute(expression, (leaf) => asShown(at(values[leaf.matrix], leaf.row, leaf.col))) !==
        formulaValue(engine.plan, values, cell))
  return (
    <>
      <p className="arithmetic">
        {making ? (
          <>
            <span>= </span>
            {making.map(({ text, term }, i) => (
              <span key={i} className={term === null ? undefined : `tint-${term % tints}`}>
                {text}
              </span>
            ))}
            <span> {about ? '≈' : '='} </span>
            <strong>{made.text}</strong>
          </>
        ) : (
          <>
            <strong>{shown.text}</strong>
            <span className="about"> given; it reaches {countCells(lights)} results</span>
          </>
        )}
        {shown.rounded && <span className="about"> · exactly {exactText(value)}</span>}
      </p>
      {pin !== undefined && (
        <p className="pin">
          <span>
            pinned to <strong>{numberText(pin).text}</strong>; it would be {made.text}
          </span>
          {!passing && (
            <button type="button" onClick={() => withHands(({ unpin }) => unpin(cell))}>
              Unpin
            </button>
          )}
        </p>
      )}
      <button
        type="button"
        className={passing ? 'how passing' : 'how'}
        title="How it is made and what it affects (key E)"
        aria-expanded={open}
        aria-controls={open ? cardId : undefined}
        onClick={open ? closeCard : openCard}
      >
        How?
      </button>
    </>
  )
}

/** A number as its rounded text has it. */
function asShown(value: number): number {
  return Number(value.toFixed(2))
}

/** How many cells are lit: for a given, those that it reaches. */
function countCells(lights: Lights): number {
  return Object.values(lights).reduce((sum, lit) => sum + Object.keys(lit).length, 0)
}
