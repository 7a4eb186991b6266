// What is said of TopK's own matrices, its dead features and its loss.
import type { Described } from '../../captions'
import { describing, total } from './describing'

/** A description of each matrix that is there, or is another, with TopK. */
export function topKMatrices(
  exercise: Readonly<Record<string, Described>>,
): Record<string, Described> {
  const { wide, out, column, one } = describing(exercise)
  return {
    k: one('k', 'k', 'features that stay on', {
      about: 'k, how many features stay on for each token',
      role: 'input',
    }),
    kept: wide('kept', {
      about: 'the k largest pre-activations of each token',
      role: 'linear',
    }),
    alive: column('alive', 'on for some token', {
      symbol: 'on',
      caption: 'on',
      about: '1 for a feature that is on for some token, 0 for a dead one',
      role: 'plain',
    }),
    dead_count: one('dead_count', 'count', 'of dead features', {
      symbol: 'dead',
      caption: 'dead',
      about: 'how many features are dead, on for no token',
      role: 'plain',
    }),
    dead_share: one('dead_share', 'share', 'of the auxiliary loss', {
      symbol: 'share',
      caption: 'share',
      about: 'how much the auxiliary loss counts: less where few features are dead',
      role: 'plain',
    }),
    far_below: one('far_below', 'number', 'larger than any difference', {
      symbol: 'far',
      caption: 'far = 1 + 2·Σ|Z|',
      about: 'a number further than any two pre-activations are apart',
      role: 'plain',
    }),
    dead_only: wide('dead_only', {
      symbol: 'Z low',
      caption: 'Z low = Z − far where on',
      about: 'pre-activations, those of features that are on moved far below the others',
      role: 'plain',
    }),
    dead_kept: wide('dead_kept', {
      symbol: 'Fd',
      caption: 'Fd: the largest of the dead',
      about: 'the largest pre-activations among dead features',
      role: 'encoder',
    }),
    X_dead: out('X_dead', {
      symbol: 'X̂d',
      about: 'what the dead features rebuild',
      role: 'output',
    }),
    missing: out('missing', {
      symbol: 'M',
      caption: 'M = X − X̂, a constant',
      about: 'what the reconstruction misses, counted as a constant',
      role: 'target',
    }),
    E_dead: out('E_dead', {
      symbol: 'Ed',
      about: 'errors of what the dead features rebuild',
      role: 'error',
    }),
    dead_error: one('dead_error', 'sum', 'of squared errors of the dead', {
      symbol: 'SEd',
      caption: 'SEd = Σ Ed²',
      about: 'squared error of what the dead features rebuild',
      role: 'loss',
    }),
    auxiliary: one('auxiliary', 'loss', 'of dead features', {
      symbol: 'aux',
      caption: 'aux = share·SEd',
      about: 'auxiliary loss: a second chance for dead features',
      role: 'loss',
    }),
    total: total('loss L = SE + aux', 'loss: squared error plus the auxiliary loss'),
  }
}
