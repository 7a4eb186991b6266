// Comma-separated rows, and the decimal commas that look like them.
import { readPlainNumber } from '../number'
import type { Reader } from './block'
import { delimited, withoutBlankEdges } from './delimited'
import { linesOf } from './lines'

export const readCommaSeparated: Reader = (text, { html }) => {
  // 1,5 −2,25 is columns by spaces, with decimal commas.
  if (!text.includes(',') || /\d[ \t]+[-+\u2010-\u2013\u2212.(\d]/.test(text)) return undefined
  const lines = linesOf(text)
  const isColumn = lines.every((line) => readPlainNumber(line).kind === 'number')
  if (isColumn && (cellsIn(html) === lines.length || lines.some((line) => /,0\d/.test(line))))
    return { kind: 'cells', cells: lines.map((line) => [line]), from: 'one number a line' }
  const table = {
    kind: 'cells',
    cells: withoutBlankEdges(delimited(text, ',')),
    from: 'comma-separated',
  } as const
  return isColumn ? { ...table, note: 'Each comma was read as parting two columns.' } : table
}

/** A spreadsheet sends a table along, and with one cell a line its commas are decimal ones. */
function cellsIn(html: string): number {
  return html.match(/<t[dh][\s>]/gi)?.length ?? 0
}
