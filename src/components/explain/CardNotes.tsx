// What else is to be known of a cell: a given's own number, what ReLU struck out, a pin and its way out.
import { formulaValue } from '../../sheet/explain'
import { cellReference } from '../../lessons/cell-words'
import type { Lesson } from '../../lessons/lesson'
import { reluInput } from '../../sheet/making'
import { type Passing, passing } from '../../sheet/passing'
import { isGiven, type SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { indexOf, pinAt } from '../../store/document'
import { exactText, numberText } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'
import { withHands } from '../with-hands'

export interface CardNotesProps {
  readonly cell: SheetCell
}

export function CardNotes({ cell }: CardNotesProps) {
  const values = useApp((state) => state.values)
  const { lesson, engine, work } = current()
  const entry = lesson.sheet[cell.matrix]
  if (isGiven(entry)) return <Given cell={cell} original={entry[cell.row][cell.col]} />
  const pin = pinAt(lesson, work, cell)
  const before = reluInput(engine.plan, values, cell)
  const passed = passing(engine.plan, values, cell)
  const made = formulaValue(engine.plan, values, cell)
  return (
    <>
      {before !== undefined && <p className="card-note">{reluWords(before)}</p>}
      {passed && <p className="card-note">{passingWords(lesson, passed)}</p>}
      {pin !== undefined && made !== null && (
        <p className="card-note pin">
          <span>
            Pinned to <strong>{exactText(pin)}</strong>. Without the pin it would be{' '}
            <strong>{numberText(made).text}</strong>.
          </span>
          <button type="button" onClick={() => withHands(({ unpin }) => unpin(cell))}>
            Unpin
          </button>
        </p>
      )}
    </>
  )
}

function Given({ cell, original }: { readonly cell: SheetCell; readonly original: number }) {
  const value = useApp((state) => at(state.values[cell.matrix], cell.row, cell.col))
  const { lesson, work } = current()
  const typed = work.typed[cell.matrix]?.[indexOf(lesson, cell)]
  return (
    <p className="card-note">
      Given: it is not worked out from anything.
      {typed !== undefined && ` You typed ${typed}.`}
      {value !== original && (
        <>
          {' '}
          The lesson has <strong>{exactText(original)}</strong> here.
        </>
      )}
    </p>
  )
}

/** What ReLU did, in words. */
function reluWords(before: number): string {
  if (before > 0) return 'Above 0, so ReLU lets it through as it is.'
  if (before < 0) return `Clipped: it was ${numberText(before).text} before ReLU.`
  return before === 0
    ? 'Exactly 0 before ReLU, so nothing was clipped. At this corner the slope counts as 0.'
    : ''
}

/** Why a number was let through or stopped, in words: what decides it may be out of view. */
function passingWords(lesson: Lesson, { by, decides, arrived }: Passing): string {
  const what = by.map((each) => cellReference(lesson, each)).join(' − ')
  const is = `${what} is ${numberText(decides).text}`
  return decides > 0
    ? `${is}, above 0, so what came passes as it is.`
    : `${is}, not above 0, so what came, ${numberText(arrived).text}, was stopped.`
}
