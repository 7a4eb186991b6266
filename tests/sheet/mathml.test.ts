// Formulas as MathML: well formed, and naming exactly the symbols of the matrices they read.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulaShown, namesIn } from '../../src/lessons/formula-shown'
import { linesOf, type MathNode, mathmlOf, matricesIn } from '../../src/sheet/mathml'
import type { Argument } from '../../src/ops/op'
import { notationOf } from '../../src/sheet/notation'
import { isGiven } from '../../src/sheet/sheet'
import { everyLesson, wordsOf } from '../lessons/every-lesson'
import { filledSheets } from '../support/random-sheets'

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const symbol = (name: string) => lesson.matrices[name].symbol

  test('every formula is well formed and names the right symbols, result first', () => {
    for (const [name, entry] of Object.entries(lesson.sheet)) {
      if (isGiven(entry)) continue
      const tree = mathmlOf(entry, symbol, name)
      expect(matricesIn(tree)[0]).toBe(name)
      expect(matricesIn(tree).toSorted(), name).toEqual([name, ...namesIn(entry)].toSorted())
      expectWellFormed(tree)
      for (const leaf of leaves(tree))
        if ('matrix' in leaf) expect(leaf.text).toBe(symbol(leaf.matrix))
      expect(textOf(tree)).toBe(flat(`${symbol(name)} = ${notationOf(entry, symbol)}`))
    }
  })

  test('every formula that a step shows has a result of its own and reads what there is', () => {
    const shown = wordsOf(lesson).flatMap(({ formulas }) => formulas)
    expect(shown.length).toBeGreaterThanOrEqual(lesson.steps.length - 1)
    for (const each of shown) {
      const formula = formulaShown(lesson.sheet, each)
      const tree = mathmlOf(formula, symbol, each.of)
      expect(matricesIn(tree)[0]).toBe(each.of)
      expect(new Set(matricesIn(tree))).toEqual(new Set([each.of, ...namesIn(formula)]))
      expect(matricesIn(tree).filter((name) => each.inPlace?.includes(name))).toEqual([])
      expectWellFormed(tree)
    }
  })
})

test('any formula is well formed, says what its notation says, and names what it reads', () => {
  fc.assert(
    fc.property(filledSheets(), (sheet) => {
      for (const [name, entry] of Object.entries(sheet)) {
        if (isGiven(entry)) continue
        const tree = mathmlOf(entry, (matrix) => matrix)
        // a shape that is lent, as spread does, is read but not written
        expect(namesIn(entry)).toEqual(expect.arrayContaining(matricesIn(tree)))
        expectWellFormed(tree)
        expect(textOf(tree), name).toBe(flat(notationOf(entry, (matrix) => matrix)))
      }
    }),
  )
})

test('powers, roots and brackets hold what they should', () => {
  const made = (op: 'square' | 'columnNorms' | 'transpose', of: Argument) =>
    mathmlOf({ op, args: [of] }, (name) => name)
  const W: MathNode = { tag: 'mi', text: 'W', matrix: 'W' }
  const two: MathNode = { tag: 'mn', text: '2' }
  expect(made('transpose', 'W')).toEqual({ tag: 'msup', inside: [W, { tag: 'mi', text: 'T' }] })
  expect(made('square', 'W')).toEqual({ tag: 'msup', inside: [W, two] })
  const difference = made('square', { op: 'subtract', args: ['W', 'B'] })
  expect('inside' in difference && textOf(difference.inside[0])).toBe('(W−B)')
  const root = made('columnNorms', 'W')
  expect(root.tag).toBe('msqrt')
  expect(textOf(root)).toBe('columnsumsofW2')
  expect(mathmlOf({ op: 'scale', args: [-1, 'W'] }, (name) => name)).toEqual({
    tag: 'mrow',
    inside: [
      {
        tag: 'mrow',
        inside: [
          { tag: 'mo', text: '−' },
          { tag: 'mn', text: '1' },
        ],
      },
      { tag: 'mo', text: '·' },
      W,
    ],
  })
})

function leaves(node: MathNode): Exclude<MathNode, { inside: unknown }>[] {
  return 'inside' in node ? node.inside.flatMap(leaves) : [node]
}

/** Every element has what MathML asks of it, nothing is empty, and brackets close where they open. */
function expectWellFormed(node: MathNode): void {
  if ('inside' in node) {
    if (node.tag === 'msup') expect(node.inside).toHaveLength(2)
    else expect(node.inside.length).toBeGreaterThan(0)
    const signs = node.inside.flatMap((inner) => (inner.tag === 'mo' ? [inner.text] : []))
    expect(signs.filter((sign) => sign === '(')).toHaveLength(
      signs.filter((sign) => sign === ')').length,
    )
    return node.inside.forEach(expectWellFormed)
  }
  expect(node.text.trim()).not.toBe('')
  if (node.tag === 'mo') expect(node.text).toMatch(/^[()+−·∘×÷=>Σ|‖]$/)
  if (node.tag === 'mn') expect(node.text).toMatch(/^[\d.e-]+$/)
}

function textOf(node: MathNode): string {
  return flat(
    leaves(node)
      .map(({ text }) => text)
      .join(''),
  )
}

/** A line without what MathML says by its elements rather than its text. */
function flat(line: string): string {
  return line
    .replaceAll('²', '2')
    .replaceAll('ᵀ', 'T')
    .replaceAll(/√\(((?:[^()]|\([^()]*\))*)\)/g, '$1')
    .replaceAll(/\s/g, '')
}

/** Everything written in a tree, in reading order. */
const lettersOf = (node: MathNode): string =>
  'inside' in node ? node.inside.map(lettersOf).join('') : node.text

test('a formula too wide for a line has its terms on lines, and a wide term broken before a sign', () => {
  const product: Argument = {
    op: 'multiply',
    args: ['theta', { op: 'mask', args: ['gradient', 'threshold'] }],
  }
  const lines = (argument: Argument, widest: number) =>
    linesOf(
      mathmlOf(argument, (name) => name, 'R'),
      widest,
    ).map((line) => lettersOf(line).replaceAll('\u00a0', ' '))
  expect(lines(product, 60)).toEqual(['R=theta∘(gradient where threshold>0)'])
  expect(lines(product, 22)).toEqual(['R=theta∘(gradient', ' where threshold>0)'])
  expect(lines({ op: 'add', args: ['first', product] }, 22)).toEqual([
    'R=first',
    '+theta∘(gradient',
    ' where threshold>0)',
  ])
})
