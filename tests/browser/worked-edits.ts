// Edits of a given, a weight and a result in each lesson, with what they lead to worked out by hand.
import type { LessonName } from './sheet-page'

export interface WorkedEdit {
  readonly what: string
  readonly lesson: LessonName
  /** The first step at which the cell is on the screen. */
  readonly step: number
  readonly matrix: string
  readonly row: number
  readonly col: number
  readonly was: number
  readonly type: string
  /** How many results move, and the loss before and after. */
  readonly results: number
  readonly loss: readonly [before: number, after: number]
  /** Whole matrices after the edit, each with a step that shows it. */
  readonly after: readonly (readonly [step: number, matrix: string, rows: readonly number[][]])[]
}

export const workedEdits: readonly WorkedEdit[] = [
  {
    // x1 = (3, 1, 2, 1). Z1: 3−1 = 2, 3−1+1+1 = 4, −3−1+2 = −2; was 1, 3, −1.
    // Z2: A1₃ = 0 and −2+4−0−1 = 1, both as before, so Y stays; Y′₁₁ = 3, E₁₁ = 2−3 = −1.
    // Moved: 3 in Z1, 2 in A1, and one each in Y′, E, E², e, L, both means and G.
    what: 'a given',
    lesson: 'autoencoder',
    step: 2,
    matrix: 'X',
    row: 1,
    col: 1,
    was: 2,
    type: '3',
    results: 13,
    loss: [5, 6],
    after: [
      [
        2,
        'Z1',
        [
          [2, -1, 2, 0],
          [4, 1, 5, 1],
          [-2, 1, -2, 3],
        ],
      ],
      [
        2,
        'A1',
        [
          [2, 0, 2, 0],
          [4, 1, 5, 1],
          [0, 1, 0, 3],
        ],
      ],
      [
        3,
        'A2',
        [
          [0, 1, 0, 3],
          [1, 0, 2, 0],
        ],
      ],
      [
        6,
        'E',
        [
          [-1, 0, -1, 0],
          [0, 0, 0, 0],
          [0, 1, 0, 1],
          [0, 1, -1, 0],
        ],
      ],
      [6, 'per_example', [[1, 2, 2, 1]]],
      [6, 'loss', [[6]]],
      [6, 'mean_per_example', [[1.5]]],
    ],
  },
  {
    // Z2's first row is 2·A1₃ = 0, 2, 0, 6; was 0, 1, 0, 3.
    // Z3: A2₁−A2₂ = −1, 2, −2, 6 and 2−A2₁ = 2, 0, 2, −4; the first row does not read A2₁.
    // Z4 of x2 from A3 = (1, 2, 0): −1, 0, 3, 1; of x4 from A3 = (1, 6, 0): −1, −4, 7, −3.
    what: 'a weight',
    lesson: 'autoencoder',
    step: 3,
    matrix: 'W2',
    row: 1,
    col: 3,
    was: 1,
    type: '2',
    // Z2 2, A2 2, Z3 4, A3 3 (x4: 2−6 is clipped as 2−3 was), Z4 2+3, Y 2+1, E 3, E² 3, e 2, L, means 2, G 3
    results: 33,
    loss: [5, 20],
    after: [
      [
        3,
        'A2',
        [
          [0, 2, 0, 6],
          [1, 0, 2, 0],
        ],
      ],
      [
        4,
        'Z3',
        [
          [0, 1, -1, 1],
          [-1, 2, -2, 6],
          [2, 0, 2, -4],
        ],
      ],
      [
        5,
        'Y',
        [
          [2, 0, 2, 0],
          [1, 0, 1, 0],
          [2, 3, 2, 7],
          [1, 1, 1, 0],
        ],
      ],
      [
        6,
        'G',
        [
          [0, 0, -2, 0],
          [0, -2, 0, 0],
          [0, 2, 0, 8],
          [0, 0, -2, 0],
        ],
      ],
      [6, 'loss', [[20]]],
    ],
  },
  {
    // With the code of x1 at (2, 1): Z3 = −1+1, 2−1, −2+2 = 0, 1, 0, so A3 = (0, 1, 0).
    // Z4 = 0, 0−1+1, 1, 0−1+1 = 0, 0, 1, 0; x1 is (2, 1, 2, 1), so E = −2, −1, −1, −1.
    what: 'a result',
    lesson: 'autoencoder',
    step: 3,
    matrix: 'A2',
    row: 1,
    col: 1,
    was: 0,
    type: '2',
    // Z3 2 (the first row does not read it), A3 2, Z4 4, Y 4, E 4, E² 4, e, L, means 2, G 4
    results: 28,
    loss: [5, 12],
    after: [
      [
        4,
        'A3',
        [
          [0, 1, 0, 1],
          [1, 1, 0, 3],
          [0, 1, 2, 0],
        ],
      ],
      [
        5,
        'Y',
        [
          [0, 0, 2, 0],
          [0, 1, 1, 0],
          [1, 3, 2, 4],
          [0, 2, 1, 0],
        ],
      ],
      [6, 'per_example', [[7, 2, 2, 1]]],
      [6, 'loss', [[12]]],
    ],
  },
  {
    // x2 = (3, 2, −2). Z: −3−2−3, 3−2, −3−2−3, −3+2−2, 3+2−2, 2+2−2 = −8, 1, −8, −3, 3, 2.
    // X̂ from f2 = 1, f5 = 3, f6 = 2: 1−3+2 = 0, −6+4 = −2, 1+6−4 = 3; E = −3, −4, 5.
    // L1w gains 1·1 for f2 and 2·3 for f5.
    what: 'a given',
    lesson: 'sparse-autoencoder',
    step: 1,
    matrix: 'X',
    row: 1,
    col: 2,
    was: 1,
    type: '3',
    // Z 5 (f6 does not read neuron 1), F 2, active, L0, X̂ 3, Σ|f| 2, Σ|f|·‖d‖ 2, L1, L1w, λ·L1w,
    // S 1 and P 1 (f2 comes on), X copy 1, E 3, E² 3, e, SE, means 2, L, G 3
    results: 36,
    loss: [37, 93],
    after: [
      [
        2,
        'F',
        [
          [2, 0, 0, 0, 0],
          [0, 1, 0, 0, 1],
          [0, 0, 0, 1, 0],
          [0, 0, 2, 3, 0],
          [0, 3, 0, 0, 0],
          [0, 2, 1, 0, 0],
        ],
      ],
      [
        3,
        'X_hat',
        [
          [-3, 0, -2, -3, 1],
          [4, -2, 2, -1, 0],
          [2, 3, -2, -2, 1],
        ],
      ],
      [5, 'L1', [[16]]],
      [5, 'sparsity', [[39]]],
      [9, 'squared_error', [[54]]],
      [9, 'total', [[93]]],
    ],
  },
  {
    // d4 = (−1, 0, 0) has length 1 instead of 2, and adds −2 to x3 and −3 to x4 in place of −4, −6.
    // E₁₃ = 0+3, E₁₄ = 0+3, so the squares gain 9−1 and 9−0; L1w falls by 5·1.
    what: 'a weight',
    lesson: 'sparse-autoencoder',
    step: 3,
    matrix: 'W_dec',
    row: 1,
    col: 4,
    was: -2,
    type: '-1',
    // X̂ 2, ‖d‖ 1, ‖d‖ᵀ 1, Σ|f|·‖d‖ 1, L1w, λ·L1w, λ‖d‖ 1, P 2, E 2, E² 2, e 2, SE, means 2, L, G 2
    results: 22,
    loss: [37, 49],
    after: [
      [
        3,
        'X_hat',
        [
          [-3, 2, 0, 0, 1],
          [4, 2, 2, -1, 0],
          [2, -2, -2, -2, 1],
        ],
      ],
      [4, 'norms', [[3, 1, 3, 1, 3, 3]]],
      [5, 'row_weighted', [[6], [1], [3], [5], [3], [9]]],
      [5, 'sparsity', [[27]]],
      [
        8,
        'P',
        [
          [-3, 0, 0, 0, 0],
          [0, 0, 0, 0, -1],
          [0, 0, 0, -3, 0],
          [0, 0, -1, -1, 0],
          [0, -3, 0, 0, 0],
          [0, -3, -3, 0, 0],
        ],
      ],
      [9, 'squared_error', [[22]]],
    ],
  },
  {
    // Mountain on for guitar: X̂ of x5 = (1, 0, 1) + (1, 2, −2) = (2, 2, −1), E = 1, 2, −1.
    what: 'a result',
    lesson: 'sparse-autoencoder',
    step: 2,
    matrix: 'F',
    row: 6,
    col: 5,
    was: 0,
    type: '1',
    // active, L0, X̂ 3, Σ|f|, Σ|f|·‖d‖, L1, L1w, λ·L1w, S, P, E 3, E² 2 (−1 and 1 square alike), e, SE,
    // means 2, L, G 3
    results: 25,
    loss: [37, 45],
    after: [
      [2, 'active', [[9]]],
      [2, 'L0', [[1.8]]],
      [
        3,
        'X_hat',
        [
          [-3, 2, -2, -3, 2],
          [4, 2, 2, -1, 2],
          [2, -2, -2, -2, -1],
        ],
      ],
      [5, 'L1', [[14]]],
      [5, 'sparsity', [[35]]],
      [9, 'total', [[45]]],
    ],
  },
]
