// A line of arithmetic whose numbers or names are buttons: each points at its cell and goes there.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { cellWords } from '../../lessons/cell-words'
import type { Making } from '../../sheet/making'
import { useLesson } from '../../store/app'
import { tints } from '../../store/lights'
import { pointAt } from '../../store/pointed'
import { follow } from './card'

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
  const lesson = useLesson()
  const line = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  useEffect(() => () => pointAt([]), [])
  const leaves = making.filter((token) => token.leaf)
  const here = Math.min(stop, leaves.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.altKey || event.ctrlKey ? undefined : ways[event.key]
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
      {making.map((token, i) => {
        const { text, term, leaf } = token
        const tint = term === null ? undefined : `tint-${term % tints}`
        if (!leaf)
          return (
            <span key={i} className={tint}>
              {text}
            </span>
          )
        const index = leaves.indexOf(token)
        return (
          <button
            key={i}
            type="button"
            className={tint}
            tabIndex={index === here ? 0 : -1}
            aria-label={`${text}, go to ${cellWords(lesson, leaf)}`}
            onPointerEnter={() => pointAt([leaf])}
            onPointerLeave={() => pointAt([])}
            onFocus={() => {
              setStop(index)
              pointAt([leaf])
            }}
            onBlur={() => pointAt([])}
            onClick={() => follow(leaf)}
          >
            {text}
          </button>
        )
      })}
      {result !== undefined && (
        <>
          <span> = </span>
          <strong>{result}</strong>
        </>
      )}
    </div>
  )
}
