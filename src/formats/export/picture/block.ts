// One place of a picture: its cells, captions, names, ones and signs, drawn from its first cell.
import { emsOf } from '../../../lessons/decimals'
import type { MatrixInfo, Place } from '../../../lessons/lesson'
import { fittingSize, writerOf } from '../../../lessons/number-size'
import { onesAre } from '../../../lessons/ones'
import { beforeMask, stoppedFrom } from '../../../sheet/clipped'
import { numberText } from '../../../tensor/number-text'
import { at } from '../../../tensor/tensor'
import type { LessonState } from '../lesson-state'
import { captionInk, cellLine, pinInk, roleColors, softInk, struckInk } from './colors'
import { element, rounded, words } from './markup'

interface CellSize {
  readonly width: number
  readonly height: number
}

export function block(state: LessonState, place: Place, cell: CellSize): string {
  const { lesson } = state
  const size = { width: place.cols * cell.width, height: place.rows * cell.height }
  const parts: string[] = []
  let from = 0
  for (const matrix of place.matrices) {
    parts.push(...cells(state, matrix, from, cell))
    from += lesson.matrices[matrix].cols.length
  }
  const { role } = lesson.matrices[place.matrices[0]]
  const { edge } = roleColors[role]
  parts.push(
    element('rect', {
      width: rounded(size.width),
      height: rounded(size.height),
      fill: 'none',
      stroke: role === 'weights' ? edge : cellLine,
      'stroke-width': role === 'weights' ? 4 : 2,
    }),
  )
  if (role !== 'weights')
    parts.push(element('rect', { x: -4, width: 4, height: rounded(size.height), fill: edge }))
  return [...parts, ...captions(state, place, cell), ...around(state, place, cell)].join('')
}

function cells(state: LessonState, matrix: string, from: number, cell: CellSize): string[] {
  const { lesson, values, pins } = state
  const { rows, cols, role } = lesson.matrices[matrix]
  const before = beforeMask(lesson.sheet, values, matrix)
  const write = writerOf(lesson, values, matrix)
  return rows.flatMap((_, row) =>
    cols.map((__, col) => {
      const value = at(values[matrix], row, col)
      const pinned = pins[matrix]?.[row * cols.length + col] !== undefined
      const clipped = before && !pinned ? stoppedFrom(at(before, row, col), value) : undefined
      const [x, y] = [(from + col) * cell.width, row * cell.height]
      const { text, rounded: less } = write(value)
      const size = cell.height * fittingSize(text, 0.6)
      return [
        element('rect', {
          x: rounded(x),
          y: rounded(y),
          width: rounded(cell.width),
          height: rounded(cell.height),
          fill: clipped === undefined ? roleColors[role].fill : 'url(#hatch)',
          stroke: cellLine,
        }),
        words(text, x + cell.width / 2, y + cell.height / 2 + size * 0.36, size, {
          'text-anchor': 'middle',
          ...(pinned && { fill: pinInk, 'font-weight': 700 }),
        }),
        ...(less
          ? [dots(x + cell.width / 2, y + cell.height * 0.56 + size * 0.36, emsOf(text) * size)]
          : []),
        ...(clipped === undefined
          ? []
          : [
              words(numberText(clipped).text, x + 4, y + cell.height * 0.3, cell.height * 0.26, {
                fill: struckInk,
                'text-decoration': 'line-through',
              }),
            ]),
      ].join('')
    }),
  )
}

/** The dotted line under a rounded number: its middle, its height, its width. */
function dots(middle: number, y: number, width: number): string {
  return element('line', {
    x1: rounded(middle - width / 2),
    x2: rounded(middle + width / 2),
    y1: rounded(y),
    y2: rounded(y),
    stroke: softInk,
    'stroke-width': 1.5,
    'stroke-dasharray': '1.5 3',
  })
}

const hand = { 'font-family': "'Shantell Sans', 'Inter', sans-serif" }

function captions({ lesson }: LessonState, place: Place, cell: CellSize): string[] {
  const infos = place.matrices.map((matrix): MatrixInfo => lesson.matrices[matrix])
  const size = cell.height * 0.36
  const look = { ...hand, fill: captionInk }
  if (place.caption === 'left')
    return [
      words(infos[0].caption, -cell.width * 0.2, cell.height * 0.62, size, {
        ...look,
        'text-anchor': 'end',
      }),
    ]
  const y = -cell.height * (place.colNames ? 0.78 : 0.16)
  return infos.map(({ caption }, i) =>
    i === 0
      ? words(caption, 0, y, size, look)
      : words(caption, place.cols * cell.width, y, size, { ...look, 'text-anchor': 'end' }),
  )
}

/** Names of columns and rows, the row of ones with its arrows, and the signs at the right. */
function around({ lesson }: LessonState, place: Place, cell: CellSize): string[] {
  const { rows, cols } = lesson.matrices[place.matrices[0]]
  const look = { ...hand, fill: softInk }
  const middle = { ...look, 'text-anchor': 'middle' }
  const center = (col: number) => (col + 0.5) * cell.width
  const parts: string[] = []
  if (place.colNames)
    cols.forEach(({ short, name }, col) => {
      parts.push(
        words(short, center(col), -cell.height * (name ? 0.36 : 0.12), cell.height * 0.27, middle),
      )
      if (name)
        parts.push(words(name, center(col), -cell.height * 0.08, cell.height * 0.25, middle))
    })
  if (place.rowNames)
    rows.forEach(({ full }, row) =>
      parts.push(
        words(full, -cell.width * 0.18, (row + 0.6) * cell.height, cell.height * 0.3, {
          ...look,
          'text-anchor': 'end',
        }),
      ),
    )
  if (place.ones) {
    for (let col = 0; col < place.cols; col++)
      parts.push(
        words('1', center(col), (place.rows + 0.66) * cell.height, cell.height * 0.48, middle),
        words('↓', center(col), (place.rows + 1.36) * cell.height, cell.height * 0.42, middle),
      )
    parts.push(
      words(
        onesAre,
        (place.cols / 2) * cell.width,
        (place.rows + 0.94) * cell.height,
        cell.height * 0.27,
        middle,
      ),
    )
  }
  const { after } = place
  if (after) {
    const x = (place.cols + 0.5) * cell.width
    if (after.label)
      parts.push(words(after.label, x, -cell.height * 0.1, cell.height * 0.3, middle))
    const signs = after.once ? [place.rows / 2] : rows.map((_, row) => row + 0.5)
    for (const y of signs)
      parts.push(words(after.glyph, x, (y + 0.18) * cell.height, cell.height * 0.52, middle))
  }
  return parts
}
