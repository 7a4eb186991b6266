// Random arithmetic, written in every style, against the same tree worked out directly.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArithmetic } from '../../src/formats/arithmetic'

type Sum =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'negative'; readonly of: Sum; readonly sign: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Sum[] }
  | { readonly kind: 'joined'; readonly sign: string; readonly left: Sum; readonly right: Sum }

const values: Record<string, (...numbers: number[]) => number> = {
  sqrt: Math.sqrt,
  '√': Math.sqrt,
  abs: Math.abs,
  exp: Math.exp,
  log: Math.log,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
}
/** How tightly a sign binds, and what it does. */
const signs: Record<string, [binds: number, apply: (a: number, b: number) => number]> = {
  '+': [1, (a, b) => a + b],
  '-': [1, (a, b) => a - b],
  '−': [1, (a, b) => a - b],
  '*': [2, (a, b) => a * b],
  '×': [2, (a, b) => a * b],
  '/': [2, (a, b) => a / b],
  '÷': [2, (a, b) => a / b],
  '^': [4, (a, b) => a ** b],
}

const numbers: fc.Arbitrary<Sum> = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('.', ','), fc.boolean())
  .map(([size, mark, small]) => {
    const value = size / 100
    const text = String(value).replace('.', mark)
    return { kind: 'number', value, text: small && value < 1 ? text.replace(/^0(?=.)/, '') : text }
  })

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    numbers,
    fc.record<Sum & { kind: 'negative' }>({
      kind: fc.constant('negative'),
      of: tie('sum'),
      sign: fc.constantFrom('-', '−'),
    }),
    fc
      .tuple(
        fc.constantFrom(...Object.keys(values)),
        fc.array(tie('sum'), { minLength: 2, maxLength: 3 }),
      )
      .map(([name, of]): Sum => {
        const several = name === 'max' || name === 'min'
        return { kind: 'call', name, of: several ? of : of.slice(0, 1) }
      }),
    fc.record<Sum & { kind: 'joined' }>({
      kind: fc.constant('joined'),
      sign: fc.constantFrom(...Object.keys(signs)),
      left: tie('sum'),
      right: tie('sum'),
    }),
  ),
}))

/** The sum written with no more parentheses than it needs. */
function written(of: Sum, least: number, space: string): string {
  switch (of.kind) {
    case 'number':
      return of.text
    case 'call':
      return `${of.name}(${of.of.map((part) => written(part, 0, space)).join(`;${space}`)})`
    case 'negative': {
      const text = of.sign + written(of.of, 3, space)
      return least > 3 ? `(${text})` : text
    }
    default: {
      const [binds] = signs[of.sign]
      const isPower = of.sign === '^'
      const left = written(of.left, isPower ? 5 : binds, space)
      const right = written(of.right, isPower ? 3 : binds + 1, space)
      const text = `${left}${space}${of.sign}${space}${right}`
      return least > binds ? `(${text})` : text
    }
  }
}

/** The value, or undefined where a step of it is not finite. */
function valueOf(of: Sum): number | undefined {
  if (of.kind === 'number') return of.value
  if (of.kind === 'negative') {
    const value = valueOf(of.of)
    return value === undefined ? undefined : -value
  }
  const parts = (of.kind === 'call' ? of.of : [of.left, of.right]).map(valueOf)
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return undefined
  const value =
    of.kind === 'call' ? values[of.name](...known) : signs[of.sign][1](known[0], known[1])
  return Number.isFinite(value) ? value : undefined
}

test('arithmetic has the value of its tree', () => {
  let finite = 0
  fc.assert(
    fc.property(sum, fc.constantFrom('', ' ', '\u00A0'), fc.boolean(), (tree, space, equals) => {
      const typed = (equals ? '=' : '') + written(tree, 0, space)
      fc.pre(typed.length <= 500)
      const value = valueOf(tree)
      if (value === undefined)
        expect(readArithmetic(typed), typed).toMatchObject({
          kind: 'refused',
          why: expect.stringContaining('is not a finite number'),
        })
      else {
        finite++
        expect(readArithmetic(typed), typed).toEqual({ kind: 'number', value: value + 0 })
      }
    }),
    { numRuns: 1000 },
  )
  expect(finite).toBeGreaterThan(250)
})

test('no text throws, and what is worked out is finite and never −0', () => {
  const pieces = fc.constantFrom(
    ...'0123456789.,;:()[]{}+-*/^=√²π%!?&|<>"\'#~$_@\\ \n\t',
    'sqrt',
    'max(',
    'pi',
    'e',
    '1e5',
    'mod',
    'to',
    'in',
    'not',
    '__proto__',
    '😀',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (typed) => {
      const read = readArithmetic(typed)
      if (read.kind === 'number') {
        expect(Number.isFinite(read.value) && !Object.is(read.value, -0)).toBe(true)
        return
      }
      expect(read.why).toMatch(/\.$/)
      expect(read.why, typed).not.toContain('That cannot be worked out')
      expect(read.at).toBeGreaterThanOrEqual(0)
      expect(read.at).toBeLessThanOrEqual(typed.length)
    }),
    { numRuns: 2000 },
  )
})
