// No time is taken before the contenders' numbers are the same.
import type { Contender } from './contender'
import { editOf, type Edits } from './edits'
import type { Problem } from './problem'

const tolerance = 1e-12

/** Takes all through `steps` edits and compares every matrix; throws where one differs. */
export function agree(
  problem: Problem,
  edits: Edits,
  steps: number,
  [reference, ...others]: readonly Contender[],
): void {
  for (let step = 0; step < steps; step++) {
    const { at, value } = editOf(edits, step)
    reference.edit(at, value)
    for (const other of others) {
      other.edit(at, value)
      for (const name of Object.keys(problem.plan.index)) compare(name, reference, other, step)
    }
  }
}

function compare(name: string, reference: Contender, other: Contender, step: number): void {
  const expected = reference.read(name)
  const found = other.read(name)
  if (!expected || !found) throw new Error(`${other.name} does not hold ${name}.`)
  if (expected.length !== found.length)
    throw new Error(`${other.name}: ${name} has ${found.length} cells, not ${expected.length}.`)
  for (let i = 0; i < expected.length; i++) {
    const size = Math.max(1, Math.abs(expected[i]))
    if (!(Math.abs(expected[i] - found[i]) <= tolerance * size))
      throw new Error(
        `${other.name}: ${name}[${i}] is ${found[i]} after ${step + 1} edits, not ${expected[i]}.`,
      )
  }
}
