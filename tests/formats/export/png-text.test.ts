// A PNG carries a text and gives it back, and stays a PNG for others.
import { execFileSync } from 'node:child_process'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc, withPngText } from '../../../src/formats/export/png-text'
import { linkInPng } from '../../../src/formats/open/png'
import { dot } from './dot'

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
