// Opens a file: a document in the place of the open one; matrices wait until it is said where they go.
import { create } from 'zustand'
import type { FoundMatrix } from '../../formats/open/found'
import { largestFile, readFile } from '../../formats/open/index'
import { useApp } from '../app'
import { allKits } from './all-kits'
import { dismiss, notify } from './notices'
import { openSaved } from './saved-now'

/** Matrices of a file, waiting to be put into a lesson. */
export interface Waiting {
  /** Tells one opening from the next, also of the same file. */
  readonly opening: number
  readonly file: string
  readonly matrices: readonly FoundMatrix[]
}

export const useWaiting = create<{ readonly waiting: Waiting | null }>(() => ({ waiting: null }))

let openings = 0

/** Opens a file; false where it could not be, which a notice then says. Never throws. */
export async function openFile(file: File): Promise<boolean> {
  const read = await readThe(file)
  // what was wrong with the file before this one is past
  dismiss('file')
  switch (read.kind) {
    case 'refused':
      notify({ key: 'file', text: read.why })
      return false
    case 'document':
      openSaved(read.saved, `Opened ${file.name}.`)
      useApp.setState({ page: 'lesson' })
      return true
    case 'matrices':
      useWaiting.setState({
        waiting: { opening: ++openings, file: file.name, matrices: read.matrices },
      })
      return true
    default:
      return read satisfies never
  }
}

async function readThe(file: File): ReturnType<typeof readFile> {
  if (file.size > largestFile)
    return {
      kind: 'refused',
      why: `${file.name} is ${Math.round(file.size / 1e6)} MB; a file to open is at most ${largestFile / 1e6} MB.`,
    }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { kind: 'refused', why: `${file.name} could not be read; a folder cannot be opened.` }
  }
  return readFile(file.name, bytes, await allKits())
}
