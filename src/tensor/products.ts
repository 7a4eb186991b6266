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
  // a sum is never −0, so adding no bias as 0 leaves every bit
  const add = bias ? bias.data : none
  const blockedRows = m - (m % 4)
  const blockedCols = n - (n % 4)
  for (let i = 0; i < blockedRows; i += 4) {
    for (let j = 0; j < blockedCols; j += 4) block(c, a, b, add, i, j, k, n)
  }
  for (let i = blockedRows; i < m; i++) {
    for (let j = 0; j < blockedCols; j += 4) across(c, a, b, add, i, j, k, n)
  }
  for (let j = blockedCols; j < n; j++) {
    for (let i = 0; i < blockedRows; i += 4) down(c, a, b, add, i, j, k, n)
    for (let i = blockedRows; i < m; i++) one(c, a, b, add, i, j, k, n)
  }
}

const none = new Float64Array(0)

/** The 4×4 block of A·B + bias whose first cell is (i, j). */
function block(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  bias: Float64Array,
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
  let add = biasOf(bias, i)
  let at = i * n + j
  c[at] = c00 + add
  c[at + 1] = c01 + add
  c[at + 2] = c02 + add
  c[at + 3] = c03 + add
  add = biasOf(bias, i + 1)
  at += n
  c[at] = c10 + add
  c[at + 1] = c11 + add
  c[at + 2] = c12 + add
  c[at + 3] = c13 + add
  add = biasOf(bias, i + 2)
  at += n
  c[at] = c20 + add
  c[at + 1] = c21 + add
  c[at + 2] = c22 + add
  c[at + 3] = c23 + add
  add = biasOf(bias, i + 3)
  at += n
  c[at] = c30 + add
  c[at + 1] = c31 + add
  c[at + 2] = c32 + add
  c[at + 3] = c33 + add
}

/** Four cells side by side, from (i, j). */
function across(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  bias: Float64Array,
  i: number,
  j: number,
  k: number,
  n: number,
): void {
  let c0 = 0, c1 = 0, c2 = 0, c3 = 0 // prettier-ignore
  for (let p = 0, l = i * k, q = j; p < k; p++, l++, q += n) {
    const x = a[l]
    c0 += x * b[q]
    c1 += x * b[q + 1]
    c2 += x * b[q + 2]
    c3 += x * b[q + 3]
  }
  const add = biasOf(bias, i)
  const at = i * n + j
  c[at] = c0 + add
  c[at + 1] = c1 + add
  c[at + 2] = c2 + add
  c[at + 3] = c3 + add
}

/** Four cells one below the other, from (i, j). */
function down(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  bias: Float64Array,
  i: number,
  j: number,
  k: number,
  n: number,
): void {
  let c0 = 0, c1 = 0, c2 = 0, c3 = 0 // prettier-ignore
  const row0 = i * k
  const row1 = row0 + k
  const row2 = row1 + k
  const row3 = row2 + k
  for (let p = 0, q = j; p < k; p++, q += n) {
    const x = b[q]
    c0 += a[row0 + p] * x
    c1 += a[row1 + p] * x
    c2 += a[row2 + p] * x
    c3 += a[row3 + p] * x
  }
  const at = i * n + j
  c[at] = c0 + biasOf(bias, i)
  c[at + n] = c1 + biasOf(bias, i + 1)
  c[at + 2 * n] = c2 + biasOf(bias, i + 2)
  c[at + 3 * n] = c3 + biasOf(bias, i + 3)
}

function one(
  c: Float64Array,
  a: Float64Array,
  b: Float64Array,
  bias: Float64Array,
  i: number,
  j: number,
  k: number,
  n: number,
): void {
  let sum = 0
  for (let p = 0, l = i * k, q = j; p < k; p++, l++, q += n) sum += a[l] * b[q]
  c[i * n + j] = sum + biasOf(bias, i)
}

function biasOf(bias: Float64Array, i: number): number {
  return i < bias.length ? bias[i] : 0
}
