// What a view shows: the wanted places, the empty room between them closed.
import { describe, expect, test } from 'vitest'
import { autoencoder } from '../../src/lessons/autoencoder/autoencoder'
import { withBackward } from '../../src/lessons/backward/with-backward'
import {
  type Frame,
  frameOf,
  frameOfStep,
  framesOfSheet,
  framesOfStep,
} from '../../src/lessons/camera'
import type { Place } from '../../src/lessons/lesson'
import { boxOf, captionHeight, sideCaptionWidth } from '../../src/lessons/place'
import { reachOf } from '../../src/lessons/stretch'
import { everyLesson } from './every-lesson'
import { smallLesson } from './small-lesson'

/** Positions are sums of fractions of a cell. */
const rounded = (cells: number) => Number(cells.toFixed(9))
const at = ({ matrices, row, col }: Place) => [matrices[0], rounded(row), rounded(col)]

test('one place stands in the corner, under its caption', () => {
  const { places, rows, cols } = frameOf(smallLesson, ['S'])
  expect(places.map(at)).toEqual([['S', captionHeight, 0]])
  expect([rows, cols].map(rounded)).toEqual([captionHeight + 1, 2])
})

test('neighbors keep their gap, and the sign in it', () => {
  const { places, cols } = frameOf(smallLesson, ['X', 'A'])
  expect(places.map(at)).toEqual([
    ['X', captionHeight, 0],
    ['A', captionHeight, 3],
  ])
  expect(places[0].after).toEqual({ glyph: '→' })
  expect(rounded(cols)).toBe(5)
})

test('a sign that would lead nowhere is left out', () => {
  const { places } = frameOf(smallLesson, ['X', 'A'])
  expect(places[1]).not.toHaveProperty('after')
})

test('the room of what is not in view closes to half a cell', () => {
  const { places, cols } = frameOf(smallLesson, ['X', 'S'])
  expect(places.map(at)).toEqual([
    ['X', captionHeight, 0],
    ['S', captionHeight, 2.5],
  ])
  expect(rounded(cols)).toBe(4.5)
})

test('empty rows close too, and a caption at the left keeps its room', () => {
  const { places, rows } = frameOf(smallLesson, ['S', 'loss'])
  // the caption of the loss reaches further left than S
  expect(places.map(at)).toEqual([
    ['S', captionHeight, sideCaptionWidth],
    ['loss', captionHeight + 1 + 0.5, sideCaptionWidth],
  ])
  expect(rounded(rows)).toBe(captionHeight + 1 + 0.5 + 1)
})

test('places come in the order of the lesson, however they are asked for', () => {
  const { places } = frameOf(smallLesson, ['S', 'X', 'A'])
  expect(places.map(({ matrices }) => matrices[0])).toEqual(['X', 'A', 'S'])
})

test('a step in a row stands level, side by side, without signs', () => {
  const { places } = frameOfStep(smallLesson, 3)
  expect(places.map(at)).toEqual([
    ['A', captionHeight, 0],
    // where the caption of A ends
    ['S', captionHeight, rounded(reachOf(smallLesson, places[0]!))],
  ])
  expect(places.filter(({ after }) => after)).toEqual([])
})

test('ones stand under an input only at a step that shows what reads them', () => {
  const lesson = autoencoder()
  const onesUnder = (step: number) =>
    frameOfStep(lesson, step)
      .places.filter(({ ones }) => ones)
      .map(({ matrices }) => matrices[0])
  // the opening, the targets, four layers, the gradient
  expect(lesson.steps.map((_, step) => onesUnder(step))).toEqual([
    [],
    [],
    ['X'],
    ['A1'],
    ['A2'],
    ['A3'],
    [],
  ])
})

describe.each(everyLesson)('%s', (_name, make) => {
  const lesson = make()

  test('each step shows what it looks at and nothing else', () => {
    lesson.steps.forEach(({ looks }, step) => {
      const { places } = frameOfStep(lesson, step)
      const shown = places.flatMap(({ matrices }) => matrices)
      expect(shown).toEqual(expect.arrayContaining([...looks]))
      const unasked = places.filter(
        ({ matrices }) => !matrices.some((name) => looks.includes(name)),
      )
      expect(unasked).toEqual([])
    })
  })

  test('the camera keeps left of what is left, and above what is above', () => {
    lesson.steps.forEach(({ inARow }, step) => {
      if (inARow) return
      const { places } = frameOfStep(lesson, step)
      const before = places.map(({ matrices }) =>
        boxOf(lesson.places.find((place) => place.matrices[0] === matrices[0])!),
      )
      const after = places.map(boxOf)
      for (const side of ['top', 'left'] as const) {
        const turned = before.filter((box, i) =>
          before.some((other, j) => box[side] < other[side] && after[i][side] > after[j][side]),
        )
        expect(turned).toEqual([])
      }
    })
  })
})

test('the whole sheet comes in two ways: the way back under the way there, or beside it', () => {
  const lesson = withBackward(autoencoder())
  const [whole, beside] = framesOfSheet(lesson)
  const names = (frame: Frame) => frame.places.map(({ matrices }) => matrices[0]).toSorted()
  expect(names(beside!)).toEqual(names(whole!))
  expect(beside!.rows).toBeLessThan(whole!.rows)
  expect(beside!.cols).toBeGreaterThan(whole!.cols)
  const there = beside!.places.filter(({ back }) => !back).map(boxOf)
  const back = beside!.places.filter((place) => place.back).map(boxOf)
  expect(Math.max(...there.map(({ right }) => right))).toBeLessThan(
    Math.min(...back.map(({ left }) => left)),
  )
  expect(framesOfSheet(smallLesson)).toHaveLength(1)
})

test('a step of the exercise keeps its staircase, however wide its numbers become', () => {
  const lesson = autoencoder()
  const wide = Object.fromEntries(lesson.places.map(({ matrices }) => [matrices[0], 3]))
  const frames = framesOfStep(lesson, 2, wide)
  expect(frames).toHaveLength(1)
  const rowOf = (name: string) =>
    frames[0].places.find(({ matrices }) => matrices.includes(name))!.row
  expect(rowOf('W1')).toBe(rowOf('Z1'))
  expect(rowOf('A1')).toBe(rowOf('Z1'))
})
