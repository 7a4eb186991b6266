// The room a place takes: its cells, and what is written around them.
import { expect, test } from 'vitest'
import {
  boxOf,
  captionHeight,
  colNameHeight,
  errorPlaces,
  placeAt,
  rowNameWidth,
  sideCaptionWidth,
  underHeight,
} from '../../src/lessons/place'

const place = placeAt(10, 20, 3, 5, 'F')

test('a plain place has a caption over it', () => {
  expect(boxOf(place)).toEqual({ top: 10 - captionHeight, left: 20, bottom: 13, right: 25 })
})

test('names and ones take room on their side', () => {
  expect(boxOf({ ...place, colNames: true, rowNames: true, ones: true })).toEqual({
    top: 10 - captionHeight - colNameHeight,
    left: 20 - rowNameWidth,
    bottom: 13 + underHeight,
    right: 25,
  })
})

test('a caption at the left takes no room above', () => {
  const { top, left } = boxOf({ ...place, caption: 'left' })
  expect([top, left]).toEqual([10, 20 - sideCaptionWidth])
})

test('the error block runs target, error, gradient, with the squares under the error', () => {
  const places = errorPlaces(10, 0, 4, 5, {
    target: 'T',
    error: 'E',
    squared: 'E2',
    perColumn: 'e',
    gradient: 'G',
    totals: ['L', 'M'],
  })
  const cols = Object.fromEntries(places.map(({ matrices: [name], col }) => [name, col]))
  expect([cols.T, cols.E, cols.G]).toEqual([6, 12, 18])
  expect([cols.E2, cols.e]).toEqual([12, 12])
  const rows = Object.fromEntries(places.map(({ matrices: [name], row }) => [name, row]))
  expect([rows.T, rows.E, rows.G]).toEqual([10, 10, 10])
  expect(rows.E2).toBeGreaterThan(14)
  expect(rows.e).toBeGreaterThan(rows.E2 + 3)
  expect(rows.M).toBeGreaterThan(rows.L)
})
