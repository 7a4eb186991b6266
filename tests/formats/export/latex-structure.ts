// What of a LaTeX text is mathematics, and whether all that begins in it ends.
import { expect } from 'vitest'

const ends: Readonly<Record<string, string>> = { '{': '}', '\\[': '\\]', '\\(': '\\)' }

/** Braces outside escapes, displays and inline formulas pair up, and environments end in the order in which they begin. */
export function expectBalanced(latex: string): void {
  const open: string[] = []
  for (const [sign, kind, name] of latex.matchAll(
    /\\(begin|end)\{(\w+)\}|\\[\\{}]|\\[[\]()]|[{}]/g,
  )) {
    if (kind === 'begin') open.push(`end ${name}`)
    else if (kind === 'end') expect(open.pop(), sign).toBe(`end ${name}`)
    else if (ends[sign]) open.push(ends[sign])
    else if (Object.values(ends).includes(sign)) expect(open.pop(), latex.slice(0, 300)).toBe(sign)
  }
  expect(open).toEqual([])
}

export interface Formula {
  readonly tex: string
  readonly display: boolean
}

/** Everything set as mathematics: displays, and formulas among words. */
export function formulasIn(latex: string): Formula[] {
  return [...latex.matchAll(/\\\[([\s\S]*?)\\\]|\\\(([\s\S]*?)\\\)/g)].map(([, shown, inline]) => ({
    tex: shown ?? inline ?? '',
    display: shown !== undefined,
  }))
}

/** What is left without mathematics: words, headings and the document around them. */
export function wordsIn(latex: string): string {
  return latex.replaceAll(/\\\[[\s\S]*?\\\]|\\\([\s\S]*?\\\)/g, ' ')
}
