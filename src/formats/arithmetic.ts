// Arithmetic typed into a cell, such as =1/3 or 2×(3−1): its value, or where it goes wrong.
import { valueOf } from './arithmetic/compute'
import { type ParseTrouble, type Tree, treeOf } from './arithmetic/parse'
import { Refusal } from './arithmetic/refusal'
import { type Spelling, spelled } from './arithmetic/spelling'
import { type Token, tokensOf } from './arithmetic/tokens'
import type { NumberRead } from './number'

/**
 * Works out numbers, + − × ÷ ^, parentheses, √, a short list of functions, pi and e; nothing else.
 * A comma between digits is a decimal one, but in min and max it parts the numbers unless a ; does.
 * −2^2 is −4, as in mathematics and Python.
 */
export function readArithmetic(typed: string): NumberRead {
  try {
    const tokens = tokensOf(typed)
    if (tokens.length === 0)
      return {
        kind: 'refused',
        why: 'There is nothing to work out. Type a sum such as 1/3.',
        at: 0,
      }
    const tree = parsed(spelled(tokens), tokens, typed)
    const marks = tokens.filter(({ kind }) => marked.has(kind)).map(({ at }) => at)
    return { kind: 'number', value: valueOf(tree, marks) + 0 }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', why: error.message, at: error.at }
    return { kind: 'refused', why: 'That cannot be worked out. Type a sum such as 1/3.' }
  }
}

const marked: ReadonlySet<Token['kind']> = new Set(['sign', 'root', 'function', 'constant'])

function parsed({ text, origins }: Spelling, tokens: readonly Token[], typed: string): Tree {
  try {
    return treeOf(text)
  } catch (error) {
    const { message, char } = error as ParseTrouble
    if (typeof char !== 'number') throw error
    const at = origins[char - 1] ?? typed.trimEnd().length
    const found = tokens.find((token) => token.at === at)
    if (!found) throw new Refusal('A number is missing at the end.', at)
    const shown = `“${typed[at]}”`
    if (message.startsWith('Unexpected')) throw new Refusal(unexpected(found, shown), at)
    throw new Refusal(`A number is missing before ${shown}.`, at)
  }
}

function unexpected({ kind }: Token, shown: string): string {
  return kind === 'number'
    ? `A sign such as + or × is missing before ${shown}.`
    : `${shown} is not expected here.`
}
