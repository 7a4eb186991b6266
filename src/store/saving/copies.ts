// Copies of the document with names, kept in the browser, and what other tabs saved.
import { create } from 'zustand'
import { readDocument } from '../../formats/document/read-document'
import { writeDocument } from '../../formats/document/saved-document'
import { useApp } from '../app'
import type { Kept, Outcome } from '../keeper'
import { aboutSaved } from './about-saved'
import { allKits } from './all-kits'
import { notify } from './notices'
import { openSaved, savedNow } from './saved-now'
import { keeper } from './this-tab'
import { whenWords } from './when'

interface Copies {
  /** Newest first. */
  readonly copies: readonly Kept[]
  readonly otherTabs: readonly Kept[]
}

export const useCopies = create<Copies>(() => ({ copies: [], otherTabs: [] }))

/** Looks at what is there; other tabs may have changed it. */
export function lookAtCopies(): void {
  // a tab in which nothing was done has nothing to open
  const otherTabs = keeper.otherTabs().filter(({ text }) => aboutSaved(text)?.what !== '')
  useCopies.setState({ copies: keeper.copies(), otherTabs })
}

/** Keeps the open document under a name, numbered where a copy has it already; empty where it could not be kept. */
export function saveCopy(wanted: string): string {
  const name = freeName(wanted)
  return write({ name, text: writeDocument(savedNow()) }) ? name : ''
}

export function duplicateCopy({ name, text }: Kept): boolean {
  return write({ name: freeName(`${name} (copy)`), text })
}

/** "Monday", "Monday 2": two copies of one name could not be told apart. */
function freeName(name: string): string {
  const taken = new Set(keeper.copies().map((copy) => copy.name))
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`
  return free
}

export function renameCopy(copy: Kept, name: string): boolean {
  return write({ ...copy, name })
}

/** Deletes a copy, and offers to put it back. */
export function deleteCopy(copy: Kept): void {
  keeper.removeCopy(copy.id)
  lookAtCopies()
  notify({
    key: `deleted ${copy.id}`,
    text: `Deleted “${copy.name}”.`,
    action: { label: 'Undo', run: () => write(copy) },
  })
}

/** Opens a copy or another tab's work in the place of the open document, as one change. */
export async function openKept({ name, savedAt, text }: Kept): Promise<boolean> {
  const read = readDocument(text, await allKits())
  if (read.kind === 'refused') {
    notify({ key: 'copies', text: `This copy could not be opened. ${read.why}` })
    return false
  }
  openSaved(read.saved, name ? `Opened “${name}”.` : `Opened the work of ${whenWords(savedAt)}.`)
  useApp.setState({ page: 'lesson' })
  return true
}

const trouble: Readonly<Record<Exclude<Outcome, 'kept'>, string>> = {
  full: 'The copy was not saved: the browser’s storage is full. Delete a copy, or save a file.',
  blocked: 'The copy was not saved: this browser keeps nothing for this page. Save a file.',
}

function write(copy: Pick<Kept, 'name' | 'text'> & Partial<Kept>): boolean {
  const outcome = keeper.writeCopy(copy)
  lookAtCopies()
  if (outcome !== 'kept') notify({ key: 'copies', text: trouble[outcome] })
  return outcome === 'kept'
}
