// The functions and constants that arithmetic may name: these and no others.

type Numeric = (...numbers: number[]) => number

/** Every function by its name; those that take one number say so by their length. */
export const functions: ReadonlyMap<string, Numeric> = new Map<string, Numeric>([
  ['sqrt', (x) => Math.sqrt(x)],
  ['abs', (x) => Math.abs(x)],
  ['exp', (x) => Math.exp(x)],
  ['log', (x) => Math.log(x)],
  ['ln', (x) => Math.log(x)],
  ['log10', (x) => Math.log10(x)],
  ['log2', (x) => Math.log2(x)],
  ['sin', (x) => Math.sin(x)],
  ['cos', (x) => Math.cos(x)],
  ['tan', (x) => Math.tan(x)],
  // Halves away from zero, as on paper and in spreadsheets.
  ['round', (x) => Math.sign(x) * Math.round(Math.abs(x))],
  ['floor', (x) => Math.floor(x)],
  ['ceil', (x) => Math.ceil(x)],
  ['min', (...numbers) => Math.min(...numbers)],
  ['max', (...numbers) => Math.max(...numbers)],
])

/** Every constant by its name. */
export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['π', Math.PI],
  ['e', Math.E],
])

/** Whether a function takes any number of numbers, so that something separates them. */
export function takesSeveral(name: string): boolean {
  return functions.get(name)?.length === 0
}
