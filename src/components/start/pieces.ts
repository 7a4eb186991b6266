// Which piece of each lesson the start page shows, and where it begins.
import type { SheetCell } from '../../sheet/sheet'
import type { ReadingPlace } from '../../store/place'

export interface Piece {
  /** The step whose matrices it shows. */
  readonly at: ReadingPlace
  readonly about: string
  /** The result whose making is shown from the beginning. */
  readonly result: SheetCell
  /** The cell that asks to be changed, and the side of its grid on which there is room to ask. */
  readonly invites: SheetCell
  readonly side: 'left' | 'right'
  /** Numbers of the whole lesson that an edit here moves, and what they are called. */
  readonly measures: readonly { readonly matrix: string; readonly label: string }[]
}

export const pieces: readonly Piece[] = [
  {
    at: { lesson: 'autoencoder', step: 2 },
    about: 'Squeezes numbers through a narrow place and rebuilds them. Here: its first layer.',
    result: { matrix: 'Z1', row: 2, col: 3 },
    invites: { matrix: 'X', row: 0, col: 0 },
    side: 'left',
    measures: [{ matrix: 'loss', label: 'squared error at the end' }],
  },
  {
    at: { lesson: 'sparse-autoencoder', step: 3 },
    about: 'Rebuilds each token’s activations from a few features. Here: its decoder.',
    result: { matrix: 'X_hat', row: 1, col: 1 },
    invites: { matrix: 'F', row: 1, col: 4 },
    side: 'right',
    measures: [
      { matrix: 'L0', label: 'features on per token (L0)' },
      { matrix: 'total', label: 'loss' },
    ],
  },
]
