// Numbers of things in words.

/** "1 token", "5 tokens", as plain words. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const spelledOut = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "Four numbers become three", for a heading. */
export function numbersBecome(from: number, to: number): string {
  const [before, after] = [from, to].map((number) => spelledOut[number] ?? String(number))
  const start = `${before[0].toUpperCase()}${before.slice(1)}`
  return from === 1 ? `${start} number becomes ${after}` : `${start} numbers become ${after}`
}
