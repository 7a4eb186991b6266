// A number, a row or a column repeated over the shape of another matrix.
import { cell } from './expression/expression'
import { type Op, ShapeError, sayShape } from './op'

export const spread: Op = {
  name: 'spread',
  summary: 'Repeats a number, a row or a column until it has the shape of another matrix.',
  shape: (value, like) => {
    const fits =
      (value[0] === 1 || value[0] === like[0]) && (value[1] === 1 || value[1] === like[1])
    if (!fits)
      throw new ShapeError(`cannot repeat ${sayShape(value)} into the shape ${sayShape(like)}.`)
    return like
  },
  forward: (out, value) => {
    const made = out.data
    const x = value.data
    const rowStep = value.rows === 1 ? 0 : value.cols
    const colStep = value.cols === 1 ? 0 : 1
    for (let i = 0, at = 0; i < out.rows; i++) {
      for (let j = 0; j < out.cols; j++, at++) made[at] = x[i * rowStep + j * colStep]
    }
  },
  // what was repeated gathers the sum over its copies; the other matrix lends only its shape
  derivative: ({ grad, shapes: [[rows, cols], [likeRows, likeCols]] }) => {
    const overRows = rows < likeRows ? { op: 'columnSums', args: [grad] } : grad
    return [cols < likeCols ? { op: 'rowSums', args: [overRows] } : overRows, null]
  },
  cell: (row, col, [rows, cols]) => cell(0, rows === 1 ? 0 : row, cols === 1 ? 0 : col),
  math: (value) => `${value} repeated`,
  torch: (value, like) => `${value}.expand_as(${like})`,
  numpy: (value, like) => `np.broadcast_to(${value}, ${like}.shape)`,
  example: {
    inputs: [
      [[1, 2]],
      [
        [0, 0],
        [0, 0],
      ],
    ],
    output: [
      [1, 2],
      [1, 2],
    ],
  },
  sample: (m, n) => [
    [1, n],
    [m, n],
  ],
}
