// One copy: its name and date, and what can be done with it.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Kept } from '../../store/keeper'
import { deleteCopy, duplicateCopy, openKept, renameCopy } from '../../store/saving/copies'
import { whenWords } from '../../store/saving/when'
import { closeFilePanel } from './open-panel'

export function CopyRow({ copy }: { readonly copy: Kept }) {
  const [naming, setNaming] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const wasNaming = useRef(false)
  useEffect(() => {
    if (naming) row.current?.querySelector('input')?.select()
    else if (wasNaming.current) row.current?.querySelector<HTMLElement>('[data-rename]')?.focus()
    wasNaming.current = naming
  }, [naming])
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (name && name !== copy.name) renameCopy(copy, name)
    setNaming(false)
  }
  const open = async () => {
    if (await openKept(copy)) closeFilePanel()
  }
  if (naming)
    return (
      <li ref={row}>
        <form className="buttons" onSubmit={rename}>
          <input name="name" aria-label="New name" maxLength={60} defaultValue={copy.name} />
          <button type="submit">Rename</button>
          <button type="button" onClick={() => setNaming(false)}>
            Cancel
          </button>
        </form>
      </li>
    )
  return (
    <li ref={row}>
      <span className="copy-name">
        {copy.name} <small>{whenWords(copy.savedAt)}</small>
      </span>
      <button type="button" aria-label={`Open ${copy.name}`} onClick={() => void open()}>
        Open
      </button>
      <button
        type="button"
        aria-label={`Duplicate ${copy.name}`}
        onClick={() => duplicateCopy(copy)}
      >
        Duplicate
      </button>
      <button
        type="button"
        data-rename
        aria-label={`Rename ${copy.name}`}
        onClick={() => setNaming(true)}
      >
        Rename
      </button>
      <button
        type="button"
        aria-label={`Delete ${copy.name}`}
        onClick={({ currentTarget }) => remove(copy, currentTarget)}
      >
        Delete
      </button>
    </li>
  )
}

/** The button goes with its row, so the focus goes to the next row's first, or to the form above. */
function remove(copy: Kept, button: HTMLElement): void {
  const row = button.closest('li')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const next =
    beside?.querySelector<HTMLElement>('button') ??
    button.closest('section')?.querySelector<HTMLElement>('input')
  next?.focus()
  deleteCopy(copy)
}
