// What there is to say of saving, opening and new versions, each with a button where one can act on it.
import { create } from 'zustand'

export interface Notice {
  /** A later notice of the same key takes its place. */
  readonly key: string
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

export function notify(notice: Notice): void {
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter(({ key }) => key !== notice.key), notice],
  }))
}

export function dismiss(key: string): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((each) => each.key !== key) }))
}
