// A whole document in the fragment of an address: JSON, deflated against a dictionary, in URL-safe letters.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import type { LessonKit } from '../../lessons/kit'
import type { LessonId } from '../../lessons/lesson'
import { checksum } from './checksum'
import { linkDictionary } from './link-dictionary'
import { readDocument } from './read-document'
import { type DocumentRead, type SavedDocument, writeDocument } from './saved-document'

/** The first letter of a link says how the rest is packed; another way of packing takes another letter. */
const packing = 'a'
const checkLetters = 4
/** The longest link looked at, in letters, and the longest document it may unfold to, in bytes. */
export const longestLink = 65_536
const longestUnfolded = 1_000_000

/** The document in letters that an address can hold as they are. */
export function writeLink(saved: SavedDocument): string {
  const packed = deflateSync(strToU8(writeDocument(saved)), {
    level: 9,
    dictionary: linkDictionary(),
  })
  const letters = lettersOf(packed)
  return packing + checksum(letters, checkLetters) + letters
}

/** The document in a link's letters, or a sentence about why there is none. Never throws. */
export function readLink(link: string, kits: Readonly<Record<LessonId, LessonKit>>): DocumentRead {
  if (link.length > longestLink)
    return refused(
      `This link is ${link.length} letters long; none that this page makes is over ${longestLink}.`,
    )
  if (!link.startsWith(packing))
    return refused('This link was made by a newer page, or it is damaged. Reload and try it again.')
  const letters = link.slice(1 + checkLetters)
  if (checksum(letters, checkLetters) !== link.slice(1, 1 + checkLetters))
    return refused('This link is damaged: a letter was changed or cut off on the way.')
  const text = unfolded(letters)
  return text === undefined
    ? refused('This link is damaged: it does not unfold.')
    : readDocument(text, kits)
}

/** The text, or undefined where the letters are no deflated text or unfold to more than a document can be. */
function unfolded(letters: string): string | undefined {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    const inflate = new Inflate({ dictionary: linkDictionary() }, (part) => {
      length += part.length
      if (length > longestUnfolded) throw new RangeError('too long')
      parts.push(part.slice())
    })
    const bytes = bytesOf(letters)
    // in small pieces, so that a little that unfolds to a lot is stopped on the way
    for (let from = 0; from < bytes.length; from += 1024)
      inflate.push(bytes.subarray(from, from + 1024), from + 1024 >= bytes.length)
    const whole = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return strFromU8(whole)
  } catch {
    return undefined
  }
}

function lettersOf(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Throws for letters that no link has. */
function bytesOf(letters: string): Uint8Array {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function refused(why: string): DocumentRead {
  return { kind: 'refused', why }
}
