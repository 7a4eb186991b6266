// A variant's weights as the lesson's own formulas take them: the same pre-activations, the same decoder.
import type { Values } from '../../../sheet/sheet'
import { toRows } from '../../../tensor/tensor'
import type { Numbers } from '../../growth'
import { conventions, type Convention } from './options'

/**
 * The lesson puts X itself into the encoder, so a bias that is taken off first moves into b_enc:
 * W(x − b) + c = Wx + (c − Wb). Its decoder is the one that is used, at length 1 where it is.
 */
export function lessonWeights(values: Values, convention: Convention): Numbers {
  const { subtractsBias, unitNorm } = conventions[convention]
  const W_enc = toRows(values.W_enc)
  const b_enc = toRows(values.b_enc)
  const b_dec = toRows(values.b_dec)
  const taken = ([bias]: readonly number[], i: number) =>
    W_enc[i].reduce((sum, weight, j) => sum - weight * b_dec[j][0], bias)
  return {
    W_enc,
    b_enc: subtractsBias ? b_enc.map((row, i) => [taken(row, i)]) : b_enc,
    W_dec: toRows(values[unitNorm ? 'directions' : 'W_dec']),
    b_dec,
  }
}
