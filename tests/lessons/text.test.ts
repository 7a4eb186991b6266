// Paragraphs made of words, matrices and numbers that follow the sheet.
import { expect, test } from 'vitest'
import { counted, numbersBecome } from '../../src/lessons/counting'
import { madeAs, many, nonzeroIn, numberIn, positiveIn, say, zerosIn } from '../../src/lessons/text'

test('a name between the words is a matrix, a number is said', () => {
  expect(say`Add ${'b1'} ${3} times.`).toEqual([
    'Add ',
    { kind: 'matrix', matrix: 'b1' },
    ' ',
    '3',
    ' times.',
  ])
})

test('nothing is said before a part that comes first or after one that comes last', () => {
  expect(say`${'X'}`).toEqual([{ kind: 'matrix', matrix: 'X' }])
})

test('parts that follow the sheet, and words with their number, stay as they are', () => {
  expect(
    say`${numberIn('L')}, ${positiveIn('X', 0)}, ${nonzeroIn('E')}, ${many(1, 'token')}`,
  ).toEqual([
    { kind: 'number', matrix: 'L' },
    ', ',
    { kind: 'positive', matrix: 'X', row: 0 },
    ', ',
    { kind: 'nonzero', matrix: 'E' },
    ', ',
    '1 token',
  ])
})

test('a cell is named and followed by its arithmetic', () => {
  const cell = { matrix: 'Z', row: 1, col: 2 }
  expect(say`So ${madeAs('Z', 1, 2)}; ${zerosIn('F')} are 0.`).toEqual([
    'So ',
    { kind: 'cell', ...cell },
    ' = ',
    { kind: 'arithmetic', ...cell },
    '; ',
    { kind: 'zeros', matrix: 'F' },
    ' are 0.',
  ])
})

test('one is one and the others are many', () => {
  expect([counted(0, 'token'), counted(1, 'token'), counted(2, 'token')]).toEqual([
    '0 tokens',
    '1 token',
    '2 tokens',
  ])
})

test('a heading spells its numbers out up to twelve', () => {
  expect(numbersBecome(4, 3)).toBe('Four numbers become three')
  expect(numbersBecome(1, 12)).toBe('One number becomes twelve')
  expect(numbersBecome(13, 1)).toBe('13 numbers become one')
})
