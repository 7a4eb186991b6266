// One number in a grid.
import { type CSSProperties, memo } from 'react'
import { cellWords } from '../lessons/cell-words'
import { emsOf, shownDecimals, standsOut } from '../lessons/decimals'
import type { Lesson } from '../lessons/lesson'
import type { Light } from '../store/lights'
import { numberText, spokenNumber } from '../tensor/number-text'
import { cellId } from './cell-element'
import { CellEditor } from './lazy-hands'
import { withHands } from './with-hands'

/** Until when a cell is blank. */
export type Blank = 'until the next step' | 'for now'

export interface CellProps {
  readonly lesson: Lesson
  readonly matrix: string
  readonly row: number
  readonly col: number
  readonly value: number
  /** Digits after the point that it may show. */
  readonly digits: number
  /** What it was before the last change, or before a step of descent, if that changed it. */
  readonly old: number | undefined
  readonly light: Light | undefined
  readonly pinned: boolean
  /** The negative number ReLU struck out to write this 0. */
  readonly clipped: number | undefined
  /** Undefined for a cell that is filled in. */
  readonly blank: Blank | undefined
  /** From −1 to 1 how strong its color is; undefined for a cell that is not shaded. */
  readonly heat: number | undefined
  /** Classes of a cell pointed at from elsewhere; empty for any other. */
  readonly pointed: string
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
  const {
    lesson,
    matrix,
    row,
    col,
    value,
    digits,
    blank,
    selected,
    corner,
    heat,
    tabbable,
    draft,
    replaces,
  } = props
  const cell = { matrix, row, col }
  const { text, rounded } = numberText(value, digits)
  return (
    <td
      id={cellId(cell)}
      className={classOf(props, text)}
      data-matrix={matrix}
      data-row={row}
      data-col={col}
      tabIndex={tabbable ? 0 : -1}
      data-heat={heat === undefined ? undefined : heat < 0 ? 'below' : 'above'}
      style={cellStyle(heat, blank ? null : text)}
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
function markOf({ old, clipped, digits }: CellProps): string | undefined {
  const mark = old ?? clipped
  return mark === undefined ? undefined : numberText(mark, digits).text
}

function classOf(props: CellProps, text: string): string {
  const { lesson, matrix, light, pinned, clipped, old, value, blank, pointed } = props
  const classes = [`role-${lesson.matrices[matrix].role}`]
  if (light !== undefined) classes.push(light === 'affected' ? 'affected' : `term tint-${light}`)
  if (pointed) classes.push(pointed)
  if (pinned) classes.push('pinned')
  // a blank cell gives nothing away
  if (blank) return classes.join(' ')
  if (standsOut(text)) classes.push('loose')
  else if (shownDecimals(text)) classes.push(`decimals-${shownDecimals(text)}`)
  if (clipped !== undefined) classes.push('clipped')
  if (old !== undefined) classes.push('changed')
  if (!Number.isFinite(value)) classes.push('trouble')
  return classes.join(' ')
}

/** How strong the color is, for styles to mix, and how wide a number that stands out. */
function cellStyle(heat: number | undefined, text: string | null): CSSProperties {
  const variables: Record<`--${string}`, string | number> = {}
  if (heat !== undefined) variables['--heat'] = `${Math.abs(heat) * 100}%`
  if (text !== null && standsOut(text)) variables['--ems'] = emsOf(text)
  return variables
}

function spoken({ value, old, pinned, clipped, blank, digits }: CellProps): string {
  if (blank) return `blank ${blank}`
  const parts = [spokenNumber(value, digits)]
  if (pinned) parts.push('pinned')
  if (clipped !== undefined) parts.push(`clipped from ${spokenNumber(clipped, digits)}`)
  if (old !== undefined) parts.push(`was ${spokenNumber(old, digits)}`)
  return parts.join(', ')
}
