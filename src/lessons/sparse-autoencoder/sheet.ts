// The sparse autoencoder's matrices and the formulas that make them.
import type { Rows } from '../../tensor/tensor'
import type { Sheet, SheetFormula } from '../../sheet/sheet'

/** Encoder, decoder, the sparsity loss with its descent direction, and the squared error. */
export function sparseSheet(numbers: Readonly<Record<string, Rows>>): Sheet {
  // 1 where a feature is on; its size, so that a pinned negative one counts as on and not as −1
  const on: SheetFormula = { op: 'sign', args: [{ op: 'absolute', args: ['F'] }] }
  return {
    X: numbers.X,
    W_enc: numbers.W_enc,
    b_enc: numbers.b_enc,
    Z: { op: 'linear', args: ['W_enc', 'X', 'b_enc'] },
    F: { op: 'relu', args: ['Z'] },
    active: { op: 'sum', args: [on] },
    L0: { op: 'mean', args: [{ op: 'columnSums', args: [on] }] },
    W_dec: numbers.W_dec,
    b_dec: numbers.b_dec,
    X_hat: { op: 'linear', args: ['W_dec', 'F', 'b_dec'] },
    norms: { op: 'columnNorms', args: ['W_dec'] },
    row_sums: { op: 'rowSums', args: [{ op: 'absolute', args: ['F'] }] },
    norms_column: { op: 'transpose', args: ['norms'] },
    row_weighted: { op: 'multiply', args: ['row_sums', 'norms_column'] },
    L1: { op: 'sum', args: ['row_sums'] },
    L1_weighted: { op: 'sum', args: ['row_weighted'] },
    lambda: numbers.lambda,
    sparsity: { op: 'scale', args: ['lambda', 'L1_weighted'] },
    S: { op: 'scale', args: [-1, { op: 'sign', args: ['F'] }] },
    push: { op: 'scale', args: ['lambda', 'norms_column'] },
    P: { op: 'scaleRows', args: ['S', 'push'] },
    X_target: { op: 'copy', args: ['X'] },
    E: { op: 'subtract', args: ['X_hat', 'X_target'] },
    E_squared: { op: 'square', args: ['E'] },
    per_token: { op: 'columnSums', args: ['E_squared'] },
    squared_error: { op: 'sum', args: ['E_squared'] },
    mean_per_token: { op: 'mean', args: ['per_token'] },
    mean_of_all: { op: 'mean', args: ['E_squared'] },
    total: { op: 'add', args: ['squared_error', 'sparsity'] },
    G: { op: 'scale', args: [2, 'E'] },
  }
}
