// The autoencoder 4-3-2-3-4 over 4 examples and all its gradients, written out in bare loops.
import type { Contender } from '../contender'
import type { Problem } from '../problem'
import {
  columnSums,
  copy,
  linear,
  mask,
  multiply,
  relu,
  rowSums,
  scale,
  spread,
  square,
  subtract,
  sum,
  timesTransposed,
  transposedTimes,
} from './loops'

/** Starts from the sheet's numbers; makes every matrix that the sheet with gradients names. */
export function bareAutoencoder({ start }: Problem): Contender {
  const m: Record<string, Float64Array> = Object.fromEntries(
    Object.entries(start).map(([name, numbers]) => [name, Float64Array.from(numbers)]),
  )
  const { X, Y_target, W1, b1, W2, b2, W3, b3, W4, b4, Z1, A1, Z2, A2, Z3, A3, Z4, Y } = m
  const { E, E_squared, per_example, loss, mean_per_example, mean_of_all, G } = m
  const { dloss, dE_squared, dE, dY, dZ4, dW4, db4, dA3, dZ3, dW3, db3 } = m
  const { dA2, dZ2, dW2, db2, dA1, dZ1, dW1, db1 } = m

  return {
    name: 'bare loops',
    edit: (at, value) => {
      X[at] = value
      copy(Y_target, X)
      linear(Z1, W1, X, b1, 3, 4, 4)
      relu(A1, Z1)
      linear(Z2, W2, A1, b2, 2, 3, 4)
      relu(A2, Z2)
      linear(Z3, W3, A2, b3, 3, 2, 4)
      relu(A3, Z3)
      linear(Z4, W4, A3, b4, 4, 3, 4)
      relu(Y, Z4)
      subtract(E, Y, Y_target)
      square(E_squared, E)
      columnSums(per_example, E_squared)
      loss[0] = sum(E_squared)
      mean_per_example[0] = sum(per_example) / 4
      mean_of_all[0] = sum(E_squared) / 16
      scale(G, 2, E)

      dloss[0] = 1
      spread(dE_squared, dloss[0])
      multiply(dE, dE_squared, E)
      scale(dE, 2, dE)
      copy(dY, dE)
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
    },
    read: (name) => m[name],
  }
}
