// Copies of the document with names, kept in the browser, and what other tabs saved.
import { create } from 'zustand'
import { readDocument } from '../../formats/document/read-document'
import { writeDocument } from '../../formats/document/saved-document'
import { useApp } from '../app'
import type { Kept, Outcome } from '../keeper'
import { allKits } from './all-kits'
import { notify } from './notices'
import { openSaved, savedNow } from './saved-now'
import { keeper } from './this-tab'

interface Copies {
  /** Newest first. */
  readonly copies: readonly Kept[]
  readonly otherTabs: readonly Kept[]
}

export const useCopies = create<Copies>(() => ({ copies: [], otherTabs: [] }))

/** Looks at what is there; other tabs may have changed it. */
export function lookAtCopies(): void {
  useCopies.setState({ copies: keeper.copies(), otherTabs: keeper.otherTabs() })
}

/** Keeps the open document under a name. */
export function saveCopy(name: string): boolean {
  return write({ name, text: writeDocument(savedNow()) })
}

export function duplicateCopy({ name, text }: Kept): boolean {
  return write({ name: `${name} (copy)`, text })
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
export async function openKept({ name, text }: Kept): Promise<boolean> {
  const read = readDocument(text, await allKits())
  if (read.kind === 'refused') {
    notify({ key: 'copies', text: `This copy could not be opened. ${read.why}` })
    return false
  }
  openSaved(read.saved, name ? `Opened “${name}”.` : 'Opened the work of another tab.')
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
