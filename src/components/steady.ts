// The object of before for as long as what it holds is the same.

/** A keeper of one object: gives back the last one when the next holds the same under every key. */
export function steady<T extends object>(): (next: T) => T {
  let last: T | undefined
  return (next) => {
    if (last === undefined || !holdsTheSame(last, next)) last = next
    return last
  }
}

/** Whether two objects with the same keys hold the same under each. */
export function holdsTheSame<T extends object>(one: T, other: T): boolean {
  for (const key in one) if (!Object.is(one[key], other[key])) return false
  return true
}
