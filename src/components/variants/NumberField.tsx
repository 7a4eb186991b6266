// A field for one number, read as a cell reads it; what cannot be used is refused in a sentence.
import { type KeyboardEvent, useId, useState } from 'react'
import { readNow, readTyped } from '../../store/read-typed'
import { exactText } from '../../tensor/number-text'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  /** The label is heard but not seen. */
  readonly bare?: boolean
  /** Why a number cannot be used here; null when it can. */
  readonly problem?: (value: number) => string | null
  readonly onNumber: (value: number) => void
}

export function NumberField({ label, value, bare = false, problem, onNumber }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, refuse] = useState<string | null>(null)
  const id = useId()
  const leave = () => {
    setDraft(null)
    refuse(null)
  }
  const take = async () => {
    if (draft === null) return
    const read = readNow(draft) ?? (await readTyped(draft))
    const why = read.kind === 'refused' ? read.why : (problem?.(read.value) ?? null)
    if (why !== null) return refuse(why)
    leave()
    if (read.kind === 'number' && read.value !== value) onNumber(read.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void take()
    // Escape takes back what was typed; only with nothing typed it closes the panel
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault()
      event.stopPropagation()
      leave()
    }
  }
  return (
    <span className="number-field">
      <label htmlFor={id} className={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        inputMode="decimal"
        aria-label={label}
        autoComplete="off"
        value={draft ?? exactText(value)}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-why`}
        onChange={(event) => {
          setDraft(event.target.value)
          refuse(null)
        }}
        onBlur={() => void take()}
        onKeyDown={onKeyDown}
      />
      {refused !== null && (
        <span id={`${id}-why`} className="refused" role="alert">
          {refused}
        </span>
      )}
    </span>
  )
}
