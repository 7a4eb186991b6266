// One number in a grid.
import { memo } from 'react'
import { cellWords } from '../lessons/cell-words'
import type { Lesson } from '../lessons/lesson'
import type { Light } from '../store/lights'
import { numberText, spokenNumber } from '../tensor/number-text'
import { cellId } from './cell-element'
import { CellEditor } from './lazy-hands'
import { withHands } from './with-hands'

export interface CellProps {
  readonly lesson: Lesson
  readonly matrix: string
  readonly row: number
  readonly col: number
  readonly value: number
  /** What it was before the last change, if that changed it. */
  readonly old: number | undefined
  readonly light: Light | undefined
  readonly pinned: boolean
  /** The negative number ReLU struck out to write this 0. */
  readonly clipped: number | undefined
  /** Not filled in yet at this step. */
  readonly blank: boolean
  readonly selected: boolean
  /** The last cell of the selection, which carries its handle. */
  readonly corner: boolean
  /** The one cell of its grid that Tab stops at. */
  readonly tabbable: boolean
  /** What the cell's editor starts with; undefined while it is not being edited. */
  readonly draft: string | undefined
  readonly replaces: boolean
}

export const Cell = memo(function Cell(props: CellProps) {
  const { lesson, matrix, row, col, value, blank, selected, corner, tabbable, draft, replaces } =
    props
  const cell = { matrix, row, col }
  const { text, rounded } = numberText(value)
  return (
    <td
      id={cellId(cell)}
      className={classOf(props, text)}
      data-matrix={matrix}
      data-row={row}
      data-col={col}
      tabIndex={tabbable ? 0 : -1}
      aria-selected={selected || undefined}
      aria-label={draft === undefined ? `${cellWords(lesson, cell)}: ${spoken(props)}` : undefined}
    >
      {blank ? null : (
        <span className={numberClass(props, rounded)} data-number={markOf(props)}>
          {text}
        </span>
      )}
      {corner && (
        <span
          className="corner-handle"
          aria-hidden="true"
          onPointerDown={({ nativeEvent }) =>
            withHands(({ dragCorner }) => dragCorner(nativeEvent))
          }
        />
      )}
      {draft !== undefined && <CellEditor cell={cell} draft={draft} replaces={replaces} />}
    </td>
  )
})

/** Styles write the mark beside the number, so that no element comes or goes with it. */
function numberClass({ old, clipped }: CellProps, rounded: boolean): string {
  const mark = old !== undefined ? ' old' : clipped !== undefined ? ' struck' : ''
  return `number${rounded ? ' rounded' : ''}${mark}`
}

/** The number in the cell's corner: what it was, or else what ReLU struck out. */
function markOf({ old, clipped }: CellProps): string | undefined {
  const mark = old ?? clipped
  return mark === undefined ? undefined : numberText(mark).text
}

function classOf({ lesson, matrix, light, pinned, clipped, old, value }: CellProps, text: string) {
  const classes = [`role-${lesson.matrices[matrix].role}`]
  if (text.length > 2)
    classes.push(text.length > 4 ? 'very-long' : text.length > 3 ? 'longer' : 'long')
  if (light !== undefined) classes.push(light === 'affected' ? 'affected' : `term tint-${light}`)
  if (pinned) classes.push('pinned')
  if (clipped !== undefined) classes.push('clipped')
  if (old !== undefined) classes.push('changed')
  if (!Number.isFinite(value)) classes.push('trouble')
  return classes.join(' ')
}

function spoken({ value, old, pinned, clipped, blank }: CellProps): string {
  if (blank) return 'blank until the next step'
  const parts = [spokenNumber(value)]
  if (pinned) parts.push('pinned')
  if (clipped !== undefined) parts.push(`clipped from ${spokenNumber(clipped)}`)
  if (old !== undefined) parts.push(`was ${spokenNumber(old)}`)
  return parts.join(', ')
}
