// Opens the space beside the sheet, and puts the focus back when it is closed.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { focusCell } from '../cell-element'
import { Space } from './Space'
import { type Panel, useSpace } from './space-state'

let opener: HTMLElement | null = null
let host: HTMLElement | null = null

/** Opens the space of the lesson on screen: features as arrows, or codes as points. */
export function openSpace(): void {
  show({ panel: 'space' })
}

/** Opens the steering of a feature, for one token or, without one, for all. */
export function openSteer(feature: number, token?: number): void {
  show({ panel: 'steer', feature, token: token ?? null, guide: null })
}

/** Closes it; the focus goes to what opened it, or to a cell where that is gone. */
export function closeSpace(): void {
  useSpace.setState({ panel: null, guide: null })
  if (opener?.isConnected && opener.checkVisibility()) opener.focus()
  else {
    const { dataset } = document.querySelector<HTMLElement>('td[tabindex="0"]') ?? { dataset: null }
    if (dataset?.matrix)
      focusCell({ matrix: dataset.matrix, row: Number(dataset.row), col: Number(dataset.col) })
  }
}

function show(state: { readonly panel: Panel } & Partial<ReturnType<typeof useSpace.getState>>) {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && !host?.contains(activeElement)) opener = activeElement
  useSpace.setState(state)
  if (host?.isConnected) {
    host.querySelector<HTMLElement>('h2')?.focus()
    return
  }
  host = document.createElement('div')
  host.className = 'space-host'
  document.querySelector('.page')?.append(host)
  createRoot(host).render(createElement(Space, { onClose: closeSpace }))
}
