// Whether two matrices hold the same numbers to the bit.
import type { Tensor } from '../../src/tensor/tensor'

/** Same shape and same numbers to the bit; NaN is NaN, and −0 is not 0. */
export function sameBits(left: Tensor, right: Tensor): boolean {
  return (
    left.rows === right.rows &&
    left.cols === right.cols &&
    left.data.every((value, i) => Object.is(value, right.data[i]))
  )
}
