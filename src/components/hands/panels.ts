// Which panel is open over the sheet.
import { create } from 'zustand'

export type PanelName = 'keys' | 'changes' | 'problem'

/** The name being written: which, and where its field stands in the window. */
export interface Naming {
  readonly axis: 'columns' | 'features'
  readonly index: number
  readonly left: number
  readonly top: number
  /** The id of the cell by which Tab enters the grid of the heading. */
  readonly cell: string | undefined
}

/** The open panel, the cell menu with where it opens, or the name being written. */
interface Panels {
  readonly panel: PanelName | null
  readonly menu: { readonly x: number; readonly y: number } | null
  readonly naming: Naming | null
}

export const usePanels = create<Panels>(() => ({ panel: null, menu: null, naming: null }))

export function openPanel(panel: PanelName): void {
  usePanels.setState({ panel, menu: null })
}

export function closePanel(): void {
  usePanels.setState({ panel: null })
}

/** Opens the cell menu at a point of the window. */
export function openMenu(x: number, y: number): void {
  usePanels.setState({ menu: { x, y } })
}

/** Opens the field to name a row or column over its heading; headings say which they are. */
export function startNaming(heading: HTMLElement): void {
  const { axis, index } = heading.dataset
  if (axis !== 'columns' && axis !== 'features') return
  const { left, top } = heading.getBoundingClientRect()
  const cell = heading.closest('[role=grid]')?.querySelector('td[tabindex="0"]')?.id
  usePanels.setState({ naming: { axis, index: Number(index), left, top, cell } })
}

export function closeMenu(): void {
  usePanels.setState({ menu: null })
}
