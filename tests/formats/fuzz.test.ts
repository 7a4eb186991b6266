// Whatever bytes come to a reader's door, it answers in words; `npm run fuzz` sends a million, and says how many to whom.
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readLink, writeLink } from '../../src/formats/document/link'
import { type SavedDocument, writeDocument } from '../../src/formats/document/saved-document'
import { withPngText } from '../../src/formats/export/png-text'
import type { FoundMatrix } from '../../src/formats/open/found'
import { readFile } from '../../src/formats/open/index'
import { untouched } from '../../src/lessons/work'
import { kits } from './document/saved-works'
import { dot } from './export/dot'

const asked = process.env['FUZZ_RUNS']
/** In each of three ways: random, valid but for some bytes, links. */
const runs = Math.ceil(Number(asked ?? 450) / 3)
const timeout = Math.max(60_000, runs * 40)

/** How many answers each reader gave, and how many of them were not refusals. */
const answered = new Map<string, { given: number; opened: number; milliseconds: number }>()

function count(reader: string, kind: string, since: number): void {
  const sum = answered.get(reader) ?? { given: 0, opened: 0, milliseconds: 0 }
  sum.given++
  if (kind !== 'refused') sum.opened++
  sum.milliseconds += performance.now() - since
  answered.set(reader, sum)
}

afterAll(() => {
  if (asked === undefined) return
  for (const [reader, { given, opened, milliseconds }] of [...answered].toSorted())
    console.log(
      `${reader}: ${given} answered, ${opened} of them opened, ${Math.round((1000 * given) / milliseconds)} a second`,
    )
})

const saved: SavedDocument = {
  place: { lesson: 'sparse-autoencoder', step: 3 },
  view: { heat: true },
  lessons: {
    'sparse-autoencoder': { ...untouched, numbers: { lambda: [[0.1]] }, pins: { F: { 3: 2 } } },
  },
}

/** A .npy file with a header of 118 bytes. */
function npy(values: readonly number[]): Uint8Array {
  const header = `{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }`.padEnd(117)
  return new Uint8Array([
    0x93,
    ...strToU8('NUMPY'),
    1,
    0,
    header.length + 1,
    0,
    ...strToU8(`${header}\n`),
    ...new Uint8Array(new Float64Array(values).buffer),
  ])
}

function safetensors(): Uint8Array {
  const header = strToU8('{"W":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}')
  const length = new Uint8Array(new BigUint64Array([BigInt(header.length)]).buffer)
  return new Uint8Array([
    ...length,
    ...header,
    ...new Uint8Array(new Float32Array([1, 2, 3, 4]).buffer),
  ])
}

const valid: Record<string, Uint8Array> = {
  'a.json': strToU8(writeDocument(saved)),
  'a.csv': strToU8('1,2\n3,4\n'),
  'a.tsv': strToU8('1\t2\n3\t4\n'),
  'a.png': withPngText(dot(), 'worked-autoencoders', writeLink(saved)),
  'a.npy': npy([1, 2, 3, 4, 5, 6]),
  'a.npz': zipSync({ 'W.npy': npy([1, 2, 3, 4, 5, 6]) }),
  'a.safetensors': safetensors(),
  'a.svg': strToU8(
    `<svg><metadata><worked-autoencoders>${writeLink(saved)}</worked-autoencoders></metadata></svg>`,
  ),
}

beforeAll(async () => {
  valid['a.xlsx'] = await writeXlsx({ sheets: [{ name: 'X', rows: [[1, 2]] }] })
})

/** What is offered to a lesson has numbers in every cell, or none to offer. */
function expectWhole({ shape, rows }: FoundMatrix): void {
  if (rows === undefined) return
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toHaveLength(rows[0]!.length)
  expect(rows.flat()).toHaveLength(shape.reduce((count, size) => count * size, 1))
}

async function open(name: string, bytes: Uint8Array): Promise<string> {
  const since = performance.now()
  const read = await readFile(name, bytes, kits)
  count(name.slice(1), read.kind, since)
  if (read.kind === 'matrices') read.matrices.forEach(expectWhole)
  return read.kind
}
const answers = ['refused', 'matrices', 'document']
const names = [
  'a.json',
  'a.csv',
  'a.npy',
  'a.npz',
  'a.safetensors',
  'a.svg',
  'a.xlsx',
  'a.png',
  'a.tsv',
]

it('valid files open', async () => {
  for (const [name, bytes] of Object.entries(valid))
    expect(['matrices', 'document'], name).toContain(await open(name, bytes))
})

it('random bytes are answered in words', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.uint8Array({ maxLength: 400 }),
      async (name, bytes) => {
        expect(answers).toContain(await open(name, bytes))
      },
    ),
    { numRuns: runs },
  )
})

it(
  'valid files with some bytes changed, cut out or cut off are answered in words',
  { timeout },
  async () => {
    const change = fc.record({
      at: fc.nat({ max: 100_000 }),
      byte: fc.integer({ min: 0, max: 255 }),
      kind: fc.constantFrom('set', 'remove', 'end'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(valid), 'a.xlsx'),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (name, changes) => {
          let bytes = [...valid[name]!]
          for (const { at, byte, kind } of changes) {
            const place = at % Math.max(1, bytes.length)
            if (kind === 'set') bytes[place] = byte
            else bytes = kind === 'end' ? bytes.slice(0, place) : bytes.toSpliced(place, 1)
          }
          expect(answers).toContain(await open(name, Uint8Array.from(bytes)))
        },
      ),
      { numRuns: runs },
    )
    for (const [name, bytes] of Object.entries(valid))
      expect(await open(name, bytes)).not.toBe('refused')
  },
)

it(
  'links with letters changed are answered in words, and the whole one still opens',
  { timeout },
  () => {
    const link = writeLink(saved)
    fc.assert(
      fc.property(
        fc.oneof(
          fc
            .record({ at: fc.nat({ max: link.length - 1 }), letters: fc.string({ maxLength: 3 }) })
            .map(({ at, letters }) => link.slice(0, at) + letters + link.slice(at + 1)),
          fc.base64String().map((letters) => `a${letters}`),
        ),
        (letters) => {
          const since = performance.now()
          const { kind } = readLink(letters, kits)
          count('link', kind, since)
          expect(['refused', 'document']).toContain(kind)
        },
      ),
      { numRuns: runs },
    )
    expect(readLink(link, kits)).toStrictEqual({ kind: 'document', saved })
  },
)
