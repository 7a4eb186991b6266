// Random expression trees over numbered leaves.
import fc from 'fast-check'
import type { Expression } from '../../src/ops/expression/expression'
import { decimal } from './numbers'

type Tree = Expression<number>

/** Trees of every kind, up to a few levels deep, whose leaves are numbered below `leaves`. */
export function expressions(leaves: number): fc.Arbitrary<Tree> {
  const leaf = fc.nat(leaves - 1).map((at): Tree => ({ kind: 'cell', at }))
  const number = fc
    .oneof(decimal, fc.integer({ min: -3, max: 3 }))
    .map((value): Tree => ({ kind: 'number', value: value + 0 }))
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
    const part = tie('tree')
    const parts = fc.array(part, { minLength: 1, maxLength: 3 })
    const pair = fc.tuple(part, part)
    return {
      tree: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'tree' },
        fc.oneof(leaf, number),
        parts.map((terms): Tree => ({ kind: 'sum', terms })),
        parts.map((factors): Tree => ({ kind: 'product', factors })),
        pair.map(([from, minus]): Tree => ({ kind: 'difference', from, minus })),
        pair.map(([of, by]): Tree => ({ kind: 'quotient', of, by: aboveZero(by) })),
        pair.map(([positive, then]): Tree => ({ kind: 'where', positive, then })),
        fc.tuple(parts, fc.nat(2), part).map(([among, at, most]): Tree => {
          const own = Math.min(at, among.length - 1)
          return { kind: 'top', of: among[own], most, among, own }
        }),
        fc
          .tuple(fc.constantFrom('square', 'relu', 'absolute', 'sign'), part)
          .map(([kind, of]): Tree => ({ kind, of })),
        part.map((of): Tree => ({ kind: 'root', of: { kind: 'absolute', of } })),
      ),
    }
  })
  return tree
}

/** A divisor that is never 0, which hot-formula-parser would stop at in the branch not taken. */
function aboveZero(tree: Tree): Tree {
  return {
    kind: 'sum',
    terms: [
      { kind: 'absolute', of: tree },
      { kind: 'number', value: 0.5 },
    ],
  }
}
