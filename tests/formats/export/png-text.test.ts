// A PNG carries a text and gives it back, and stays a PNG for others.
import { execFileSync } from 'node:child_process'
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc, withPngText } from '../../../src/formats/export/png-text'
import { linkInPng } from '../../../src/formats/open/png'

/** A gray dot: header, data, end. */
function dot(): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
      chunk('IDAT', deflateSync(new Uint8Array([0, 128]))),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

it('the check is the one of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc(bytes)).toBe(crc32(bytes))
    }),
  )
})

it('what was put in comes out where the page opens it, under its key alone', () => {
  const png = withPngText(dot(), 'worked-autoencoders', 'aAb-_9')
  expect(linkInPng(png)).toBe('aAb-_9')
  expect(linkInPng(withPngText(dot(), 'worked', 'aAb-_9'))).toBeUndefined()
  expect(linkInPng(dot())).toBeUndefined()
})

it('refuses to write into what is no PNG', () => {
  expect(() => withPngText(new Uint8Array([1, 2, 3]), 'k', 'v')).toThrow(TypeError)
})

const python = ['python3', '/usr/bin/python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import PIL'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

it.skipIf(python === undefined)('another program opens it and reads the text', () => {
  const code =
    'import sys, io; from PIL import Image; i = Image.open(io.BytesIO(sys.stdin.buffer.read())); i.load(); print(i.text["k"])'
  const input = withPngText(dot(), 'k', 'v')
  expect(execFileSync(python!, ['-c', code], { input, encoding: 'utf8' }).trim()).toBe('v')
})
