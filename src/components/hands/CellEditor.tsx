// The one text field of the sheet: the active cell's editor.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { cellWords } from '../../lessons/cell-words'
import { neighbor } from '../../lessons/grid-geometry'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { cancelEditing, setCell } from '../../store/edit'
import { fillSelection } from '../../store/edit-range'
import { select } from '../../store/reading'
import { selectedCells } from '../../store/selection'
import { type NumberRead, prepareToRead, readTyped, shownWork } from '../../store/read-typed'
import { cellFromElement, focusCell } from '../cell-element'
import { hasCoarsePointer } from './coarse-pointer'
import { cellInTurn } from './grid-keys'
import { Keypad } from './Keypad'
import { Refusal } from './Refusal'

export interface CellEditorProps {
  readonly cell: SheetCell
  readonly draft: string
  /** The draft is what was typed over the cell, rather than the number that stands there. */
  readonly replaces: boolean
}

export function CellEditor({ cell, draft, replaces }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(draft)
  const [refusal, setRefusal] = useState<Extract<NumberRead, { kind: 'refused' }> | null>(null)
  const [ownKeys, setOwnKeys] = useState(hasCoarsePointer)
  const done = useRef(false)
  const { lesson } = current()
  const changed = typed !== draft || replaces

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

  /** Keeps what was typed, or says why it cannot and stays open. */
  const commit = async (next: SheetCell, keep: (value: number) => void = set) => {
    if (!changed && keep === set) return close(next)
    const read = await readTyped(typed)
    if (read.kind === 'refused') return setRefusal(read)
    done.current = true
    keep(read.value)
    cancelEditing()
    const { note } = read
    if (note) useApp.setState(({ status }) => ({ status: `${note} ${status}` }))
    focusCell(next)
  }
  const set = (value: number) => setCell(cell, value, shownWork(typed))
  const fillAll = (value: number) => {
    if (selectedCells().flat().length > 1) fillSelection(value, shownWork(typed))
    else set(value)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? -1 : 1
    if (event.key === 'Escape') close(cell)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void commit(cell, fillAll)
    else if (event.key === 'Enter') void commit(neighbor(lesson, cell, step, 0))
    else if (event.key === 'Tab') void commit(cellInTurn(cell, step) ?? cell)
    else if (event.key === 'F2') void commit(cell)
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }

  /** Leaving keeps a number and drops anything else, with a word about it. */
  const onBlur = async () => {
    if (done.current) return
    done.current = true
    const read = changed ? await readTyped(typed) : null
    if (read?.kind === 'number') {
      set(read.value)
      // reading arithmetic takes a moment, in which the focus may have gone to another cell
      const focused = cellFromElement(document.activeElement)
      return focused ? select(focused) : undefined
    }
    cancelEditing()
    if (read)
      useApp.setState({ status: `${read.why} ${cellWords(lesson, cell)} keeps its number.` })
  }

  const edit = (text: string) => {
    setTyped(text)
    setRefusal(null)
    prepareToRead(text)
  }

  return (
    <span className="editor">
      <input
        ref={input}
        value={typed}
        size={Math.max(typed.length, 3)}
        inputMode={ownKeys ? 'none' : 'text'}
        autoComplete="off"
        spellCheck={false}
        aria-label={`${cellWords(lesson, cell)}, new number`}
        aria-invalid={refusal !== null}
        aria-describedby={refusal ? 'refusal' : undefined}
        onChange={(event) => edit(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void onBlur()}
      />
      {refusal && <Refusal why={refusal.why} typed={typed} at={refusal.at} />}
      {ownKeys && (
        <Keypad
          typed={typed}
          onType={edit}
          onMove={(by) => void commit(cellInTurn(cell, by) ?? cell)}
          onDone={() => void commit(cell)}
          onSystemKeys={() => {
            setOwnKeys(false)
            input.current?.focus()
          }}
        />
      )}
    </span>
  )
}
