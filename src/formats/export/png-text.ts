// A text put into a PNG file and taken out of it again: how a picture carries its document.

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Where the chunk starts in the file, its length field first. */
  readonly start: number
}

/** The file with the text in a tEXt chunk after its header; Latin-1 letters only. Throws for no PNG. */
export function withPngText(png: Uint8Array, key: string, text: string): Uint8Array<ArrayBuffer> {
  const [header, next] = chunksOf(png) ?? []
  if (header?.type !== 'IHDR' || !next) throw new TypeError('This is not a PNG file.')
  const data = latin1(`${key}\0${text}`)
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(latin1('tEXt'), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc(chunk.subarray(4, data.length + 8)))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, next.start))
  whole.set(chunk, next.start)
  whole.set(png.subarray(next.start), next.start + chunk.length)
  return whole
}

/** The text under a key; undefined for another picture, or for what is no PNG. Never throws. */
export function pngText(png: Uint8Array, key: string): string | undefined {
  const start = `${key}\0`
  for (const { type, data } of chunksOf(png) ?? []) {
    if (type !== 'tEXt') continue
    const text = fromLatin1(data)
    if (text.startsWith(start)) return text.slice(start.length)
  }
  return undefined
}

/** The chunks up to the end or to where the file breaks off; undefined for what is no PNG. */
function chunksOf(png: Uint8Array): Chunk[] | undefined {
  if (!signature.every((byte, i) => png[i] === byte)) return undefined
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let start = signature.length; start + 12 <= png.length;) {
    const length = view.getUint32(start)
    if (start + 12 + length > png.length) break
    const type = fromLatin1(png.subarray(start + 4, start + 8))
    chunks.push({ type, data: png.subarray(start + 8, start + 8 + length), start })
    start += 12 + length
  }
  return chunks
}

/** The CRC-32 of PNG and zip. */
export function crc(bytes: Uint8Array): number {
  let remainder = 0xffffffff
  for (const byte of bytes) {
    remainder ^= byte
    for (let bit = 0; bit < 8; bit++)
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  }
  return (remainder ^ 0xffffffff) >>> 0
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function fromLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
