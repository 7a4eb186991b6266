// A field over a row's or column's name, to name it where it stands.
import { useEffect, useRef } from 'react'
import { currentProblem, rename } from '../../store/problem'
import { type Naming, usePanels } from './panels'

export function NameEditor() {
  const naming = usePanels((state) => state.naming)
  if (!naming) return null
  return (
    <section aria-label="Name">
      <OpenEditor key={`${naming.axis} ${naming.index}`} {...naming} />
    </section>
  )
}

function OpenEditor({ axis, index, left, top, cell }: Naming) {
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  const short = `${axis === 'columns' ? 'x' : 'f'}${index + 1}`
  useEffect(() => field.current?.select(), [])
  const close = (keep: boolean) => {
    if (done.current) return
    done.current = true
    if (keep && field.current) rename(axis, index, field.current.value.trim())
    usePanels.setState({ naming: null })
  }
  /** Closed by a key, the field gives the focus to the grid, whose keys would be the page's else. */
  const closeByKey = (keep: boolean) => {
    close(keep)
    if (cell) document.getElementById(cell)?.focus()
  }
  return (
    <input
      ref={field}
      className="name-editor"
      style={{ left, top }}
      defaultValue={currentProblem().names[axis][index] ?? ''}
      maxLength={16}
      aria-label={`Name of ${short}`}
      onBlur={() => close(true)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') closeByKey(true)
        else if (key === 'Escape') closeByKey(false)
      }}
    />
  )
}
