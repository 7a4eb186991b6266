// The one text field of the sheet: the active cell's editor.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { cellWords } from '../../lessons/cell-words'
import { neighbor } from '../../lessons/grid-geometry'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { cancelEditing, setCell, setCellBehind } from '../../store/edit'
import { fillSelection } from '../../store/edit-range'
import { type NumberRead, readNow, readTyped, shownWork } from '../../store/read-typed'
import { sameCell } from '../../store/reading'
import { selectedCells } from '../../store/selection'
import { cellFromElement, focusCell, gridNextTo } from '../cell-element'
import { takeCaret } from './caret'
import { hasCoarsePointer } from './coarse-pointer'
import { cellInTurn } from './grid-keys'
import { Keypad } from './Keypad'
import { pressAgain } from './press-again'
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
  /** The keys pressed since the number was to be kept, while what reads it loads. */
  const pressed = useRef<KeyboardEvent['nativeEvent'][] | null>(null)
  const { lesson } = current()
  const changed = typed !== draft || replaces

  useLayoutEffect(() => {
    const field = input.current
    const caret = takeCaret(draft)
    field?.focus()
    field?.setSelectionRange(caret, caret)
    // once, when the editor opens
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const close = (next: SheetCell) => {
    done.current = true
    cancelEditing()
    focusCell(next)
  }

  /** Keeps what was typed, or says why it cannot and stays open. */
  const commit = (next: SheetCell, keep: (value: number) => void = set) => {
    if (pressed.current) return
    if (!changed && keep === set) return close(next)
    const read = readNow(typed)
    if (read) return keepRead(read, next, keep)
    void commitLate(next, keep)
  }

  /** Keeps arithmetic once it can be read; the keys pressed meanwhile are meant for the next cell. */
  const commitLate = async (next: SheetCell, keep: (value: number) => void) => {
    const waiting: KeyboardEvent['nativeEvent'][] = []
    pressed.current = waiting
    const read = await readTyped(typed)
    pressed.current = null
    if (done.current) return
    const { editing } = useApp.getState()
    if (!editing || !sameCell(editing.cell, cell)) return leaveWith(read)
    keepRead(read, next, keep)
    if (read.kind === 'number') pressAgain(waiting.map((press) => ({ press, cell: next })))
  }

  const keepRead = (read: NumberRead, next: SheetCell, keep: (value: number) => void) => {
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

  /** The next or previous cell; past the ends of the grid, where Tab stops in the grid beyond. */
  const onward = (by: 1 | -1) =>
    cellInTurn(cell, by) ?? cellFromElement(gridNextTo(cell, by)) ?? cell

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? -1 : 1
    if (event.key === 'Escape') close(cell)
    else if (pressed.current) pressed.current.push(event.nativeEvent)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit(cell, fillAll)
    else if (event.key === 'Enter') commit(neighbor(lesson, cell, step, 0))
    else if (event.key === 'Tab') commit(onward(step))
    else if (event.key === 'F2') commit(cell)
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }

  /** Leaving keeps a number and drops anything else, with a word about it. */
  const onBlur = async () => {
    if (done.current) return
    done.current = true
    const { editing } = useApp.getState()
    if (editing && sameCell(editing.cell, cell)) cancelEditing()
    if (!changed) return
    // reading arithmetic may take a moment, in which the reader goes on elsewhere
    leaveWith(readNow(typed) ?? (await readTyped(typed)))
  }

  const leaveWith = (read: NumberRead) => {
    if (read.kind === 'number') return setCellBehind(lesson.id, cell, read.value, shownWork(typed))
    useApp.setState({ status: `${read.why} ${cellWords(lesson, cell)} keeps its number.` })
  }

  const edit = (text: string) => {
    if (pressed.current) return
    setTyped(text)
    setRefusal(null)
  }

  /** Changes a part of the text, and leaves the caret with the text that it stands in. */
  const change = (text: string, from: number, to: number, caret: SelectionMode = 'preserve') => {
    const field = input.current
    if (!field || pressed.current) return
    field.setRangeText(text, from, to, caret)
    edit(field.value)
  }

  /** Writes in place of what is marked, or else of so many characters before the caret. */
  const write = (text: string, before = 0) => {
    const { selectionStart: from, selectionEnd: to } = input.current ?? {}
    const end = to ?? typed.length
    const start = from ?? end
    change(text, start < end ? start : Math.max(start - before, 0), end, 'end')
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
          onType={(text) => write(text)}
          onDelete={() => write('', 1)}
          onSign={() => (/^[-−]/.test(typed) ? change('', 0, 1) : change('−', 0, 0))}
          onMove={(by) => commit(onward(by))}
          onDone={() => commit(cell)}
          onSystemKeys={() => {
            setOwnKeys(false)
            input.current?.focus()
          }}
        />
      )}
    </span>
  )
}
