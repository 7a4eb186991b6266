// Matrix products, in 4×4 blocks whose sixteen sums stay in registers.
import type { Tensor } from './tensor'

/**
 * out = A·B + bias, with A m×k, B k×n, bias m×1 or none. Every sum runs over k in order and takes
 * the bias last, so a cell equals its written-out arithmetic to the bit.
 */
export function multiplyInto(out: Tensor, left: Tensor, right: Tensor, bias?: Tensor): void {
  const { rows: m, cols: n } = out
  const k = left.cols
  const c = out.data
  const a = left.data
  const b = right.data
  const blockedRows = m - (m % 4)
  const blockedCols = n - (n % 4)
  for (let i = 0; i < blockedRows; i += 4) {
    for (let j = 0; j < blockedCols; j += 4) block(c, a, b, i, j, k, n)
  }
  if (blockedCols < n) edge(c, a, b, 0, blockedRows, blockedCols, k, n)
  if (blockedRows < m) edge(c, a, b, blockedRows, m, 0, k, n)
  if (bias) addToRows(c, bias.data, m, n)
}

/** The 4×4 block of A·B whose first cell is (i, j). */
function block(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  i: number,
  j: number,
  k: number,
  n: number,
): void {
  let c00 = 0, c01 = 0, c02 = 0, c03 = 0 // prettier-ignore
  let c10 = 0, c11 = 0, c12 = 0, c13 = 0 // prettier-ignore
  let c20 = 0, c21 = 0, c22 = 0, c23 = 0 // prettier-ignore
  let c30 = 0, c31 = 0, c32 = 0, c33 = 0 // prettier-ignore
  const row0 = i * k
  const row1 = row0 + k
  const row2 = row1 + k
  const row3 = row2 + k
  for (let p = 0, q = j; p < k; p++, q += n) {
    const b0 = b[q]
    const b1 = b[q + 1]
    const b2 = b[q + 2]
    const b3 = b[q + 3]
    const a0 = a[row0 + p]
    const a1 = a[row1 + p]
    const a2 = a[row2 + p]
    const a3 = a[row3 + p]
    c00 += a0 * b0
    c01 += a0 * b1
    c02 += a0 * b2
    c03 += a0 * b3
    c10 += a1 * b0
    c11 += a1 * b1
    c12 += a1 * b2
    c13 += a1 * b3
    c20 += a2 * b0
    c21 += a2 * b1
    c22 += a2 * b2
    c23 += a2 * b3
    c30 += a3 * b0
    c31 += a3 * b1
    c32 += a3 * b2
    c33 += a3 * b3
  }
  let at = i * n + j
  c[at] = c00
  c[at + 1] = c01
  c[at + 2] = c02
  c[at + 3] = c03
  at += n
  c[at] = c10
  c[at + 1] = c11
  c[at + 2] = c12
  c[at + 3] = c13
  at += n
  c[at] = c20
  c[at + 1] = c21
  c[at + 2] = c22
  c[at + 3] = c23
  at += n
  c[at] = c30
  c[at + 1] = c31
  c[at + 2] = c32
  c[at + 3] = c33
}

/** The cells of A·B from row `top` to `bottom` and from column `from` on, one by one. */
function edge(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  top: number,
  bottom: number,
  from: number,
  k: number,
  n: number,
): void {
  for (let i = top; i < bottom; i++) {
    for (let j = from; j < n; j++) {
      let sum = 0
      for (let p = 0, q = j; p < k; p++, q += n) sum += a[i * k + p] * b[q]
      c[i * n + j] = sum
    }
  }
}

function addToRows(c: Float64Array, bias: Float64Array, m: number, n: number): void {
  for (let i = 0, at = 0; i < m; i++) {
    for (let j = 0; j < n; j++, at++) c[at] += bias[i]
  }
}
