// The document in a PNG picture that this page made: the text chunk that carries its link.

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const keyword = 'worked-autoencoders\0'

/** The letters of the link in a picture; undefined where it has none or is cut short. */
export function linkInPng(bytes: Uint8Array): string | undefined {
  if (signature.some((byte, i) => bytes[i] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = signature.length
  // a chunk: its length, its type in four letters, what it holds, four bytes to check it by
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const start = at + 8
    if (start + length + 4 > bytes.length) return undefined
    if (latin(bytes.subarray(at + 4, start)) === 'tEXt') {
      const text = latin(bytes.subarray(start, start + length))
      if (text.startsWith(keyword)) return text.slice(keyword.length)
    }
    at = start + length + 4
  }
  return undefined
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
