// The blocked product against the three loops it stands for, to the bit.
import { expect, test } from 'vitest'
import { multiplyInto } from '../../src/tensor/products'
import { fromRows, type Tensor, tensor, toRows } from '../../src/tensor/tensor'
import { decimalsFrom, rowsBy } from '../support/numbers'
import { sameBits } from '../support/same-bits'

const upToNine = [1, 2, 3, 4, 5, 6, 7, 8, 9]

test.each(upToNine)('%i rows times every size up to 9×9 equal plain loops to the bit', (m) => {
  const next = decimalsFrom(m)
  const wrong: string[] = []
  for (const k of upToNine) {
    for (const n of upToNine) {
      const left = fromRows(rowsBy([m, k], next))
      const right = fromRows(rowsBy([k, n], next))
      const bias = fromRows(rowsBy([m, 1], next))
      for (const added of [undefined, bias]) {
        const out = tensor(m, n)
        out.data.fill(NaN)
        multiplyInto(out, left, right, added)
        if (!sameBits(out, plain(left, right, added))) wrong.push(`${m}×${k}·${k}×${n}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('a layer worked by hand', () => {
  const weights = fromRows([
    [1, 0, -1],
    [0, 2, 1],
  ])
  const inputs = fromRows([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  const out = tensor(2, 2)
  multiplyInto(out, weights, inputs, fromRows([[10], [-20]]))
  expect(toRows(out)).toEqual([
    [6, 6],
    [-9, -6],
  ])
})

/** Row by column, the bias last. */
function plain(left: Tensor, right: Tensor, bias?: Tensor): Tensor {
  const out = tensor(left.rows, right.cols)
  for (let i = 0; i < left.rows; i++) {
    for (let j = 0; j < right.cols; j++) {
      let sum = 0
      for (let p = 0; p < left.cols; p++)
        sum += left.data[i * left.cols + p] * right.data[p * right.cols + j]
      out.data[i * right.cols + j] = bias ? sum + bias.data[i] : sum
    }
  }
  return out
}
