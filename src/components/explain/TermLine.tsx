// A line of arithmetic whose numbers or names are buttons: each points at its cell and goes there.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Making } from '../../sheet/making'
import { tints } from '../../store/lights'
import { pointAt } from '../../store/pointed'
import { LeafButton } from './LeafButton'

export interface TermLineProps {
  readonly label: string
  readonly making: Making
  /** What it comes to, in numbers. */
  readonly result?: string
}

/** Where an arrow leads among the buttons of a line; the line is one stop for Tab. */
const ways: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

export function TermLine({ label, making, result }: TermLineProps) {
  const line = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  useEffect(() => () => pointAt([]), [])
  const leaves = making.filter((token) => token.leaf)
  const here = Math.min(stop, leaves.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.altKey || event.ctrlKey || event.metaKey ? undefined : ways[event.key]
    if (!way) return
    // arrows go from step to step elsewhere on the page
    event.stopPropagation()
    event.preventDefault()
    line.current?.querySelectorAll('button')[way(here, leaves.length - 1)]?.focus()
  }
  return (
    <div
      className="term-line"
      role="toolbar"
      aria-label={label}
      tabIndex={-1}
      ref={line}
      onKeyDown={onKeyDown}
    >
      <span>= </span>
      {termsIn(making).map(({ term, tokens }, i) => (
        <span key={i} className={term === null ? undefined : `term tint-${term % tints}`}>
          {tokens.map((token, j) => {
            const { text, leaf } = token
            if (!leaf) return <span key={j}>{text}</span>
            const index = leaves.indexOf(token)
            return (
              <LeafButton
                key={j}
                leaf={leaf}
                text={text}
                tabbable={index === here}
                onReach={() => setStop(index)}
              />
            )
          })}
        </span>
      ))}
      {result !== undefined && (
        <>
          <span> = </span>
          <strong>{result}</strong>
        </>
      )}
    </div>
  )
}

/** Tokens in a row that belong to one term, together. */
function termsIn(making: Making): { readonly term: number | null; readonly tokens: Making }[] {
  const terms: { term: number | null; tokens: Making }[] = []
  for (const token of making) {
    const last = terms[terms.length - 1]
    if (last?.term === token.term) last.tokens = [...last.tokens, token]
    else terms.push({ term: token.term, tokens: [token] })
  }
  return terms
}
