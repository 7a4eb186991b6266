// Reads the document in a link, with whatever that takes.
import { readLink } from '../../formats/document/link'
import type { DocumentRead } from '../../formats/document/saved-document'
import { useApp } from '../app'
import { open } from '../reading'
import { allKits } from './all-kits'
import { dismiss } from './notices'

export { openSaved } from './saved-now'

/** The document in a link's letters, or a sentence about why there is none; the lessons are ready after it. */
export async function readLinked(letters: string): Promise<DocumentRead> {
  const read = readLink(letters, await allKits())
  // what an earlier visit left is no longer what this tab starts from
  if (read.kind === 'document') dismiss('restore')
  const { place, values } = useApp.getState()
  // a change is made to numbers that are there, also where the link is the first that is opened
  if (Object.keys(values).length === 0) await open(place)
  return read
}
