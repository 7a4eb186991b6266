// What a drawing of a space shows, in a sentence.

/** How neurons are drawn: each a direction of its own. */
export function seenNeuronsText(axes: number): string {
  const what = 'Tokens are points, decoder directions are arrows'
  if (axes === 1) return `${what}. One neuron: a line.`
  if (axes === 2) return `${what}. Two neurons: a plane.`
  return `${what}.`
}
