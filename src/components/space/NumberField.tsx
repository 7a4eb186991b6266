// A field for one number: what is not one is refused in a sentence, and the number stays.
import { type KeyboardEvent, useId, useState } from 'react'
import { readTyped } from '../../store/read-typed'
import { exactText } from '../../tensor/number-text'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly onNumber: (value: number) => void
}

export function NumberField({ label, value, onNumber }: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const keep = async () => {
    if (draft === null || draft === exactText(value)) return setDraft(null)
    const read = await readTyped(draft)
    if (read.kind === 'refused') return setWhy(read.why)
    setDraft(null)
    setWhy('')
    onNumber(read.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void keep()
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation()
      setDraft(null)
      setWhy('')
    }
  }
  return (
    <label className="number-field">
      <span aria-hidden="true">{label}</span>
      <input
        aria-label={label}
        value={draft ?? exactText(value)}
        size={6}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={why !== ''}
        aria-describedby={why ? id : undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value)
          setWhy('')
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void keep()}
      />
      {why && (
        <span id={id} className="refusal" role="alert">
          {why}
        </span>
      )}
    </label>
  )
}
