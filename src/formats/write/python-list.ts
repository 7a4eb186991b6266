// Rows as nested Python lists, for NumPy and PyTorch alike.
import type { Rows } from '../../tensor/tensor'

/** `opening` and the rows, one a line, aligned behind it; always floats, which whole numbers alone would not be. */
export function pythonCall(opening: string, rows: Rows): string {
  const lines = rows.map((row) => `[${row.map(float).join(', ')}]`)
  return `${opening}([${lines.join(`,\n${' '.repeat(opening.length + 2)}`)}])`
}

function float(value: number): string {
  if (Number.isNaN(value)) return "float('nan')"
  if (!Number.isFinite(value)) return value > 0 ? "float('inf')" : "float('-inf')"
  const text = String(value + 0)
  return /[.e]/.test(text) ? text : `${text}.0`
}
