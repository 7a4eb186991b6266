// What was copied or cut last: the grids mark it until it is let go or a number changes.
import { create } from 'zustand'
import type { Span } from '../../lessons/grid-geometry'
import type { LessonId } from '../../lessons/lesson'
import { useApp } from '../../store/app'
import { selectedSpans } from '../../store/selection'

export interface Copied {
  readonly lesson: LessonId
  readonly spans: readonly Span[]
  /** What the clipboard was given; something else on it means that another copy came after. */
  readonly text: string
  /** Pasting what was cut is the end of it; what was copied can be pasted again. */
  readonly cut: boolean
}

export const useCopied = create<{ readonly copied: Copied | null }>(() => ({ copied: null }))

/** Marks the selection as what is on the clipboard. */
export function markCopied(text: string, cut = false): void {
  const { lesson } = useApp.getState().place
  useCopied.setState({ copied: { lesson, spans: selectedSpans(), text, cut } })
}

/** Takes the mark away; false when there was none. */
export function letCopiedGo(): boolean {
  const marked = useCopied.getState().copied !== null
  if (marked) useCopied.setState({ copied: null })
  return marked
}

/** Pastes a text; the mark outlasts a paste of what was copied, and no other edit. */
export function pasteKeepingMark(text: string, paste: () => void): void {
  const { copied } = useCopied.getState()
  paste()
  const same = copied && !copied.cut && sameText(copied.text, text)
  useCopied.setState({ copied: same ? copied : null })
}

/** Takes the mark away when a number changes or a copy is made elsewhere. */
export function watchCopied(): void {
  useApp.subscribe(({ document }, before) => {
    if (document !== before.document) letCopiedGo()
  })
}

/** Clipboards write the ends of lines in their own way. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r', '').trimEnd()
  return plain(one) === plain(other)
}
