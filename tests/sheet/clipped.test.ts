// Zeros that ReLU wrote, told apart from zeros that were there.
import { expect, test } from 'vitest'
import { beforeRelu, clippedFrom, maskedBy } from '../../src/sheet/clipped'
import { createEngine } from '../../src/sheet/engine'
import type { Sheet } from '../../src/sheet/sheet'
import { untouched } from '../support/edits'

const sheet: Sheet = {
  Z: [[-3, 0, 2]],
  A: { op: 'relu', args: ['Z'] },
  nested: { op: 'relu', args: [{ op: 'scale', args: [2, 'Z'] }] },
  S: { op: 'square', args: ['Z'] },
  dZ: { op: 'mask', args: ['S', 'Z'] },
}

test('only the ReLU of a named matrix has pre-activations to show', () => {
  const values = createEngine(sheet).evaluate(untouched)
  expect(beforeRelu(sheet, values, 'A')).toBe(values.Z)
  for (const name of ['Z', 'nested', 'S'])
    expect(beforeRelu(sheet, values, name), name).toBeUndefined()
})

test('a 0 was clipped when what came before it was negative', () => {
  expect(clippedFrom(-3, 0)).toBe(-3)
  expect(clippedFrom(0, 0)).toBeUndefined()
  expect(clippedFrom(2, 2)).toBeUndefined()
})

test('a number pinned over a clipped 0 strikes nothing out', () => {
  expect(clippedFrom(-3, 5)).toBeUndefined()
})

test('only what is masked by a named matrix has a mask to show', () => {
  const values = createEngine(sheet).evaluate(untouched)
  expect(maskedBy(sheet, values, 'dZ')).toBe(values.Z)
  for (const name of ['Z', 'A', 'S']) expect(maskedBy(sheet, values, name), name).toBeUndefined()
})
