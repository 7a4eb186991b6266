// TensorFlow.js training both lessons as its documentation does: variables and an optimizer.
import * as tf from '@tensorflow/tfjs'
import { version_wasm as wasmVersion } from '@tensorflow/tfjs-backend-wasm'
import { version1 as denseNumbers } from '../../../src/lessons/autoencoder/numbers'
import { version1 as sparseNumbers } from '../../../src/lessons/sparse-autoencoder/numbers'
import type { Rows } from '../../../src/tensor/tensor'
import type { Trainer } from '../bare/training'

export type Backend = 'cpu' | 'wasm'

/** What follows runs on this backend; trainers of one backend are timed before the next is set. */
export async function useBackend(backend: Backend): Promise<void> {
  if (!(await tf.setBackend(backend)))
    throw new Error(`tfjs ${tf.version_core} has no backend ${backend} here (wasm ${wasmVersion}).`)
  await tf.ready()
}

export function tfjsDense(rate: number): Trainer {
  const { X, ...weights } = split(denseNumbers, ['X'])
  const v = variables(weights)
  const x = matrix(X)
  return trainer(rate, () => {
    let a: tf.Tensor2D = x
    for (let k = 1; k <= 4; k++) a = tf.relu(tf.add(tf.matMul(v[`W${k}`], a), v[`b${k}`]))
    return tf.sum(tf.square(tf.sub(a, x)))
  })
}

export function tfjsSparse(rate: number): Trainer {
  const { X, lambda, ...weights } = split(sparseNumbers, ['X', 'lambda'])
  const { W_enc, b_enc, W_dec, b_dec } = variables(weights)
  const x = matrix(X)
  const weight = tf.scalar(lambda[0][0])
  return trainer(rate, () => {
    const f = tf.relu(tf.add(tf.matMul(W_enc, x), b_enc))
    const error = tf.sub(tf.add(tf.matMul(W_dec, f), b_dec), x)
    const norms = tf.sqrt(tf.sum(tf.square(W_dec), 0))
    const sparsity = tf.sum(tf.mul(tf.sum(f, 1), norms))
    return tf.add(tf.sum(tf.square(error)), tf.mul(weight, sparsity))
  })
}

function trainer(rate: number, loss: () => tf.Tensor): Trainer {
  const optimizer = tf.train.sgd(rate)
  return {
    name: `tfjs, ${tf.getBackend()}`,
    take: (steps) => {
      for (let i = 0; i < steps; i++) optimizer.minimize(loss as () => tf.Scalar)
    },
    loss: () => tf.tidy(() => loss().dataSync()[0]),
  }
}

function matrix(rows: Rows): tf.Tensor2D {
  return tf.tensor2d(rows.map((row) => [...row]))
}

function variables(numbers: Readonly<Record<string, Rows>>): Record<string, tf.Tensor2D> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, rows]) => [
      name,
      tf.variable(matrix(rows)) as tf.Tensor as tf.Tensor2D,
    ]),
  )
}

/** The same record; what is named is known to be there. */
function split<Name extends string>(
  numbers: Readonly<Record<string, Rows>>,
  names: readonly Name[],
): Record<Name, Rows> & Record<string, Rows> {
  for (const name of names) if (!(name in numbers)) throw new Error(`There is no ${name}.`)
  return numbers as Record<Name, Rows> & Record<string, Rows>
}
