// The document in a picture is found, and nothing else of the picture is looked at.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeLink } from '../../../src/formats/document/link'
import { readFile } from '../../../src/formats/open/index'
import { kits } from '../document/saved-works'

const saved = {
  place: { lesson: 'autoencoder', step: 3 },
  view: { heat: true },
  lessons: { autoencoder: { numbers: { b2: [[0.1], [1e-7]] }, pins: {}, typed: {} } },
} as const
const link = writeLink(saved)

const open = (name: string, bytes: Uint8Array) => readFile(name, bytes, kits)
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function chunk(type: string, content: string): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, content.length)
  return Uint8Array.from([...length, ...bytesOf(type + content), 0, 0, 0, 0])
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const png = (...chunks: readonly Uint8Array[]) =>
  Uint8Array.from([...signature, ...chunks.flatMap((each) => [...each])])
const own = chunk('tEXt', `worked-autoencoders\0${link}`)
const header = chunk('IHDR', 'x'.repeat(13))
const end = chunk('IEND', '')

const svg = (inside: string) => bytesOf(`<svg><title>X</title>${inside}<g><text>1</text></g></svg>`)

it('an SVG of ours opens as its document', async () => {
  const held = `<metadata><worked-autoencoders>${link}</worked-autoencoders></metadata>`
  expect(await open('x.svg', svg(held))).toEqual({ kind: 'document', saved })
})

it('a PNG of ours opens as its document, whatever other chunks it has', async () => {
  const bytes = png(header, chunk('tEXt', 'Title\0other'), own, chunk('IDAT', 'abc'), end)
  expect(await open('x.png', bytes)).toEqual({ kind: 'document', saved })
})

it.each([
  ['x.svg', svg('')],
  ['x.svg', svg('<worked-autoencoders>abc</worked-autoencoders>')],
  ['x.svg', svg('<metadata><worked-autoencoders><b/></worked-autoencoders></metadata>')],
  ['x.png', png(header, end)],
  ['x.png', png(header, own).subarray(0, 60)],
  ['x.png', bytesOf('GIF89a')],
])('a picture without a document says that it has none: %s', async (name, bytes) => {
  const read = await open(name, bytes)
  expect(read.kind === 'refused' && read.why).toMatch(/There is no document in/)
})

it('a picture whose link is damaged says that', async () => {
  const held = `<metadata><worked-autoencoders>${link}x</worked-autoencoders></metadata>`
  const read = await open('x.svg', svg(held))
  expect(read.kind === 'refused' && read.why).toMatch(/damaged/)
})

it('random and mutated pictures never throw', async () => {
  const whole = png(header, own, end)
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }).map((tail) => Uint8Array.from([...signature, ...tail])),
        fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => whole.with(at, byte)),
      ),
      fc.constantFrom('x.png', 'x.svg'),
      async (bytes, name) => {
        expect(['document', 'refused']).toContain((await open(name, bytes)).kind)
      },
    ),
  )
})
