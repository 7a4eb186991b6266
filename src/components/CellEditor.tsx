// The one text field of the page: the active cell's editor.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { cellWords } from '../lessons/cell-words'
import type { Lesson } from '../lessons/lesson'
import type { SheetCell } from '../sheet/sheet'
import { useApp } from '../store/app'
import { cancelEditing, setCell } from '../store/edit'
import { readNumber } from '../store/read-number'
import { focusCell } from './cell-element'
import { neighbor } from './grid-columns'

export interface CellEditorProps {
  readonly lesson: Lesson
  readonly cell: SheetCell
  readonly draft: string
  /** The draft is what was typed over the cell, rather than the number that stands there. */
  readonly replaces: boolean
}

export function CellEditor({ lesson, cell, draft, replaces }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(draft)
  const [refusal, setRefusal] = useState('')
  const done = useRef(false)

  useLayoutEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])

  const close = (next: SheetCell) => {
    done.current = true
    cancelEditing()
    focusCell(next)
  }

  /** Commits what was typed; says why and stays open when it is no number. */
  const commit = (next: SheetCell) => {
    if (typed === draft && !replaces) return close(next)
    const read = readNumber(typed)
    if (read.kind === 'refused') return setRefusal(read.why)
    done.current = true
    setCell(cell, read.value)
    focusCell(next)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? -1 : 1
    if (event.key === 'Escape') close(cell)
    else if (event.key === 'Enter') commit(neighbor(lesson, cell, step, 0))
    else if (event.key === 'Tab') commit(neighbor(lesson, cell, 0, step))
    else if (event.key === 'F2') commit(cell)
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }

  /** Clicking away keeps a number and drops anything else, with a word about it. */
  const onBlur = () => {
    if (done.current) return
    done.current = true
    const read = readNumber(typed)
    if (read.kind === 'number' && (typed !== draft || replaces)) return setCell(cell, read.value)
    cancelEditing()
    if (read.kind === 'refused')
      useApp.setState({ status: `${read.why} ${cellWords(lesson, cell)} keeps its number.` })
  }

  return (
    <span className="editor">
      <input
        ref={input}
        value={typed}
        size={Math.max(typed.length, 3)}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={`${cellWords(lesson, cell)}, new number`}
        aria-invalid={refusal !== ''}
        aria-describedby={refusal ? 'refusal' : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          setRefusal('')
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {refusal && (
        <span id="refusal" className="refusal" role="alert">
          {refusal}
        </span>
      )}
    </span>
  )
}
