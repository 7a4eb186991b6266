// The card of the selected cell: what it is, how it is made, and what it affects.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { cellReference, positionWords } from '../../lessons/cell-words'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { useCard } from '../../store/card'
import { PlayCell } from '../lazy-hands'
import { LazyNudge } from '../LazyNudge'
import { CardMaking } from './CardMaking'
import { CardNotes } from './CardNotes'
import { CardValue } from './CardValue'
import { Effects } from './Effects'
import { cardId, closeCard, goBack, lastVisit } from './trail'

export function CellCard() {
  const open = useCard((state) => state.open)
  const selected = useApp((state) => state.selected)
  const values = useApp((state) => state.values)
  // a step begins with its text, so the card does not come back by itself
  useEffect(() => {
    if (open && !selected) closeCard()
  }, [open, selected])
  useEffect(() => {
    if (!open) return
    window.addEventListener('keydown', closeOnEscape, { capture: true })
    return () => window.removeEventListener('keydown', closeOnEscape, { capture: true })
  }, [open])
  return open && selected && values[selected.matrix] ? <Open cell={selected} /> : null
}

function Open({ cell }: { readonly cell: SheetCell }) {
  const { trail, asked } = useCard()
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [asked])
  useApp((state) => state.document)
  const { lesson, exercise } = current()
  const back = lastVisit(trail)
  const where = positionWords(lesson, cell)
  return (
    // The focus comes here when the card opens; its keys are those of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="cell-card"
      id={cardId}
      ref={card}
      tabIndex={-1}
      aria-label={`How ${cellReference(lesson, cell)} is made`}
      onKeyDown={onKeyDown}
    >
      {back && (
        <button type="button" onClick={goBack} title="Alt + ←">
          <span aria-hidden="true">← </span>Back to {cellReference(lesson, back.cell)}
        </button>
      )}
      <header>
        <h2>{cellReference(lesson, cell)}</h2>
        <CardValue cell={cell} />
        <button type="button" onClick={closeCard} title="Esc">
          Close
        </button>
      </header>
      <p className="about">
        {where}
        {where && ' · '}
        {lesson.matrices[cell.matrix].about}
      </p>
      <CardValue cell={cell} exactly />
      <div className="card-tools">
        <PlayCell cell={cell} />
      </div>
      <CardMaking cell={cell} />
      <CardNotes cell={cell} />
      {lesson !== exercise && <LazyNudge cell={cell} />}
      <Effects cell={cell} />
    </section>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  if (!event.altKey || event.key !== 'ArrowLeft' || !lastVisit()) return
  event.preventDefault()
  goBack()
}

/** Esc closes the card unless it has something nearer to undo: an edit, a menu, a panel, a range. */
function closeOnEscape({ key, target }: globalThis.KeyboardEvent): void {
  if (key !== 'Escape') return
  const { anchor, everything, editing } = useApp.getState()
  if (anchor || everything || editing) return
  if (target instanceof HTMLInputElement) return
  if (document.querySelector('dialog[open], [role=menu]')) return
  closeCard()
}
