// One cell on paper: its number, a blank, or an answer.
import type { LessonState } from '../../formats/export/lesson-state'
import { beforeMask, stoppedFrom } from '../../sheet/clipped'
import { isGiven, type SheetCell } from '../../sheet/sheet'
import { fittingSize } from '../../lessons/number-size'
import { numberText, type NumberText } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'
import type { PrintOptions } from './options'

export interface PaperCellProps {
  readonly state: LessonState
  readonly cell: SheetCell
  readonly options: PrintOptions
  readonly write: (value: number) => NumberText
}

/** How large a short number is, for each height of a cell. */
const largest = 0.56

export function PaperCell({ state, cell, options, write }: PaperCellProps) {
  const { lesson, values, pins } = state
  const { matrix, row, col } = cell
  const { cols, role } = lesson.matrices[matrix]
  const index = row * cols.length + col
  const chosen = options.kind !== 'worked' && options.blanks[matrix]?.has(index) === true
  const last = role === 'bias' ? ' bias' : ''
  if (chosen && options.kind === 'blanks')
    return (
      <td className={`blank${last}`}>
        <span className="unseen">blank</span>
      </td>
    )
  const value = at(values[matrix], row, col)
  const { text, rounded } = write(value)
  const pinned = pins[matrix]?.[index] !== undefined
  const before = pinned ? undefined : beforeMask(lesson.sheet, values, matrix)
  const clipped = before && stoppedFrom(at(before, row, col), value)
  const marks = [
    clipped === undefined ? '' : 'clipped',
    pinned ? 'pinned' : '',
    chosen ? 'answer' : '',
  ].filter((mark) => mark !== '')
  return (
    <td
      className={`${marks.join(' ')}${last}`}
      style={{ ['--letter-height' as string]: fittingSize(text, largest) }}
    >
      {clipped !== undefined && !hides(state, options, matrix, index) && (
        <s>{numberText(clipped).text}</s>
      )}
      <span className={rounded ? 'rounded' : undefined}>{text}</span>
    </td>
  )
}

/** Whether the number before ReLU is a blank itself, which striking it out would give away. */
function hides(
  { lesson }: LessonState,
  { kind, blanks }: PrintOptions,
  matrix: string,
  index: number,
): boolean {
  const entry = lesson.sheet[matrix]
  const from = isGiven(entry) ? undefined : entry.args[0]
  return kind === 'blanks' && typeof from === 'string' && blanks[from]?.has(index) === true
}
