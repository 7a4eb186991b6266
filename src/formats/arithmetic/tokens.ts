// Typed arithmetic cut into numbers, names and signs, each with the place where it stands.
import { readPlainNumber, shortened } from '../number'
import { constants, functions, takesSeveral } from './functions'
import { Refusal } from './refusal'

/** A piece of arithmetic: `text` is how the parser spells it. */
export interface Token {
  readonly kind: 'number' | 'function' | 'constant' | 'sign' | 'root' | 'open' | 'close' | 'next'
  readonly text: string
  readonly at: number
}

const longest = 500
const deepest = 64

const signs: ReadonlyMap<string, string> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['–', '-'],
  ['*', '*'],
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['/', '/'],
  ['÷', '/'],
  ['^', '^'],
  ['**', '^'],
])
const powers: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['³', '3'],
])

/** What separates the numbers of a call, or `none` where a comma can only be a decimal one. */
type Separator = ',' | ';' | 'none'

/** Reads every token; throws a Refusal at the first character that has no place in arithmetic. */
export function tokensOf(typed: string): Token[] {
  if (typed.length > longest)
    throw new Refusal(
      `That is ${typed.length} characters long. At most ${longest} can be worked out.`,
      longest,
    )
  const tokens: Token[] = []
  const open: { readonly at: number; readonly separator: Separator }[] = []
  const put = (kind: Token['kind'], text: string, at: number) => tokens.push({ kind, text, at })
  let roots = 0
  let at = /^\s*=?/.exec(typed)?.[0].length ?? 0
  while (at < typed.length) {
    const character = String.fromCodePoint(typed.codePointAt(at) ?? 0)
    const separator = open.at(-1)?.separator ?? 'none'
    const digits = numberAt(typed, at, separator)
    const word = matchAt(/[\p{L}_][\p{L}\p{N}_]*/uy, typed, at).toLowerCase()
    const sign = typed.startsWith('**', at) ? '**' : character
    if (/\s/.test(character)) at++
    else if (digits !== '') {
      put('number', numberText(digits, at), at)
      at += digits.length
    } else if (word !== '') {
      put(kindOf(word, at, typed[at + word.length] === '('), word, at)
      at += word.length
    } else if (signs.has(sign)) {
      put('sign', signs.get(sign) ?? '', at)
      at += sign.length
    } else if (powers.has(character)) {
      put('sign', '^', at)
      put('number', powers.get(character) ?? '', at++)
    } else if (character === '√') {
      if (++roots > deepest) throw new Refusal(`There are more than ${deepest} roots.`, at)
      put('root', 'sqrt', at++)
    } else if (character === '(') {
      if (open.length === deepest)
        throw new Refusal(`More than ${deepest} parentheses stand inside each other.`, at)
      const called = tokens.at(-1)
      const several = called?.kind === 'function' && takesSeveral(called.text)
      open.push({ at, separator: several ? separatorAfter(typed, at) : 'none' })
      put('open', '(', at++)
    } else if (character === ')') {
      if (open.pop() === undefined) throw new Refusal('This ) closes no parenthesis.', at)
      put('close', ')', at++)
    } else if (character === separator) put('next', ',', at++)
    else throw new Refusal(strange(character), at)
  }
  const unclosed = open.pop()
  if (unclosed)
    throw new Refusal('This ( is never closed. Type a ) after what belongs inside.', unclosed.at)
  return tokens
}

/** The digits, points, decimal commas and exponent that stand at a place, or nothing. */
function numberAt(typed: string, at: number, separator: Separator): string {
  const digits =
    separator === ','
      ? matchAt(/[\d.]*\d[\d.]*/y, typed, at)
      : matchAt(/(?:[\d.]|,(?=\d))*\d\.?/y, typed, at)
  // An e that starts no exponent and no word is left to be refused with its number.
  const exponent = matchAt(/e[+-]?\d+|e(?![\p{L}\d])/iuy, typed, at + digits.length)
  return digits === '' ? '' : digits + exponent
}

function numberText(digits: string, at: number): string {
  const read = readPlainNumber(digits)
  if (read.kind === 'number') return String(read.value)
  throw new Refusal(read.why, at + (read.at ?? 0))
}

function kindOf(word: string, at: number, isCalled: boolean): 'function' | 'constant' {
  if (functions.has(word)) return 'function'
  if (constants.has(word)) return 'constant'
  throw new Refusal(
    isCalled
      ? `There is no function “${shortened(word)}” here. There are ${[...functions.keys()].join(', ')}.`
      : `“${shortened(word)}” is not known here. Type numbers, pi, e and functions such as sqrt.`,
    at,
  )
}

/** Looks through one call, from its ( on: ; separates wherever there is one. */
function separatorAfter(typed: string, open: number): Separator {
  let depth = 0
  let tight = -1
  let loose = false
  for (let at = open; at < typed.length; at++) {
    if (typed[at] === '(') depth++
    if (typed[at] === ')') depth--
    if (depth === 0) break
    if (depth > 1) continue
    if (typed[at] === ';') return ';'
    if (typed[at] !== ',') continue
    if (/^\d,\d$/.test(typed.slice(at - 1, at + 2))) tight = at
    else loose = true
  }
  if (tight < 0 || !loose) return ','
  throw new Refusal(
    'This comma can be a decimal one or part two numbers. Part them with ; instead.',
    tight,
  )
}

function strange(character: string): string {
  if (character === '%') return '“%” cannot be used here. Type 0.5 instead of 50%.'
  if (character === ',')
    return 'A comma stands inside a number, as in 1,5, or between the numbers of min and max.'
  if (character === '=') return 'An = can only stand at the very beginning.'
  return `“${character}” cannot be used here. Use numbers, + − × ÷ ^, parentheses and functions such as sqrt.`
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
