// A document survives its link to the bit, and a damaged link says so and does no harm.
import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../../src/formats/document/checksum'
import { longestLink, readLink, writeLink } from '../../../src/formats/document/link'
import { linkDictionary } from '../../../src/formats/document/link-dictionary'
import {
  documentVersion,
  type SavedDocument,
  writeDocument,
} from '../../../src/formats/document/saved-document'
import { untouched } from '../../../src/lessons/work'
import { kits, savedDocuments } from './saved-works'
import { releasedLinks } from './released-links'

const oneCell: SavedDocument = {
  place: { lesson: 'autoencoder', step: 2 },
  view: {},
  lessons: {
    autoencoder: {
      ...untouched,
      numbers: {
        W1: [
          [1, -1, 0, 0],
          [1, -1, 7, 1],
          [-1, -1, 1, 0],
        ],
      },
    },
  },
}

function whyNot(link: string): string {
  const read = readLink(link, kits)
  if (read.kind !== 'refused') throw new Error('the link was taken')
  return read.why
}

/** A link that says it is whole, whatever it holds. */
function packed(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9, dictionary: linkDictionary() })
  const letters = Buffer.from(bytes).toString('base64url')
  return `a${checksum(letters, 4)}${letters}`
}

describe('a link', () => {
  it('gives back every document, to the bit', () => {
    fc.assert(
      fc.property(savedDocuments, (saved) => {
        expect(readLink(writeLink(saved), kits)).toStrictEqual({ kind: 'document', saved })
      }),
      { numRuns: 200 },
    )
  })

  it('is under 100 characters of fragment for one edited cell', () => {
    expect(`#/autoencoder/2/${writeLink(oneCell)}`.length).toBeLessThan(100)
  })

  it('is made of letters that an address holds as they are', () => {
    fc.assert(
      fc.property(savedDocuments, (saved) => /^[\w-]+$/.test(writeLink(saved))),
      { numRuns: 50 },
    )
  })

  it.each(releasedLinks)('of version $version still opens: $about', ({ link, saved }) => {
    expect(readLink(link, kits)).toStrictEqual({ kind: 'document', saved })
  })
})

describe('a damaged link', () => {
  const whole = writeLink(oneCell)

  it('with any one letter changed is refused in words', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    for (let at = 0; at < whole.length; at++)
      for (const letter of letters) {
        if (letter === whole[at]) continue
        const changed = whole.slice(0, at) + letter + whole.slice(at + 1)
        expect(readLink(changed, kits).kind, changed).toBe('refused')
      }
    expect(whyNot(`${whole.slice(0, -1)}${whole.endsWith('A') ? 'B' : 'A'}`)).toMatch(/damaged/)
  })

  it('cut short anywhere is refused', () => {
    for (let length = 0; length < whole.length; length++)
      expect(readLink(whole.slice(0, length), kits).kind).toBe('refused')
  })

  it('of a hundred kilobytes is refused before it is looked at', () => {
    expect(whyNot(`a${'x'.repeat(100_000)}`)).toContain(`${longestLink}`)
  })

  it('that would unfold to far more than a document is stopped on the way', () => {
    const bomb = packed(' '.repeat(30_000_000))
    expect(bomb.length).toBeLessThan(longestLink)
    expect(whyNot(bomb)).toMatch(/does not unfold/)
  })

  it('of a later version names both versions', () => {
    const later = packed(writeDocument(oneCell).replace('"version":1', '"version":7'))
    expect(whyNot(later)).toContain(`version 7`)
    expect(whyNot(later)).toContain(`version ${documentVersion}`)
  })

  it('never throws, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(readLink(text, kits).kind).toBe('refused')
        expect(readLink(`a${checksum(text, 4)}${text}`, kits).kind).toBe('refused')
        expect(readLink(packed(text), kits).kind).toBe('refused')
      }),
      { numRuns: 500 },
    )
  })
})
