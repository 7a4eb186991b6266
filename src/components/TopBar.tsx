// The bar at the top: which lesson, and the buttons that always apply.
import { useShallow } from 'zustand/react/shallow'
import { lessonIds, lessonTitles } from '../lessons/index'
import { useApp } from '../store/app'
import { addressOf } from '../store/place'
import { withHands } from './with-hands'

export function TopBar() {
  const lesson = useApp((state) => state.place.lesson)
  const canUndo = useApp((state) => state.past.length > 0)
  const canRedo = useApp((state) => state.future.length > 0)
  return (
    <header className="top-bar">
      <h1>
        Autoencoders<span className="subtitle">, worked by hand</span>
      </h1>
      <nav className="lessons" aria-label="Lessons">
        {lessonIds.map((id) => (
          <a
            key={id}
            href={addressOf({ lesson: id, step: 0 })}
            aria-current={id === lesson ? 'page' : undefined}
          >
            {lessonTitles[id]}
          </a>
        ))}
      </nav>
      <div className="tools" role="toolbar" aria-label="Sheet tools">
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
        <button type="button" onClick={() => withHands(({ resetLesson }) => resetLesson())}>
          Reset
        </button>
        <PanelButton panel="problem" label="Numbers" />
        <PanelButton panel="changes" label="Changes" />
        <ViewButtons />
        <PanelButton panel="keys" label="Keys" />
      </div>
    </header>
  )
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

const nextTheme = { system: 'dark', dark: 'light', light: 'system' } as const
const themeName = { system: 'Auto', dark: 'Dark', light: 'Light' }

function ViewButtons() {
  const { view, lettering, theme, showAll } = useApp(
    useShallow(({ view, lettering, theme, showAll }) => ({ view, lettering, theme, showAll })),
  )
  const overview = view === 'overview'
  return (
    <>
      <button
        type="button"
        aria-pressed={overview}
        onClick={() => useApp.setState({ view: overview ? 'step' : 'overview' })}
      >
        Overview
      </button>
      {overview && (
        <button
          type="button"
          aria-pressed={showAll}
          onClick={() => useApp.setState({ showAll: !showAll })}
        >
          Show all
        </button>
      )}
      <button
        type="button"
        className="wide-only"
        aria-pressed={lettering === 'hand'}
        aria-label="Hand lettering"
        title="Hand lettering"
        onClick={() => useApp.setState({ lettering: lettering === 'hand' ? 'print' : 'hand' })}
      >
        Aa
      </button>
      <button
        type="button"
        aria-label={`Theme: ${themeName[theme]}`}
        onClick={() => useApp.setState({ theme: nextTheme[theme] })}
      >
        {themeName[theme]}
      </button>
    </>
  )
}
