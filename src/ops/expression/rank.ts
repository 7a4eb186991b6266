// Which place a number takes among others, the largest first.

/** The rank of numbers[own], from 1: after all that are larger, and of equal ones after the earlier. */
export function rankOf(numbers: readonly number[], own: number): number {
  const before = numbers.filter((other, i) =>
    i < own ? !(numbers[own] - other > 0) : i > own && other - numbers[own] > 0,
  )
  return before.length + 1
}
