// The bar at the top: home, which lesson, and the buttons that always apply.
import { type ToggleEvent, useState } from 'react'
import { lessonIds, lessonTitles } from '../lessons/index'
import { useApp } from '../store/app'
import { addressOf, pageAddresses } from '../store/place'
import { later } from './later'
import { withHands } from './with-hands'

export function TopBar() {
  const page = useApp((state) => state.page)
  const lesson = useApp((state) => state.place.lesson)
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  return (
    <header className="top-bar">
      <h1>
        <a href={pageAddresses.start} aria-current={page === 'start' ? 'page' : undefined}>
          Autoencoders<span className="subtitle">, worked by hand</span>
        </a>
      </h1>
      <nav className="lessons" aria-label="Lessons">
        {lessonIds.map((id) => (
          <a
            key={id}
            href={addressOf({ lesson: id, step: 0 })}
            aria-current={page === 'lesson' && id === lesson ? 'page' : undefined}
          >
            {lessonTitles[id]}
          </a>
        ))}
      </nav>
      <div className="tools" role="toolbar" aria-label="Sheet tools">
        {page !== 'about' && (
          <>
            <button
              type="button"
              onClick={() => withHands(({ undo }) => undo())}
              aria-disabled={!canUndo}
              title="Undo"
              aria-label="Undo"
            >
              <TurnArrow />
            </button>
            <button
              type="button"
              onClick={() => withHands(({ redo }) => redo())}
              aria-disabled={!canRedo}
              title="Redo"
              aria-label="Redo"
            >
              <TurnArrow forward />
            </button>
          </>
        )}
        {page === 'lesson' && (
          <>
            <button type="button" onClick={() => withHands(({ resetLesson }) => resetLesson())}>
              Reset
            </button>
            <PanelButton panel="problem" label="Numbers" />
            <PanelButton panel="changes" label="Changes" />
            <OverviewButtons />
          </>
        )}
        <button type="button" aria-haspopup="dialog" onClick={openFile}>
          File
        </button>
        <ViewButton />
        {page === 'lesson' && <PanelButton panel="keys" label="Keys" />}
        <a
          className="button"
          href={pageAddresses.about}
          aria-current={page === 'about' ? 'page' : undefined}
        >
          About
        </a>
      </div>
    </header>
  )
}

function openFile(): void {
  void import('./keep/index').then(({ openFilePanel }) => openFilePanel())
}

interface PanelButtonProps {
  readonly panel: 'problem' | 'changes' | 'keys'
  readonly label: string
}

function PanelButton({ panel, label }: PanelButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => withHands(({ openPanel }) => openPanel(panel))}
    >
      {label}
    </button>
  )
}

function TurnArrow({ forward = false }: { readonly forward?: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={forward ? 'mirrored' : undefined}>
      <path d="M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4" />
    </svg>
  )
}

function OverviewButtons() {
  const overview = useApp(({ view }) => view === 'overview')
  const showAll = useApp((state) => state.showAll)
  return (
    <>
      <button
        type="button"
        className="wide-only"
        aria-pressed={overview}
        onClick={() => useApp.setState({ view: overview ? 'step' : 'overview' })}
      >
        Overview
      </button>
      {overview && (
        <button
          type="button"
          className="wide-only"
          aria-pressed={showAll}
          onClick={() => useApp.setState({ showAll: !showAll })}
        >
          Show all
        </button>
      )}
    </>
  )
}

const ViewMenu = later(async () => (await import('./view/ViewMenu')).ViewMenu)

/** The button and the menu it opens; what is in the menu comes with the first opening. */
function ViewButton() {
  const [open, setOpen] = useState(false)
  const onToggle = ({ newState }: ToggleEvent) => setOpen(newState === 'open')
  return (
    <>
      <button type="button" popoverTarget="view-menu">
        View
      </button>
      <div id="view-menu" popover="auto" role="group" aria-label="View" onToggle={onToggle}>
        {open && <ViewMenu />}
      </div>
    </>
  )
}
