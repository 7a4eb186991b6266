// Where matrices stand: a place, the room it takes, and the block that both lessons end in.
import type { Lesson, Place } from './lesson'

/** Room above a matrix for its caption and its column names, below it for the ones and arrows. */
export const captionHeight = 0.9
export const underHeight = 1.7
export const colNameHeight = 0.72
/** Room for names at the left: of rows, and of a number that is captioned beside itself. */
export const rowNameWidth = 2.65
export const sideCaptionWidth = 4.8

/** A place with nothing around it but a caption. */
export function placeAt(
  row: number,
  col: number,
  rows: number,
  cols: number,
  ...matrices: string[]
): Place {
  return {
    matrices,
    row,
    col,
    rows,
    cols,
    rowNames: false,
    colNames: false,
    caption: 'above',
    ones: false,
  }
}

/** The room above the first row of a place. */
export function headHeight(colNames: boolean): number {
  return captionHeight + (colNames ? colNameHeight : 0)
}

/** How many letters stand over a place, the room between its captions included. */
export function captionLetters({ matrices }: Lesson, { matrices: names, tag = '' }: Place): number {
  return [...names.map((name) => matrices[name].caption), tag].join('  ').trim().length
}

/** How wide a place's grid is, in cells. */
export function widthOf({ cols, stretch = 1 }: Place): number {
  return cols * stretch
}

export interface Box {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** All the room a place takes, with its caption, names and ones, in cells. */
export function boxOf(place: Place): Box {
  const side = place.caption === 'left'
  const overhang = place.cols === 1 && !side ? 0.4 : 0
  return {
    top: place.row - (side ? 0 : headHeight(place.colNames)),
    left: place.col - (side ? sideCaptionWidth : place.rowNames ? rowNameWidth : overhang),
    bottom: place.row + place.rows + (place.ones ? underHeight : 0),
    right: place.col + widthOf(place) + overhang,
  }
}

export interface ErrorNames {
  readonly target: string
  readonly error: string
  readonly squared: string
  readonly perColumn: string
  readonly gradient: string
  /** 1×1 matrices, one under the other. */
  readonly totals: readonly string[]
}

/**
 * output − target = error → gradient along one band, and under the error its squares, their sums
 * by column, and at their left the totals. `row`, `col` are where the output stands.
 */
export function errorPlaces(
  row: number,
  col: number,
  rows: number,
  cols: number,
  names: ErrorNames,
): Place[] {
  const step = cols + 1
  const band = (at: number, name: string) => ({
    ...placeAt(row, col + at * step, rows, cols, name),
    colNames: true,
  })
  const below = row + rows + 0.4 + headHeight(true)
  return [
    { ...band(1, names.target), after: { glyph: '=', once: true } },
    {
      ...band(2, names.error),
      after: { glyph: '→', label: '×2', once: true },
    },
    { ...placeAt(below, col + 2 * step, rows, cols, names.squared), colNames: true },
    placeAt(below + rows + captionHeight, col + 2 * step, 1, cols, names.perColumn),
    ...names.totals.map((name, i): Place => ({
      ...placeAt(below + i * 1.25, col + 2 * step - 2, 1, 1, name),
      caption: 'left',
    })),
    band(3, names.gradient),
  ]
}
