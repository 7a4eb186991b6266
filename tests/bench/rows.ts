// One line of the report: what was compared, what came out, and what it should be.

export interface Row {
  readonly what: string
  readonly measured: number
  /** '×' for a ratio. */
  readonly unit: string
  readonly target?: Target
  /** What the ratio was taken from, or what else to know. */
  readonly note?: string
}

export type Target = { readonly atMost: number } | { readonly atLeast: number }

/** Sends rows to the program that started this one; alone, prints them. */
export function report(rows: readonly Row[]): void {
  if (process.send) process.send(rows)
  else console.log(table(rows))
}

/** True for a row that meets its target or has none. */
export function isMet({ measured, target }: Row): boolean {
  if (!target) return true
  return 'atMost' in target ? measured <= target.atMost : measured >= target.atLeast
}

/** The rows as a table of plain text. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    `${shortNumber(row.measured)}${row.unit}`,
    targetText(row),
    row.target ? (isMet(row) ? 'ok' : 'MISSED') : '',
    row.note ?? '',
  ])
  const all = [['what', 'measured', 'target', '', ''], ...lines]
  const widths = [0, 1, 2, 3].map((col) => Math.max(...all.map((line) => line[col].length)))
  return all
    .map(([what, measured, target, met, note]) =>
      [
        what.padEnd(widths[0]),
        measured.padStart(widths[1]),
        target.padStart(widths[2]),
        met.padEnd(widths[3]),
        note,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function targetText({ target, unit }: Row): string {
  if (!target) return ''
  return 'atMost' in target ? `≤ ${target.atMost}${unit}` : `≥ ${target.atLeast}${unit}`
}

function shortNumber(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
