// Decoder norms folded into the encoder: other numbers, the same output.
import type { Numbers } from '../../growth'

/**
 * Every decoder column at length 1, and its old length on the feature's row of encoder weights and
 * its bias: the activations grow by it, the reconstruction stays. A column of zeros stays as it is.
 */
export function foldNorms(numbers: Numbers): Numbers {
  const norms = numbers.W_dec[0].map((_, i) => Math.hypot(...numbers.W_dec.map((row) => row[i])))
  const factor = (i: number) => (norms[i] === 0 ? 1 : norms[i])
  return {
    ...numbers,
    W_dec: numbers.W_dec.map((row) => row.map((value, i) => value / factor(i))),
    W_enc: numbers.W_enc.map((row, i) => row.map((value) => value * factor(i))),
    b_enc: numbers.b_enc.map(([bias], i) => [bias * factor(i)]),
  }
}
