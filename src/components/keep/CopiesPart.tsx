// Copies with names kept in this browser, and what was saved by itself beside the open work.
import { type FormEvent, useId, useState } from 'react'
import { lessonTitles } from '../../lessons/index'
import { useApp } from '../../store/app'
import { saveCopy, useCopies } from '../../store/saving/copies'
import { CopyRow } from './CopyRow'
import { TabRow } from './TabRow'

export function CopiesPart() {
  const id = useId()
  const copies = useCopies((state) => state.copies)
  const otherTabs = useCopies((state) => state.otherTabs)
  const [name, setName] = useState(() => lessonTitles[useApp.getState().place.lesson])
  const [said, setSaid] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const saved = saveCopy(name.trim() || 'Without a name')
    setSaid(saved && `Saved “${saved}”.`)
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>Copies in this browser</h3>
      <form className="buttons" onSubmit={save}>
        <input
          aria-label="Name of the copy"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">Save a copy</button>
      </form>
      <p role="status">{said}</p>
      {copies.length > 0 && (
        <ul className="copies" aria-label="Copies">
          {copies.map((copy) => (
            <CopyRow key={copy.id} copy={copy} />
          ))}
        </ul>
      )}
      {otherTabs.length > 0 && (
        <>
          <h4>Earlier work and other tabs</h4>
          <ul className="copies" aria-label="Earlier work and other tabs">
            {otherTabs.map((kept) => (
              <TabRow key={kept.id} kept={kept} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
