// Opens a file's bytes as the page does, and says what was in it or why it was refused.
import type { FileRead } from '../../../src/formats/open/found'
import { readFile } from '../../../src/formats/open/index'
import { kits } from '../document/saved-works'

export const open = (name: string, bytes: Uint8Array) => readFile(name, bytes, kits)

/** The matrices of a file; throws where there are none. */
export function matricesIn(read: FileRead) {
  if (read.kind !== 'matrices') throw new Error(read.kind === 'refused' ? read.why : read.kind)
  return read.matrices
}

/** The sentence with which a file is refused; throws where it is taken. */
export async function whyNot(name: string, bytes: Uint8Array): Promise<string> {
  const read = await open(name, bytes)
  if (read.kind !== 'refused') throw new Error('the file was taken')
  return read.why
}
