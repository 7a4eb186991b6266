// A Markdown table under an empty header, which Markdown demands.
import type { Writer } from './writer'

export const markdown: Writer = {
  id: 'markdown',
  label: 'Markdown',
  write(rows) {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const columns = rows[0] ?? []
    return [
      line(columns.map(() => ' ')),
      line(columns.map(() => '---')),
      ...rows.map((row) => line(row.map((value) => String(value + 0)))),
    ].join('\n')
  },
}
