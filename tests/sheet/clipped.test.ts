// Zeros that ReLU wrote, told apart from zeros that were there.
import { expect, test } from 'vitest'
import { beforeMask, maskedBy, stoppedFrom } from '../../src/sheet/clipped'
import { createEngine } from '../../src/sheet/engine'
import type { Sheet } from '../../src/sheet/sheet'
import { untouched } from '../support/edits'

const sheet: Sheet = {
  Z: [[-3, 0, 2]],
  A: { op: 'relu', args: ['Z'] },
  nested: { op: 'relu', args: [{ op: 'scale', args: [2, 'Z'] }] },
  S: { op: 'square', args: ['Z'] },
  dZ: { op: 'mask', args: ['S', 'Z'] },
  twice: { op: 'mask', args: [{ op: 'mask', args: ['S', 'A'] }, 'Z'] },
  made: { op: 'mask', args: [{ op: 'scale', args: [2, 'S'] }, 'Z'] },
}

test('what a mask made shows what arrived there, through every mask on the way', () => {
  const values = createEngine(sheet).evaluate(untouched)
  expect(beforeMask(sheet, values, 'dZ')).toBe(values.S)
  expect(beforeMask(sheet, values, 'twice')).toBe(values.S)
  // ReLU is a mask of its own sign
  expect(beforeMask(sheet, values, 'A')).toBe(values.Z)
  for (const name of ['Z', 'nested', 'S', 'made'])
    expect(beforeMask(sheet, values, name), name).toBeUndefined()
})

test('a mask goes by another matrix, and ReLU by its own numbers', () => {
  const values = createEngine(sheet).evaluate(untouched)
  expect(maskedBy(sheet, values, 'dZ')).toBe(values.Z)
  expect(maskedBy(sheet, values, 'twice')).toBe(values.Z)
  for (const name of ['Z', 'A', 'nested', 'S'])
    expect(maskedBy(sheet, values, name), name).toBeUndefined()
})

test('a 0 was stopped when what arrived was not 0', () => {
  expect(stoppedFrom(-3, 0)).toBe(-3)
  expect(stoppedFrom(2, 0)).toBe(2)
  expect(stoppedFrom(0, 0)).toBeUndefined()
  expect(stoppedFrom(2, 2)).toBeUndefined()
})

test('a number pinned over a clipped 0 strikes nothing out', () => {
  expect(stoppedFrom(-3, 5)).toBeUndefined()
})
