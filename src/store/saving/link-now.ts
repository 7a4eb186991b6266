// The link of the open document, and the clipboard it is copied to.
import { writeLink } from '../../formats/document/link'
import { addressOf } from '../place'
import { savedNow } from './saved-now'

/** The address at which this document opens, wherever the page is served from. */
export function linkNow(): string {
  const saved = savedNow()
  const { origin, pathname, search, protocol } = window.location
  // a file: address has no origin that could stand in a link
  const start = protocol === 'file:' ? `file://${pathname}` : origin + pathname
  return `${start}${search}${addressOf(saved.place)}/${writeLink(saved)}`
}

/** Whether a text could be put onto the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
