// What is said of JumpReLU's own matrices, its thresholds and its loss.
import type { Described } from '../../captions'
import { describing, total } from './describing'

/** A description of each matrix that is there, or is another, with JumpReLU. */
export function jumpReluMatrices(
  exercise: Readonly<Record<string, Described>>,
): Record<string, Described> {
  const { wide, column, one } = describing(exercise)
  return {
    theta: column('theta', 'threshold', {
      caption: 'θ',
      about: 'thresholds, one for each feature',
      role: 'bias',
    }),
    bandwidth: one('bandwidth', 'bandwidth', 'around each threshold', {
      about: 'epsilon, the bandwidth in which a threshold learns',
      role: 'input',
    }),
    above: wide('above', {
      symbol: 'Z > θ',
      caption: 'Z > θ: 1 where on',
      about: '1 where a pre-activation is above its threshold',
      role: 'plain',
    }),
    active_count: one('active_count', 'count', 'of numbers above their threshold', {
      symbol: 'count',
      caption: 'count',
      about: 'how many pre-activations are above their threshold',
      role: 'loss',
    }),
    sparsity: one('sparsity', 'loss', 'of sparsity', {
      symbol: 'λ·count',
      caption: 'λ·count',
      about: 'sparsity loss',
      role: 'loss',
    }),
    over: wide('over', {
      symbol: 'Z−θ',
      caption: 'Z−θ',
      about: 'how far each pre-activation is above its threshold',
      role: 'plain',
    }),
    inside: wide('inside', {
      symbol: 'near',
      caption: 'near: |Z − θ| < ε÷2',
      about: '1 where a pre-activation is closer to its threshold than half the bandwidth',
      role: 'plain',
    }),
    in_band: column('in_band', 'how many are near', {
      symbol: 'Σ near',
      caption: 'Σ near',
      about: 'how many pre-activations of each feature are near its threshold',
      role: 'plain',
    }),
    pull: column('pull', 'push on the threshold', {
      symbol: 'Pθ',
      caption: 'Pθ',
      about: 'sparsity, descent direction of the thresholds, an estimate',
      role: 'gradient',
    }),
    total: total('loss L = SE + λ·count', 'loss: squared error plus sparsity'),
  }
}
