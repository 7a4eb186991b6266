// Wider columns: what stands one above the other stays so, and captions side by side do not meet.
import { expect, test } from 'vitest'
import { frameOfStep, framesOfStep } from '../../src/lessons/camera'
import type { Lesson, Place } from '../../src/lessons/lesson'
import { boxOf, widthOf } from '../../src/lessons/place'
import { gapInRow, reachOf } from '../../src/lessons/stretch'
import { withBackward } from '../../src/lessons/backward/with-backward'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { sparseAutoencoder } from '../../src/lessons/sparse-autoencoder/sparse-autoencoder'

const lessons = [withBackward(autoencoder()), withBackward(sparseAutoencoder())]
const everyStep = lessons.flatMap((lesson) =>
  lesson.steps.map((_, step) => [`${lesson.id} ${step}`, lesson, step] as const),
)

/** Every third matrix needs wider columns. */
function someWide({ places }: Lesson): Record<string, number> {
  return Object.fromEntries(
    places.map(({ matrices }, i) => [matrices[0], [1, 1.9, 1.3][i % 3]!] as const),
  )
}

const named = (places: readonly Place[], name: string) =>
  places.find(({ matrices }) => matrices.includes(name))!

test('without numbers to widen it for, a frame is as it is', () => {
  const [lesson] = lessons
  expect(frameOfStep(lesson!, 2).places.every(({ stretch }) => stretch === undefined)).toBe(true)
})

test('a wide result makes the columns above it wide too, and moves what stands right of it', () => {
  const [lesson] = lessons
  const narrow = framesOfStep(lesson!, 2, {})[0]!
  const wide = framesOfStep(lesson!, 2, { Z1: 2 })[0]!
  const at = (name: string) => named(wide.places, name)
  expect([at('X').stretch, at('Z1').stretch]).toEqual([2, 2])
  expect(at('X').col).toBe(at('Z1').col)
  expect(at('W1').stretch).toBe(1)
  expect(at('A1').col - named(narrow.places, 'A1').col).toBeCloseTo(at('Z1').cols, 9)
})

test('a number with its caption beside it grows to the left and widens nothing above it', () => {
  const [lesson] = lessons
  const before = framesOfStep(lesson!, 6, {})[0]!.places
  const after = framesOfStep(lesson!, 6, { mean_of_all: 1.5 })[0]!.places
  const end = (place: Place) => place.col + widthOf(place)
  const numbers = ['loss', 'mean_per_example', 'mean_of_all'].map((name) => named(after, name))
  expect(numbers.map(({ stretch }) => stretch)).toEqual([1.5, 1.5, 1.5])
  expect(end(numbers[0]!)).toBeCloseTo(end(named(before, 'loss')), 9)
  expect(named(after, 'Y_target').stretch).toBe(named(before, 'Y_target').stretch)
})

test.each(everyStep)('%s: nothing lies over anything else, however wide', (_, lesson, step) => {
  const { places, rows, cols } = framesOfStep(lesson, step, someWide(lesson))[0]!
  const boxes = places.map(boxOf)
  const over = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right - 1e-9 &&
          other.left < one.right - 1e-9 &&
          one.top < other.bottom - 1e-9 &&
          other.top < one.bottom - 1e-9,
      ),
  )
  expect(over).toEqual([])
  for (const { left, top, right, bottom } of boxes) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-9)
    expect(right).toBeLessThanOrEqual(cols + 1e-9)
    expect(bottom).toBeLessThanOrEqual(rows + 1e-9)
  }
})

test.each(everyStep)('%s: a caption ends before what stands beside it', (_, lesson, step) => {
  const { places, cols } = framesOfStep(lesson, step, {})[0]!
  for (const place of places) {
    const reach = reachOf(lesson, place)
    expect(reach, place.matrices[0]).toBeLessThanOrEqual(cols + 1e-9)
    const own = boxOf(place)
    for (const other of places.filter(({ col }) => col > place.col).map(boxOf))
      if (other.top < own.bottom && own.top < other.bottom)
        expect(other.left, place.matrices[0]).toBeGreaterThanOrEqual(reach - 1e-9)
  }
})

test('in a row each place is as wide as it needs, and the gaps stay', () => {
  const [, lesson] = lessons
  const step = lesson!.steps.findIndex(({ inARow }) => inARow)
  const { places } = framesOfStep(lesson!, step, someWide(lesson!))[0]!
  const boxes = places.map(boxOf)
  boxes.slice(1).forEach(({ left }, i) => expect(left - boxes[i]!.right).toBeCloseTo(gapInRow, 9))
})
