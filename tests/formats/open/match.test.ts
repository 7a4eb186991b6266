// Matrices from a file find their places by name and shape.
import { expect, it } from 'vitest'
import { matchAll, matchInto, notFinite } from '../../../src/formats/open/match'
import { kits } from '../document/saved-works'

const { shipped, make } = kits['sparse-autoencoder']
const lesson = make(shipped.shape, shipped.names)
const filled = (rows: number, cols: number) =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => r * 10 + c))
const found = (name: string, rows: number, cols: number) => ({
  name,
  shape: [rows, cols],
  rows: filled(rows, cols),
})

it('goes by name whatever its case and signs, and by shape turned where need be', () => {
  const matches = matchAll(lesson, [
    found('w_ENC', 3, 6),
    found('W.dec', 3, 6),
    found('b_enc', 1, 6),
    found('X', 9, 9),
    found('other', 3, 5),
    found('F', 6, 5),
  ])
  expect(matches.map(({ matrix, turned }) => [matrix, turned])).toEqual([
    ['W_enc', true],
    ['b_enc', true],
    ['W_dec', false],
  ])
  expect(matches[0].rows).toEqual([
    [0, 10, 20],
    [1, 11, 21],
    [2, 12, 22],
    [3, 13, 23],
    [4, 14, 24],
    [5, 15, 25],
  ])
})

it('a symbol is a name as well', () => {
  expect(matchAll(lesson, [found('We', 6, 3)]).map(({ matrix }) => matrix)).toEqual(['W_enc'])
})

it('both ways are offered for a square, one where only one fits, none where none does', () => {
  const square = make({ sizes: [3, 3], columns: 3 }, shipped.names)
  expect(matchInto(square, 'W_enc', found('a', 3, 3)).map(({ turned }) => turned)).toEqual([
    false,
    true,
  ])
  expect(matchInto(lesson, 'W_enc', found('a', 6, 3)).map(({ turned }) => turned)).toEqual([false])
  expect(matchInto(lesson, 'W_enc', found('a', 5, 3))).toEqual([])
  expect(matchInto(lesson, 'lambda', found('a', 1, 1)).map(({ turned }) => turned)).toEqual([false])
  expect(matchInto(lesson, 'W_enc', { name: 'huge', shape: [4096, 768] })).toEqual([])
})

it('what is not finite is pointed at', () => {
  const [match] = matchInto(lesson, 'W_enc', found('a', 6, 3))
  expect(notFinite(match)).toBeUndefined()
  const rows = filled(6, 3)
  rows[1][2] = Infinity
  expect(notFinite({ ...match, rows })).toBe('a holds an infinity in row 2, column 3.')
})
