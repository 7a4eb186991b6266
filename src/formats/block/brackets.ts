// Lists in square brackets, one inside the other at most: [1, 2] and [[1. 2.] [3. 4.]].
import { type Refused, refused } from './block'

/** The rows in a list, and the place behind its last bracket. */
export interface BracketRows {
  readonly kind: 'rows'
  readonly cells: string[][]
  readonly end: number
}

/** Reads the list that opens at `start`, its cells parted by commas, by spaces or by both. */
export function bracketRows(text: string, start: number): BracketRows | Refused {
  const cells: string[][] = []
  let depth = 0
  let nested = false
  let flat = false
  let awaits = false
  const put = (cell: string) => {
    if (depth === 1) {
      if (!flat) cells.push([])
      flat = true
    }
    cells.at(-1)?.push(cell)
  }
  const pattern = /[[\],]|\s+|[^[\],\s]+/g
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [piece] = match
    if (piece === '[') {
      depth++
      if (depth === 3) return refused(threeDimensions)
      if (depth === 2) {
        nested = true
        cells.push([])
      }
      awaits = true
    } else if (piece === ']') {
      depth--
      awaits = false
      if (depth === 0) {
        if (flat && nested) return refused(uneven)
        return { kind: 'rows', cells, end: pattern.lastIndex }
      }
    } else if (piece === ',') {
      // Two commas with nothing between leave a cell empty.
      if (awaits) put('')
      awaits = true
    } else if (piece.trim() !== '') {
      if (isEllipsis(piece)) return refused(shortenedArray)
      put(piece)
      awaits = false
    }
  }
  return refused('A bracket is never closed: a ] is missing at the end.')
}

/** Whether a cell stands for the ones left out. */
export function isEllipsis(cell: string): boolean {
  return /^(?:\.{3,}|[…⋯⋮⋱])$/.test(cell)
}

export const shortenedArray =
  'This array was shortened when it was printed: “...” stands for numbers that are missing. Print all of it, or copy fewer numbers.'
const threeDimensions =
  'This array has three dimensions or more. A matrix has two: copy one layer of it.'
const uneven = 'Some numbers of this array stand outside its rows.'
