// A JSON array of rows.
import type { Writer } from './writer'

export const json: Writer = {
  id: 'json',
  label: 'JSON',
  write: (rows) => `[${rows.map((row) => JSON.stringify(row)).join(',\n ')}]`,
}
