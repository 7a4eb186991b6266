// Bare loops over float64 arrays: what a person writes by hand when nothing is to be general.

export type Numbers = Float64Array

/** out = A·B + b, with A m×k and B k×n; every sum runs over k and takes the bias last. */
export function linear(
  out: Numbers,
  a: Numbers,
  b: Numbers,
  bias: Numbers,
  m: number,
  k: number,
  n: number,
): void {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) sum += a[i * k + p] * b[p * n + j]
      out[i * n + j] = sum + bias[i]
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
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) sum += a[i * k + p] * b[j * k + p]
      out[i * n + j] = sum
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
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0
      for (let p = 0; p < k; p++) sum += a[p * m + i] * b[p * n + j]
      out[i * n + j] = sum
    }
  }
}

export function relu(out: Numbers, x: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = x[i] > 0 ? x[i] : 0
}

/** Keeps x where z is above 0. */
export function mask(out: Numbers, x: Numbers, z: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = z[i] > 0 ? x[i] : 0
}

export function subtract(out: Numbers, a: Numbers, b: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = a[i] - b[i]
}

export function square(out: Numbers, x: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = x[i] * x[i]
}

export function multiply(out: Numbers, a: Numbers, b: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = a[i] * b[i]
}

export function scale(out: Numbers, factor: number, x: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = factor * x[i]
}

export function copy(out: Numbers, x: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = x[i]
}

export function sum(x: Numbers): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i]
  return total
}

export function rowSums(out: Numbers, x: Numbers, cols: number): void {
  for (let i = 0; i < out.length; i++) {
    let total = 0
    for (let j = 0; j < cols; j++) total += x[i * cols + j]
    out[i] = total
  }
}

export function columnSums(out: Numbers, x: Numbers): void {
  const cols = out.length
  for (let j = 0; j < cols; j++) {
    let total = 0
    for (let at = j; at < x.length; at += cols) total += x[at]
    out[j] = total
  }
}

export function spread(out: Numbers, value: number): void {
  for (let i = 0; i < out.length; i++) out[i] = value
}
