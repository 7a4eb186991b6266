// Numbers for shapes that have none of their own: small, whole, and the same every time.
import { expect, test } from 'vitest'
import { drawFrom, seedOf, smallRows } from '../../src/lessons/small-numbers'

test('a seed always draws the same numbers, and another seed others', () => {
  const drawn = (seed: number) => smallRows(drawFrom(seed), 4, 5, -3, 3)
  expect(drawn(7)).toEqual(drawn(7))
  expect(drawn(7)).not.toEqual(drawn(8))
})

test('numbers are whole and reach both ends, and no further', () => {
  const numbers = smallRows(drawFrom(1), 30, 20, -2, 2).flat()
  expect(new Set(numbers)).toEqual(new Set([-2, -1, 0, 1, 2]))
  expect(numbers.some((value) => Object.is(value, -0))).toBe(false)
})

test('rows and columns are as many as asked for', () => {
  const rows = smallRows(drawFrom(1), 3, 2, 0, 1)
  expect(rows.map((row) => row.length)).toEqual([2, 2, 2])
})

test('any text is a seed, and texts that differ a little are seeds that differ', () => {
  // FNV-1a's own first values
  expect([seedOf(''), seedOf('a')]).toEqual([0x811c9dc5, 0xe40c292c])
  const texts = ['', 'a', 'b', 'ab', 'ba', 'seed 1', 'seed 2', 'Größe', '✓']
  expect(new Set(texts.map(seedOf)).size).toBe(texts.length)
  for (const text of texts) expect(seedOf(text)).toBe(seedOf(text) >>> 0)
})
