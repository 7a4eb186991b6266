// The field over a cell of a live piece while its number is being typed.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { cellWords } from '../../lessons/cell-words'
import type { SheetCell } from '../../sheet/sheet'
import { exactText } from '../../tensor/number-text'
import { useApp } from '../../store/app'
import { indexOf } from '../../store/document'
import { loadHands } from '../with-hands'
import type { Trying } from './trying'

export interface TryEditorProps {
  readonly cell: SheetCell
  /** What was typed over the number; without it the number itself is edited. */
  readonly typed?: string
  readonly trying: Trying
  readonly onDone: (down: number) => void
  readonly onLeft: () => void
}

export function TryEditor({ cell, typed, trying, onDone, onLeft }: TryEditorProps) {
  const { lesson, work, values, act } = trying
  const index = indexOf(lesson, cell)
  const start = work.typed[cell.matrix]?.[index] ?? exactText(values[cell.matrix].data[index])
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(typed ?? start)
  const [why, setWhy] = useState('')
  const done = useRef(false)
  const words = cellWords(lesson, cell)
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(99, 99)
  }, [])

  const leave = (down: number) => {
    done.current = true
    onDone(down)
  }
  const keep = async (down: number) => {
    if (text === start && typed === undefined) return leave(0)
    const { readTyped, shownWork } = await loadHands()
    const read = await readTyped(text)
    if (read.kind === 'refused') return setWhy(read.why)
    act(({ setCell }) => setCell(cell, read.value, shownWork(text)))
    leave(down)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') leave(0)
    else if (event.key === 'Enter') void keep(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  /** Leaving keeps a number and drops anything else, with a word about it. */
  const onBlur = async () => {
    if (done.current) return
    done.current = true
    onLeft()
    if (text === start) return
    const { readTyped, shownWork } = await loadHands()
    const read = await readTyped(text)
    if (read.kind === 'number') act(({ setCell }) => setCell(cell, read.value, shownWork(text)))
    else useApp.setState({ status: `${read.why} ${words} keeps its number.` })
  }

  return (
    <span className="editor">
      <input
        ref={field}
        value={text}
        size={Math.max(text.length, 3)}
        autoComplete="off"
        spellCheck={false}
        aria-label={`${words}, new number`}
        aria-invalid={why !== ''}
        aria-describedby={why ? 'try-refusal' : undefined}
        onChange={(event) => {
          setText(event.target.value)
          setWhy('')
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void onBlur()}
      />
      {why && (
        <span className="refusal" id="try-refusal" role="alert">
          {why}
        </span>
      )}
    </span>
  )
}
