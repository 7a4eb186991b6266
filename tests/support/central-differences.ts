// Slopes by changing a number a little both ways: the judge of every derivative.

/** The slope of `result` with respect to the number at each index of `data`. */
export function centralDifferences(data: Float64Array, result: () => number): number[] {
  const step = 1e-6
  return Array.from(data, (value, i) => {
    data[i] = value + step
    const above = result()
    data[i] = value - step
    const below = result()
    data[i] = value
    return (above - below) / (2 * step)
  })
}

/** How far a derivative is off, relative to sizes above 1. */
export function slopeError(derivative: number, numerical: number): number {
  return Math.abs(derivative - numerical) / Math.max(1, Math.abs(numerical))
}
