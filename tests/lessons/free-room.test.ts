// The room that a frame leaves free never reaches into what stands on the sheet.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { frameOf, frameOfStep } from '../../src/lessons/camera'
import { freeRoom, takenBy } from '../../src/lessons/free-room'
import { type Box, boxOf } from '../../src/lessons/place'
import { everyLesson } from './every-lesson'
import { smallLesson } from './small-lesson'

const overlap = (one: Box, other: Box) =>
  one.left < other.right - 1e-9 &&
  other.left < one.right - 1e-9 &&
  one.top < other.bottom - 1e-9 &&
  other.top < one.bottom - 1e-9

const margins = [
  { across: 0, down: 0 },
  { across: 4, down: 1.5 },
]
const wishes = [
  { across: 6, down: 5 },
  { across: 3, down: 12 },
  { across: 20, down: 3 },
]

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()
  const frames = [
    frameOf(lesson, Object.keys(lesson.sheet)),
    ...lesson.steps.map((_, step) => frameOfStep(lesson, step)),
  ]

  test('lies in the view and touches no place, caption or sign', () => {
    for (const frame of frames)
      for (const around of margins)
        for (const wanted of wishes) {
          const room = freeRoom(lesson, frame, wanted, around)
          if (!room) continue
          expect(room.top).toBeGreaterThanOrEqual(-around.down)
          expect(room.left).toBeGreaterThanOrEqual(-around.across)
          expect(room.bottom).toBeLessThanOrEqual(frame.rows + around.down)
          expect(room.right).toBeLessThanOrEqual(frame.cols + around.across)
          expect(room.right).toBeGreaterThan(room.left)
          expect(room.bottom).toBeGreaterThan(room.top)
          const hit = frame.places.filter((place) =>
            [boxOf(place), ...takenBy(lesson, place)].some((box) => overlap(box, room)),
          )
          expect(hit.map(({ matrices }) => matrices)).toEqual([])
        }
  })
})

test('a layer leaves room at the upper left, above its weights', () => {
  const lesson = autoencoder()
  const frame = frameOfStep(lesson, 2)
  const [x, weights] = frame.places
  const room = freeRoom(lesson, frame, { across: 5, down: 5 }, { across: 1, down: 0 })!
  expect(room.right).toBeLessThan(x!.col)
  expect(room.bottom).toBeLessThan(weights!.row)
  expect(room.right - room.left).toBeGreaterThan(5)
  expect(room.bottom - room.top).toBeGreaterThan(5)
})

test('no room is left where a matrix fills the frame', () => {
  const frame = frameOf(smallLesson, ['S'])
  expect(freeRoom(smallLesson, frame, { across: 1, down: 1 }, { across: 0, down: 0 })).toBeNull()
})

test('of the rooms that hold all that is wanted, the one with most room', () => {
  const frame = frameOf(smallLesson, ['S'])
  const around = { across: 10, down: 2 }
  const room = freeRoom(smallLesson, frame, { across: 2, down: 1 }, around)!
  const all = { width: frame.cols + 20, height: frame.rows + 4 }
  const wider = (10 - 1) * all.height
  expect((room.right - room.left) * (room.bottom - room.top)).toBeGreaterThanOrEqual(wider)
})
