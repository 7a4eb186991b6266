// Work from an earlier visit and documents in links: looked for at once, read only where there are any.
import { useApp } from './app'
import { embedding } from './embedded'
import { visited } from './place'

/** What the slots of tabs are called in the browser's storage, from the start on. */
export const tabSlots = 'worked-autoencoders:tab:'

/** Puts the work of an earlier visit back, before the first numbers are worked out. */
export async function restoreKept(): Promise<void> {
  // shown in another page it is that page's, whatever the reader has done elsewhere
  if (embedding() || !hasSlot()) return
  try {
    const { restore } = await import('./saving/restore')
    await restore()
  } catch {
    unread = true
  }
}

let unread = false

/** Whether there is work that could not be read for want of a part of the page; it must not be written over. */
export function leftUnread(): boolean {
  return unread
}

/** Opens the document that an address holds, if it does, and mends the address; says why not. */
export async function openLinked(hash: string): Promise<string> {
  const [, , , letters] = hash.split('/')
  if (!letters) return ''
  const { readLinked, openSaved } = await import('./saving/open-link')
  const read = await readLinked(letters)
  if (read.kind === 'refused') return read.why
  if (location.hash !== hash) return ''
  const { lesson, step } = read.saved.place
  history.replaceState(visited, '', `#/${lesson}/${step}`)
  openSaved(read.saved, 'Opened the link.')
  useApp.setState({ page: 'lesson' })
  return ''
}

function hasSlot(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(tabSlots))
  } catch {
    return false
  }
}
