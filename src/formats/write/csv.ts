// Comma-separated rows.
import type { Rows } from '../../tensor/tensor'
import { readPlainNumber } from '../number'
import type { Writer } from './writer'

export const csv: Writer = {
  id: 'csv',
  label: 'CSV',
  write(rows) {
    const text = joined(rows, String)
    // Alone on its line, 1,5 reads as one and a half: quotes keep two numbers two.
    return rows[0]?.length > 1 && readPlainNumber(text).kind === 'number'
      ? joined(rows, (value) => `"${value}"`)
      : text
  },
}

function joined(rows: Rows, text: (value: number) => string): string {
  return rows.map((row) => row.map((value) => text(value + 0)).join(',')).join('\n')
}
