// A matrix of float64 numbers, row after row in one array.

/** Rows and columns of a matrix. */
export type Shape = readonly [rows: number, cols: number]

/** Numbers as a person writes them: a list of rows. */
export type Rows = readonly (readonly number[])[]

/** `rows` × `cols` numbers; the number at (row, col) is `data[row * cols + col]`. */
export interface Tensor {
  readonly rows: number
  readonly cols: number
  readonly data: Float64Array
}

/** A matrix of zeros, or one over memory that already exists (its length is rows × cols). */
export function tensor(
  rows: number,
  cols: number,
  data: Float64Array = new Float64Array(rows * cols),
): Tensor {
  return { rows, cols, data }
}

/** A matrix from its written rows, −0 read as 0; throws when a row differs from the first in length. */
export function fromRows(rows: Rows): Tensor {
  const cols = rows[0]?.length ?? 0
  const made = tensor(rows.length, cols)
  rows.forEach((row, r) => {
    if (row.length !== cols)
      throw new Error(`Row ${r + 1} has ${row.length} numbers where row 1 has ${cols}.`)
    row.forEach((value, c) => (made.data[r * cols + c] = value + 0))
  })
  return made
}

/** The numbers of a matrix as a list of rows. */
export function toRows(from: Tensor): number[][] {
  return Array.from({ length: from.rows }, (_, r) =>
    Array.from(from.data.subarray(r * from.cols, (r + 1) * from.cols)),
  )
}

/** Rows and columns of a matrix. */
export function shapeOf(of: Tensor): Shape {
  return [of.rows, of.cols]
}

/** The number at a zero-based row and column. */
export function at(from: Tensor, row: number, col: number): number {
  return from.data[row * from.cols + col]
}

/** Copies every number of `from` over those of `out`; the shapes are the same. */
export function copyInto(out: Tensor, from: Tensor): void {
  out.data.set(from.data)
}

/** Copies `from` over `out` and says whether any number changed; NaN equals NaN. */
export function settleInto(out: Tensor, from: Tensor): boolean {
  const old = out.data
  const made = from.data
  let changed = false
  for (let i = 0; i < old.length; i++) {
    const now = made[i]
    const was = old[i]
    if (now !== was && (now === now || was === was)) {
      old[i] = now
      changed = true
    }
  }
  return changed
}
