// The one table of a piece of HTML, read as data: nothing in it is run or loaded.
import { type Cells, type Refused, refused } from './block'
import { withoutBlankEdges } from './delimited'
import { piecesOf } from './html-pieces'
import { withoutInvisible } from './lines'

/** Undefined where there is no table. */
export function readHtmlTable(html: string): Cells | Refused | undefined {
  const rows: string[][] = []
  let tables = 0
  let inCell = false
  for (const { tag, text } of piecesOf(html)) {
    const row = rows.at(-1)
    if (tag === 'table') {
      tables++
      if (tables > 1) return refused('There is more than one table in what was copied. Copy one.')
    } else if (tag === 'tr') rows.push([])
    else if (tag === 'td' || tag === 'th') {
      if (row) row.push('')
      else rows.push([''])
    }
    if (/^\/?(?:td|th|tr|table)$/.test(tag)) inCell = tag === 'td' || tag === 'th'
    else if (inCell && row && row.length > 0) row[row.length - 1] += spelled(tag, text)
  }
  if (tables === 0 && rows.length === 0) return undefined
  const cells = rows.filter((row) => row.length > 0).map((row) => row.map(tidied))
  return { kind: 'cells', cells: withoutBlankEdges(cells), from: 'an HTML table' }
}

/** A superscript must not run into the digits before it; a new line is a space. */
function spelled(tag: string, text: string): string {
  if (tag === 'sup' || tag === 'sub') return '^'
  return tag === '' ? text : /^\/?(?:br|p|div|li)$/.test(tag) ? ' ' : ''
}

function tidied(cell: string): string {
  return withoutInvisible(cell)
    .split(/[ \t\r\n]+/)
    .join(' ')
    .trim()
}
