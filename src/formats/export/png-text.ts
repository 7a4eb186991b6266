// A text put into a PNG file: how a picture carries its document.

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The signature, and the header: its length, its type, thirteen bytes and their check. */
const headerEnd = signature.length + 4 + 4 + 13 + 4

/** The file with the text in a tEXt chunk after its header; Latin-1 letters only. Throws for no PNG. */
export function withPngText(png: Uint8Array, key: string, text: string): Uint8Array<ArrayBuffer> {
  if (png.length < headerEnd || !signature.every((byte, i) => png[i] === byte))
    throw new TypeError('This is not a PNG file.')
  const data = latin1(`${key}\0${text}`)
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(latin1('tEXt'), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc(chunk.subarray(4, data.length + 8)))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, headerEnd))
  whole.set(chunk, headerEnd)
  whole.set(png.subarray(headerEnd), headerEnd + chunk.length)
  return whole
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
