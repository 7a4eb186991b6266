// The panel on which a lesson is trained while its sheet stays in sight.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useApp, useLesson } from '../../store/app'
import { closeTrain } from '../../store/train'
import { useTrain } from '../../store/train-state'
import { narrow } from '../diagram/use-media'
import { RunView } from './RunView'
import { TradeOff } from './TradeOff'

export function TrainingPanel() {
  const open = useTrain((state) => state.open)
  const page = useApp((state) => state.page)
  return open && page === 'lesson' ? <Open /> : null
}

function Open() {
  const panel = useRef<HTMLElement>(null)
  const shows = useTrain((state) => state.shows)
  const lesson = useLesson()
  const sparse = lesson.id === 'sparse-autoencoder'
  useEffect(() => {
    const opener = document.activeElement
    const element = panel.current
    element?.focus({ preventScroll: true })
    if (window.matchMedia(narrow).matches) document.querySelector('main')?.scrollIntoView()
    window.addEventListener('keydown', closeOnEscape, { capture: true })
    return () => {
      window.removeEventListener('keydown', closeOnEscape, { capture: true })
      const lost = !document.activeElement || document.activeElement === document.body
      if (lost && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    // The focus comes here when the panel opens; its keys are those of what is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="training"
      ref={panel}
      tabIndex={-1}
      aria-label="Train"
      onKeyDown={keepArrows}
    >
      <header>
        <h2>Train</h2>
        <span className="about">our addition</span>
        <button type="button" onClick={closeTrain} title="Esc">
          Close
        </button>
      </header>
      {sparse && (
        <div className="training-views" role="group" aria-label="What to look at">
          {(['run', 'trade-off'] as const).map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={shows === view}
              onClick={() => useTrain.setState({ shows: view })}
            >
              {view === 'run' ? 'One run' : 'The trade-off'}
            </button>
          ))}
        </div>
      )}
      {sparse && shows === 'trade-off' ? <TradeOff /> : <RunView />}
    </section>
  )
}

/** Arrows choose in a list, and go from step to step elsewhere on the page. */
function keepArrows(event: KeyboardEvent): void {
  if (event.target instanceof HTMLSelectElement && event.key.startsWith('Arrow'))
    event.stopPropagation()
}

/** Esc closes the panel unless there is something nearer to undo: an edit, a card, a menu, a range. */
function closeOnEscape({ key, target }: globalThis.KeyboardEvent): void {
  if (key !== 'Escape') return
  const { anchor, everything, editing } = useApp.getState()
  if (anchor || everything || editing) return
  if (target instanceof HTMLElement && target.closest('td, .top-bar')?.querySelector('input'))
    return
  if (document.querySelector('dialog[open], [role=menu], .cell-card, .stage')) return
  closeTrain()
}
