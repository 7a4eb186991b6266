// Names of rows and columns.
import { expect, test } from 'vitest'
import { named, numbered, oneNumber, only } from '../../src/lessons/axis-names'

test('rows are counted from 1, with or without a letter', () => {
  expect(numbered('neuron', 2)).toEqual([
    { short: '1', full: 'neuron 1' },
    { short: '2', full: 'neuron 2' },
  ])
  expect(numbered('example', 1, 'x')).toEqual([{ short: 'x1', full: 'example x1' }])
})

test('where there is a name it is said, and where there is none the noun is', () => {
  expect(named('x', 2, ['ocean'], 'token')).toEqual([
    { short: 'x1', name: 'ocean', full: 'x1 ocean' },
    { short: 'x2', full: 'token x2' },
  ])
})

test('a single row or number has a name for sentences only', () => {
  expect(only('bias')).toEqual([{ short: '', full: 'bias' }])
  expect(oneNumber('mean', 'per token')).toEqual({ rows: only('mean'), cols: only('per token') })
})
