// Where a player's card stands: inside its room, and over as little as can be.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freePlace } from '../../../src/components/players/free-place'
import { around, overlap } from '../../../src/components/players/boxes'

const room = { left: 300, top: 100, width: 900, height: 560 }
const size = { width: 260, height: 300 }

test('a card stays in its room, wherever the cells are', () => {
  const box = fc.record({
    left: fc.integer({ min: 300, max: 1150 }),
    top: fc.integer({ min: 100, max: 640 }),
    width: fc.integer({ min: 10, max: 400 }),
    height: fc.integer({ min: 10, max: 400 }),
  })
  fc.assert(
    fc.property(fc.array(box), fc.array(box), box, (keep, spare, near) => {
      const { left, top } = freePlace(size, room, keep, spare, near)
      expect(left).toBeGreaterThanOrEqual(room.left)
      expect(left + size.width).toBeLessThanOrEqual(room.left + room.width)
      expect(top).toBeGreaterThanOrEqual(room.top)
      expect(top + size.height).toBeLessThanOrEqual(room.top + room.height)
    }),
  )
})

test('it hides none of the cells it speaks of where there is room beside them', () => {
  const inputs = { left: 720, top: 190, width: 200, height: 190 }
  const weights = { left: 410, top: 540, width: 260, height: 140 }
  const result = { left: 720, top: 590, width: 50, height: 48 }
  const keep = [inputs, weights, result]
  const place = freePlace(size, room, keep, [], result)
  for (const box of keep) expect(overlap({ ...place, ...size }, box)).toBe(0)
})

test('in a room smaller than itself it begins where the room does', () => {
  const small = { left: 5, top: 7, width: 100, height: 90 }
  expect(freePlace(size, small, [], [], small)).toEqual({ left: 5, top: 7 })
})

test('the box around boxes holds them all, and around none there is none', () => {
  const one = { left: 10, top: 20, width: 5, height: 6 }
  const other = { left: 2, top: 30, width: 4, height: 40 }
  expect(around([one, other])).toEqual({ left: 2, top: 20, width: 13, height: 50 })
  expect(around([])).toBeNull()
})
