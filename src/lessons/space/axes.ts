// Which neurons a drawing shows, where it cannot show all.

/** All neurons up to as many as were chosen; else the chosen ones, each once and each there. */
export function axesOf(neurons: number, chosen: readonly number[]): readonly number[] {
  const all = Array.from({ length: neurons }, (_, i) => i)
  if (neurons <= chosen.length) return all
  const there = [...new Set(chosen.filter((axis) => axis < neurons))]
  const others = all.filter((axis) => !there.includes(axis))
  return [...there, ...others].slice(0, chosen.length)
}

/** The choice with one axis another neuron; a neuron that is shown already changes places with it. */
export function withAxis(chosen: readonly number[], at: number, neuron: number): readonly number[] {
  const other = chosen.indexOf(neuron)
  const moved = other >= 0 ? chosen.with(other, chosen[at]) : chosen
  return moved.with(at, neuron)
}
