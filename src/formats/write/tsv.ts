// Tab-separated rows, which every spreadsheet pastes into cells.
import type { Writer } from './writer'

export const tsv: Writer = {
  id: 'tsv',
  label: 'Tab-separated',
  write: (rows) => rows.map((row) => row.map((value) => String(value + 0)).join('\t')).join('\n'),
}
