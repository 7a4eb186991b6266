// Columns by spaces: Word, PDF, a terminal, what MATLAB, Octave and Julia print.
import { type Reader, refused } from './block'
import { isEllipsis, shortenedArray } from './brackets'
import { linesOf } from './lines'
import { isScale, scaled } from './scale'

/** 1 234,5 with a space that is no ordinary one. */
const thousandsSpace = /(\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g
/** `A =` of MATLAB and Octave, `2×2 Matrix{Float64}:` of Julia. */
const header = /^(?:[A-Za-z]\w* *=|\d+[×x]\d+ [A-Z].*:)$/
/** `[torch.FloatTensor of size 2x2]` of an old PyTorch. */
const footer = /^\[torch\.[^\]]*\]$/

/** Takes any text. */
export const readPlainText: Reader = (text) => {
  const lines = linesOf(text).map((line) => line.trim())
  if (header.test(lines[0] ?? '')) lines.shift()
  if (footer.test(lines.at(-1) ?? '')) lines.pop()
  const scale = isScale(lines[0] ?? '') ? lines.shift() : undefined
  const cells = lines.map((line) => {
    const row = line.replace(thousandsSpace, '$1').split(/\s+/)
    return scale === undefined ? row : row.map((cell) => scaled(cell, scale))
  })
  if (cells.some((row) => row.some(isEllipsis))) return refused(shortenedArray)
  const isColumn = cells.every((row) => row.length === 1)
  return { kind: 'cells', cells, from: isColumn ? 'one number a line' : 'columns by spaces' }
}
