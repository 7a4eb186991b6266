// The sparse autoencoder of any shape and all its gradients, written out in bare loops.
import type { Contender } from '../contender'
import type { Problem } from '../problem'
import {
  columnSums,
  copy,
  mask,
  multiply,
  type Numbers,
  relu,
  rowSums,
  scale,
  spread,
  square,
  subtract,
  sum,
} from './loops'

type Product = (out: Numbers, a: Numbers, b: Numbers, m: number, k: number, n: number) => void

/** The three products of a layer: forward, and the gradients of its weights and its inputs. */
export interface Products {
  readonly linear: (
    out: Numbers,
    a: Numbers,
    b: Numbers,
    bias: Numbers,
    m: number,
    k: number,
    n: number,
  ) => void
  readonly timesTransposed: Product
  readonly transposedTimes: Product
}

/** Starts from the sheet's numbers; makes every matrix that the sheet with gradients names. */
export function bareSparseAutoencoder(
  { plan, start }: Problem,
  { linear, timesTransposed, transposedTimes }: Products,
): Contender {
  const [features, inputs] = plan.nodes[plan.index.W_enc].shape
  const tokens = plan.nodes[plan.index.X].shape[1]
  const m: Record<string, Numbers> = Object.fromEntries(
    Object.entries(start).map(([name, numbers]) => [name, Float64Array.from(numbers)]),
  )
  const { X, W_enc, b_enc, Z, F, active, L0, W_dec, b_dec, X_hat, norms, row_sums } = m
  const { norms_column, row_weighted, L1, L1_weighted, lambda, sparsity, S, push, P } = m
  const { X_target, E, E_squared, per_token, squared_error, mean_per_token, mean_of_all } = m
  const { total, G, dtotal, dsquared_error, dE_squared, dE, dsparsity, dL1_weighted } = m
  const { drow_weighted, dnorms_column, drow_sums, dnorms, dX_hat, db_dec, dW_dec } = m
  const { dF, dZ, db_enc, dW_enc } = m

  return {
    name: 'bare loops',
    edit: (at, value) => {
      X[at] = value
      linear(Z, W_enc, X, b_enc, features, inputs, tokens)
      relu(F, Z)
      active[0] = countPositive(F)
      L0[0] = active[0] / tokens
      linear(X_hat, W_dec, F, b_dec, inputs, features, tokens)
      columnNorms(norms, W_dec)
      rowSums(row_sums, F, tokens)
      copy(norms_column, norms)
      multiply(row_weighted, row_sums, norms_column)
      L1[0] = sum(row_sums)
      L1_weighted[0] = sum(row_weighted)
      sparsity[0] = lambda[0] * L1_weighted[0]
      negativeSign(S, F)
      scale(push, lambda[0], norms_column)
      scaleRows(P, S, push, tokens)
      copy(X_target, X)
      subtract(E, X_hat, X_target)
      square(E_squared, E)
      columnSums(per_token, E_squared)
      squared_error[0] = sum(E_squared)
      mean_per_token[0] = sum(per_token) / tokens
      mean_of_all[0] = squared_error[0] / E.length
      total[0] = squared_error[0] + sparsity[0]
      scale(G, 2, E)

      dtotal[0] = 1
      dsquared_error[0] = dtotal[0]
      spread(dE_squared, dsquared_error[0])
      multiply(dE, dE_squared, E)
      scale(dE, 2, dE)
      dsparsity[0] = dtotal[0]
      dL1_weighted[0] = lambda[0] * dsparsity[0]
      spread(drow_weighted, dL1_weighted[0])
      multiply(dnorms_column, drow_weighted, row_sums)
      multiply(drow_sums, drow_weighted, norms_column)
      copy(dnorms, dnorms_column)
      copy(dX_hat, dE)
      rowSums(db_dec, dX_hat, tokens)
      timesTransposed(dW_dec, dX_hat, F, inputs, tokens, features)
      addNormSlope(dW_dec, W_dec, norms, dnorms)
      transposedTimes(dF, W_dec, dX_hat, features, inputs, tokens)
      addWherePositive(dF, drow_sums, F, tokens)
      mask(dZ, dF, Z)
      rowSums(db_enc, dZ, tokens)
      timesTransposed(dW_enc, dZ, X, features, tokens, inputs)
    },
    read: (name) => m[name],
  }
}

function countPositive(x: Numbers): number {
  let count = 0
  for (let i = 0; i < x.length; i++) if (x[i] > 0) count++
  return count
}

function negativeSign(out: Numbers, x: Numbers): void {
  for (let i = 0; i < out.length; i++) out[i] = x[i] > 0 ? -1 : 0
}

function columnNorms(out: Numbers, x: Numbers): void {
  const cols = out.length
  for (let j = 0; j < cols; j++) {
    let total = 0
    for (let at = j; at < x.length; at += cols) total += x[at] * x[at]
    out[j] = Math.sqrt(total)
  }
}

function scaleRows(out: Numbers, x: Numbers, factors: Numbers, cols: number): void {
  for (let i = 0, at = 0; i < factors.length; i++) {
    for (let j = 0; j < cols; j++, at++) out[at] = x[at] * factors[i]
  }
}

/** out += each column of w divided by its norm, times that column's slope; 0 for a norm of 0. */
function addNormSlope(out: Numbers, w: Numbers, norms: Numbers, slopes: Numbers): void {
  const cols = norms.length
  for (let at = 0; at < out.length;) {
    for (let j = 0; j < cols; j++, at++)
      if (norms[j] !== 0) out[at] += (w[at] / norms[j]) * slopes[j]
  }
}

/** out += the number of each row where f is above 0. */
function addWherePositive(out: Numbers, ofRow: Numbers, f: Numbers, cols: number): void {
  for (let i = 0, at = 0; i < ofRow.length; i++) {
    for (let j = 0; j < cols; j++, at++) if (f[at] > 0) out[at] += ofRow[i]
  }
}
