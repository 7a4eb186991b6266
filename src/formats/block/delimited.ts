// Rows of cells behind a separator, quoted as spreadsheets quote them.

/** Cells by rows; "a cell with ""quotes"", a tab or a new line" is one cell. */
export function delimited(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { cell, end } =
      text[at] === '"' ? quotedAt(text, at, separator) : bareAt(text, at, separator)
    rows.at(-1)?.push(cell)
    at = end + 1
    if (text[end] === separator) continue
    if (text[end] === '\r' && text[at] === '\n') at++
    if (end < text.length) rows.push([])
  }
  return rows
}

/** Rows without the blank ones above and below, and without columns at the right that are blank throughout. */
export function withoutBlankEdges(rows: readonly (readonly string[])[]): (readonly string[])[] {
  const isFilled = (cell: string) => cell.trim() !== ''
  const first = rows.findIndex((row) => row.some(isFilled))
  const last = rows.findLastIndex((row) => row.some(isFilled))
  const kept = first < 0 ? [] : rows.slice(first, last + 1)
  const width = kept.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0)
  return kept.map((row) => row.slice(0, width))
}

interface Cut {
  readonly cell: string
  /** Where the separator or the end of the line stands. */
  readonly end: number
}

function bareAt(text: string, from: number, separator: string): Cut {
  let end = from
  while (end < text.length && !isEnd(text[end], separator)) end++
  return { cell: text.slice(from, end), end }
}

function quotedAt(text: string, from: number, separator: string): Cut {
  let cell = ''
  let start = from + 1
  for (;;) {
    const quote = text.indexOf('"', start)
    // A quote that is never closed is a character like any other.
    if (quote < 0) return bareAt(text, from, separator)
    cell += text.slice(start, quote)
    start = quote + 2
    if (text[quote + 1] === '"') cell += '"'
    else {
      const rest = bareAt(text, quote + 1, separator)
      return { cell: cell + rest.cell, end: rest.end }
    }
  }
}

function isEnd(character: string, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r'
}
