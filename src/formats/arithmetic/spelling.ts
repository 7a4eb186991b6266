// Tokens spelled as the parser reads them, remembering where each character was typed.
import { Refusal } from './refusal'
import type { Token } from './tokens'

/** A text for the parser; character i of it stands for character `origins[i]` of the typed text. */
export interface Spelling {
  readonly text: string
  readonly origins: readonly number[]
}

/** √2 becomes sqrt(2) and √√16 sqrt(sqrt(16)); everything else is written as it stands. */
export function spelled(tokens: readonly Token[]): Spelling {
  let text = ''
  const origins: number[] = []
  const closings = new Map<number, number>()
  const write = (piece: string, at: number) => {
    text += piece
    for (let i = 0; i < piece.length; i++) origins.push(at)
  }
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (token.kind === 'function' && next?.kind !== 'open')
      throw new Refusal(`Type what ${token.text} is of in parentheses: ${token.text}(2).`, token.at)
    if (token.kind === 'constant' && next?.kind === 'open')
      throw new Refusal(`${token.text} is a number and no function. Type a × after it.`, token.at)
    // The space keeps neighbors such as 2 and pi apart.
    write(`${token.text} `, token.at)
    if (token.kind === 'root') {
      const end = rootEnd(tokens, i + 1)
      if (end === i + 1) throw new Refusal('Type a number or a ( after √.', token.at)
      if (next?.kind !== 'open') {
        write('(', token.at)
        closings.set(end, (closings.get(end) ?? 0) + 1)
      }
    }
    write(')'.repeat(closings.get(i + 1) ?? 0), token.at)
  })
  return { text, origins }
}

/** The token behind what a √ stands before: a number, a parenthesis, a call or another root. */
function rootEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'root') at++
  const kind = tokens[at]?.kind
  if (kind === 'number' || kind === 'constant') return at + 1
  if (kind === 'function') at++
  if (tokens[at]?.kind !== 'open') return from
  let depth = 0
  do {
    if (tokens[at]?.kind === 'open') depth++
    if (tokens[at]?.kind === 'close') depth--
    at++
  } while (depth > 0 && at < tokens.length)
  return at
}
