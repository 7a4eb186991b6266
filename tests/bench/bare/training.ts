// Plain gradient descent on both lessons as shipped, written out in bare loops.
import { version1 as denseNumbers } from '../../../src/lessons/autoencoder/numbers'
import { version1 as sparseNumbers } from '../../../src/lessons/sparse-autoencoder/numbers'
import type { Rows } from '../../../src/tensor/tensor'
import {
  linear,
  mask,
  type Numbers,
  relu,
  rowSums,
  scale,
  subtract,
  timesTransposed,
  transposedTimes,
} from './loops'

/** Something that takes steps of gradient descent, and says what its loss is. */
export interface Trainer {
  readonly name: string
  readonly take: (steps: number) => void
  readonly loss: () => number
}

/** The autoencoder 4-3-2-3-4 over 4 examples. */
export function bareDense(rate: number): Trainer {
  const { X, W1, b1, W2, b2, W3, b3, W4, b4 } = flat(denseNumbers)
  const [Z1, A1, dA1, dZ1, Z3, A3, dA3, dZ3, dW1, dW4] = zeros(10, 12)
  const [Z2, A2, dA2, dZ2] = zeros(4, 8)
  const [Z4, Y, E, dY, dZ4] = zeros(5, 16)
  const [dW2, dW3] = zeros(2, 6)
  const [db1, db3] = zeros(2, 3)
  const [db2] = zeros(1, 2)
  const [db4] = zeros(1, 4)
  let loss = 0
  const pass = () => {
    linear(Z1, W1, X, b1, 3, 4, 4)
    relu(A1, Z1)
    linear(Z2, W2, A1, b2, 2, 3, 4)
    relu(A2, Z2)
    linear(Z3, W3, A2, b3, 3, 2, 4)
    relu(A3, Z3)
    linear(Z4, W4, A3, b4, 4, 3, 4)
    relu(Y, Z4)
    subtract(E, Y, X)
    loss = sumOfSquares(E)
    scale(dY, 2, E)
    mask(dZ4, dY, Z4)
    timesTransposed(dW4, dZ4, A3, 4, 4, 3)
    rowSums(db4, dZ4, 4)
    transposedTimes(dA3, W4, dZ4, 3, 4, 4)
    mask(dZ3, dA3, Z3)
    timesTransposed(dW3, dZ3, A2, 3, 4, 2)
    rowSums(db3, dZ3, 4)
    transposedTimes(dA2, W3, dZ3, 2, 3, 4)
    mask(dZ2, dA2, Z2)
    timesTransposed(dW2, dZ2, A1, 2, 4, 3)
    rowSums(db2, dZ2, 4)
    transposedTimes(dA1, W2, dZ2, 3, 2, 4)
    mask(dZ1, dA1, Z1)
    timesTransposed(dW1, dZ1, X, 3, 4, 4)
    rowSums(db1, dZ1, 4)
  }
  pass()
  return {
    name: 'bare loops',
    take: (steps) => {
      for (let i = 0; i < steps; i++) {
        descend(W1, dW1, rate)
        descend(b1, db1, rate)
        descend(W2, dW2, rate)
        descend(b2, db2, rate)
        descend(W3, dW3, rate)
        descend(b3, db3, rate)
        descend(W4, dW4, rate)
        descend(b4, db4, rate)
        pass()
      }
    },
    loss: () => loss,
  }
}

/** The sparse autoencoder 3-6-3 over 5 tokens; the decoder norms are trained too. */
export function bareSparse(rate: number): Trainer {
  const { X, W_enc, b_enc, W_dec, b_dec, lambda } = flat(sparseNumbers)
  const [Z, F, dF, dZ] = zeros(4, 30)
  const [X_hat, E, G] = zeros(3, 15)
  const [dW_enc, dW_dec] = zeros(2, 18)
  const [norms, sums, db_enc] = zeros(3, 6)
  const [db_dec] = zeros(1, 3)
  const weight = lambda[0]
  let loss = 0
  const pass = () => {
    linear(Z, W_enc, X, b_enc, 6, 3, 5)
    relu(F, Z)
    linear(X_hat, W_dec, F, b_dec, 3, 6, 5)
    subtract(E, X_hat, X)
    rowSums(sums, F, 5)
    loss = sumOfSquares(E)
    for (let i = 0; i < 6; i++) {
      let squares = 0
      for (let at = i; at < 18; at += 6) squares += W_dec[at] * W_dec[at]
      norms[i] = Math.sqrt(squares)
      loss += weight * sums[i] * norms[i]
    }
    scale(G, 2, E)
    timesTransposed(dW_dec, G, F, 3, 5, 6)
    for (let row = 0, at = 0; row < 3; row++) {
      for (let i = 0; i < 6; i++, at++)
        if (norms[i] !== 0) dW_dec[at] += (weight * sums[i] * W_dec[at]) / norms[i]
    }
    rowSums(db_dec, G, 5)
    transposedTimes(dF, W_dec, G, 6, 3, 5)
    for (let i = 0, at = 0; i < 6; i++) {
      for (let token = 0; token < 5; token++, at++) if (F[at] > 0) dF[at] += weight * norms[i]
    }
    mask(dZ, dF, Z)
    timesTransposed(dW_enc, dZ, X, 6, 5, 3)
    rowSums(db_enc, dZ, 5)
  }
  pass()
  return {
    name: 'bare loops',
    take: (steps) => {
      for (let i = 0; i < steps; i++) {
        descend(W_enc, dW_enc, rate)
        descend(b_enc, db_enc, rate)
        descend(W_dec, dW_dec, rate)
        descend(b_dec, db_dec, rate)
        pass()
      }
    },
    loss: () => loss,
  }
}

function flat(numbers: Readonly<Record<string, Rows>>): Record<string, Numbers> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, rows]) => [name, Float64Array.from(rows.flat())]),
  )
}

function zeros(count: number, length: number): Numbers[] {
  return Array.from({ length: count }, () => new Float64Array(length))
}

function descend(weights: Numbers, gradient: Numbers, rate: number): void {
  for (let i = 0; i < weights.length; i++) weights[i] -= rate * gradient[i]
}

function sumOfSquares(x: Numbers): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i] * x[i]
  return total
}
