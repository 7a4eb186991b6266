// What is in the View menu: how much of the sheet, how large, what is drawn in it, and its look.
import { useLayoutEffect, useRef } from 'react'
import { useApp } from '../../store/app'
import type { AppState } from '../../store/app-state'
import { type Options, useOptions } from '../../store/options'
import { keepPreference } from '../../store/saving/keep-preference'
import { Choice } from './Choice'
import { ZoomButtons } from './ZoomButtons'
import './view.css'

const views: Readonly<Record<AppState['view'], string>> = {
  step: 'The step',
  overview: 'Overview',
}
const letterings: Readonly<Record<AppState['lettering'], string>> = {
  hand: 'By hand',
  print: 'Print',
}
const themes: Readonly<Record<AppState['theme'], string>> = {
  system: 'Auto',
  light: 'Light',
  dark: 'Dark',
  projector: 'Projector',
}

export function ViewMenu() {
  const menu = useRef<HTMLDivElement>(null)
  const inLesson = useApp(({ page }) => page === 'lesson')
  const view = useApp((state) => state.view)
  const showAll = useApp((state) => state.showAll)
  const lettering = useApp((state) => state.lettering)
  const theme = useApp((state) => state.theme)
  useLayoutEffect(() => {
    const popover = menu.current?.parentElement
    const button = popover?.previousElementSibling?.getBoundingClientRect()
    if (!popover || !button) return
    const room = document.documentElement.clientWidth - popover.offsetWidth
    popover.style.top = `${button.bottom + 4}px`
    popover.style.left = `${Math.max(Math.min(button.left, room - 8), 0)}px`
  }, [])
  return (
    <div ref={menu} className="view-choices">
      {inLesson && (
        <>
          <Choice
            title="Sheet"
            options={views}
            chosen={view}
            onChoose={(chosen) => useApp.setState({ view: chosen })}
          />
          <Switch
            label="Show all, also what later steps fill"
            on={showAll}
            off={view !== 'overview'}
            onSwitch={(on) => useApp.setState({ showAll: on })}
          />
          <ZoomButtons />
          <OptionSwitch option="heat" label="Heat: shade cells by value" />
          <OptionSwitch option="diagram" label="Network diagram" />
          <OptionSwitch option="predict" label="Predict first: guess before a step is shown" />
        </>
      )}
      <Choice
        title="Lettering"
        options={letterings}
        chosen={lettering}
        onChoose={(chosen) => keepPreference({ lettering: chosen })}
      />
      <Choice
        title="Theme"
        options={themes}
        chosen={theme}
        onChoose={(chosen) => keepPreference({ theme: chosen })}
      />
    </div>
  )
}

interface OptionSwitchProps {
  readonly option: 'heat' | 'diagram' | ('predict' & keyof Options)
  readonly label: string
}

function OptionSwitch({ option, label }: OptionSwitchProps) {
  const on = useOptions((state) => state[option])
  return <Switch label={label} on={on} onSwitch={(now) => keepPreference({ [option]: now })} />
}

interface SwitchProps {
  readonly label: string
  readonly on: boolean
  readonly off?: boolean
  readonly onSwitch: (on: boolean) => void
}

function Switch({ label, on, off = false, onSwitch }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        aria-label={label}
        checked={on}
        disabled={off}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      {label}
    </label>
  )
}
