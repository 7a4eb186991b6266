// How matrices are written that only some activations or conventions have.

export const ownSymbols: Readonly<Record<string, string>> = {
  k: 'k',
  kept: 'kept',
  theta: 'θ',
  bandwidth: 'ε',
  W_gate: 'Wg',
  b_gate: 'bg',
  gate: 'π',
  open: 'π⁺',
  X_centered: 'Xc',
  directions: 'D',
}
