// An HTML table, which documents and mail paste as a table.
import type { Writer } from './writer'

export const html: Writer = {
  id: 'html',
  label: 'HTML table',
  write: (rows) =>
    `<table><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`,
}

function cell(value: number): string {
  return `<td>${escaped(String(value + 0))}</td>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
