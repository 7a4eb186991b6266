// The three products of a layer in bare loops over 4×4 blocks, whose sixteen sums stay in registers.
import type { Numbers } from './loops'

// m and n are multiples of 4

/** out = A·B + b, with A m×k and B k×n. */
export function linear(
  out: Numbers,
  a: Numbers,
  b: Numbers,
  bias: Numbers,
  m: number,
  k: number,
  n: number,
): void {
  times(out, a, b, m, k, n)
  for (let i = 0, at = 0; i < m; i++) {
    for (let j = 0; j < n; j++, at++) out[at] += bias[i]
  }
}

/** out = A·B, with A m×k and B k×n. */
function times(out: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number): void {
  for (let i = 0; i < m; i += 4) {
    for (let j = 0; j < n; j += 4) {
      let c00 = 0, c01 = 0, c02 = 0, c03 = 0 // prettier-ignore
      let c10 = 0, c11 = 0, c12 = 0, c13 = 0 // prettier-ignore
      let c20 = 0, c21 = 0, c22 = 0, c23 = 0 // prettier-ignore
      let c30 = 0, c31 = 0, c32 = 0, c33 = 0 // prettier-ignore
      for (let p = 0, l = i * k, r = j; p < k; p++, l++, r += n) {
        const a0 = a[l]
        const a1 = a[l + k]
        const a2 = a[l + 2 * k]
        const a3 = a[l + 3 * k]
        const b0 = b[r]
        const b1 = b[r + 1]
        const b2 = b[r + 2]
        const b3 = b[r + 3]
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
      const at = i * n + j
      put(out, at, c00, c01, c02, c03)
      put(out, at + n, c10, c11, c12, c13)
      put(out, at + 2 * n, c20, c21, c22, c23)
      put(out, at + 3 * n, c30, c31, c32, c33)
    }
  }
}

/** out = A·Bᵀ, with A m×k and B n×k. */
export function timesTransposed(
  out: Numbers,
  a: Numbers,
  b: Numbers,
  m: number,
  k: number,
  n: number,
): void {
  for (let i = 0; i < m; i += 4) {
    for (let j = 0; j < n; j += 4) {
      let c00 = 0, c01 = 0, c02 = 0, c03 = 0 // prettier-ignore
      let c10 = 0, c11 = 0, c12 = 0, c13 = 0 // prettier-ignore
      let c20 = 0, c21 = 0, c22 = 0, c23 = 0 // prettier-ignore
      let c30 = 0, c31 = 0, c32 = 0, c33 = 0 // prettier-ignore
      for (let p = 0, l = i * k, r = j * k; p < k; p++, l++, r++) {
        const a0 = a[l]
        const a1 = a[l + k]
        const a2 = a[l + 2 * k]
        const a3 = a[l + 3 * k]
        const b0 = b[r]
        const b1 = b[r + k]
        const b2 = b[r + 2 * k]
        const b3 = b[r + 3 * k]
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
      const at = i * n + j
      put(out, at, c00, c01, c02, c03)
      put(out, at + n, c10, c11, c12, c13)
      put(out, at + 2 * n, c20, c21, c22, c23)
      put(out, at + 3 * n, c30, c31, c32, c33)
    }
  }
}

/** out = Aᵀ·B, with A k×m and B k×n. */
export function transposedTimes(
  out: Numbers,
  a: Numbers,
  b: Numbers,
  m: number,
  k: number,
  n: number,
): void {
  for (let i = 0; i < m; i += 4) {
    for (let j = 0; j < n; j += 4) {
      let c00 = 0, c01 = 0, c02 = 0, c03 = 0 // prettier-ignore
      let c10 = 0, c11 = 0, c12 = 0, c13 = 0 // prettier-ignore
      let c20 = 0, c21 = 0, c22 = 0, c23 = 0 // prettier-ignore
      let c30 = 0, c31 = 0, c32 = 0, c33 = 0 // prettier-ignore
      for (let p = 0, l = i, r = j; p < k; p++, l += m, r += n) {
        const a0 = a[l]
        const a1 = a[l + 1]
        const a2 = a[l + 2]
        const a3 = a[l + 3]
        const b0 = b[r]
        const b1 = b[r + 1]
        const b2 = b[r + 2]
        const b3 = b[r + 3]
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
      const at = i * n + j
      put(out, at, c00, c01, c02, c03)
      put(out, at + n, c10, c11, c12, c13)
      put(out, at + 2 * n, c20, c21, c22, c23)
      put(out, at + 3 * n, c30, c31, c32, c33)
    }
  }
}

/** Four numbers side by side. */
function put(out: Numbers, at: number, x0: number, x1: number, x2: number, x3: number): void {
  out[at] = x0
  out[at + 1] = x1
  out[at + 2] = x2
  out[at + 3] = x3
}
