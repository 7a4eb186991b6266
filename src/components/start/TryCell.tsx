// One number of a live piece.
import { cellWords } from '../../lessons/cell-words'
import { emsOf, usualEms } from '../../lessons/decimals'
import type { SheetCell } from '../../sheet/sheet'
import { beforeMask, stoppedFrom } from '../../sheet/clipped'
import { numberText, spokenNumber } from '../../tensor/number-text'
import { indexOf } from '../../store/document'
import { sameCell } from '../../store/reading'
import { TryEditor } from './TryEditor'
import type { Trying } from './trying'

export interface TryCellProps {
  readonly cell: SheetCell
  /** Its row and column in the grid. */
  readonly at: string
  readonly tabbable: boolean
  /** While it is being edited: what was typed over it, if anything was. */
  readonly draft: { readonly text?: string } | null
  readonly trying: Trying
  /** The edit is over: the focus goes to the cell itself or one below. */
  readonly onDone: (down: number) => void
  readonly onLeft: () => void
}

export function TryCell({ cell, at, tabbable, draft, trying, onDone, onLeft }: TryCellProps) {
  const { lesson, work, values, changed, lights, active, invites } = trying
  const index = indexOf(lesson, cell)
  const value = values[cell.matrix].data[index]
  const { text, rounded } = numberText(value)
  const light = lights[cell.matrix]?.[index]
  const old = changed[cell.matrix]?.[index]
  const pinned = work.pins[cell.matrix]?.[index] !== undefined
  const before = beforeMask(lesson.sheet, values, cell.matrix)
  const clipped = before && !pinned ? stoppedFrom(before.data[index], value) : undefined
  const said = [
    spokenNumber(value),
    pinned && 'pinned',
    clipped !== undefined && `clipped from ${spokenNumber(clipped)}`,
    old !== undefined && `was ${spokenNumber(old)}`,
  ]
  const classes = [
    `role-${lesson.matrices[cell.matrix].role}`,
    light !== undefined && (light === 'affected' ? 'affected' : `tint-${light}`),
    pinned && 'pinned',
    clipped !== undefined && 'clipped',
    old !== undefined && 'changed',
    sameCell(invites, cell) && 'inviting',
  ]
  return (
    <td
      className={classes.filter(Boolean).join(' ')}
      data-at={at}
      style={{ ['--ems' as string]: Math.max(usualEms, emsOf(text)) }}
      tabIndex={tabbable ? 0 : -1}
      aria-selected={sameCell(active, cell) || undefined}
      aria-label={
        draft ? undefined : `${cellWords(lesson, cell)}: ${said.filter(Boolean).join(', ')}`
      }
    >
      <span className={rounded ? 'number rounded' : 'number'}>{text}</span>
      {clipped !== undefined && old === undefined && (
        <s className="struck" data-number={numberText(clipped).text} />
      )}
      {old !== undefined && <s className="old" data-number={numberText(old).text} />}
      {draft && (
        <TryEditor
          cell={cell}
          {...(draft.text !== undefined && { typed: draft.text })}
          trying={trying}
          onDone={onDone}
          onLeft={onLeft}
        />
      )}
    </td>
  )
}
