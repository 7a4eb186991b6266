// The network is drawn where it fits, as large as it can be, and nowhere else.
import { expect, test } from 'vitest'
import { findCorner, findSpot, idealSize } from '../../../src/components/diagram/arrangement'
import { autoencoder } from '../../../src/lessons/autoencoder/autoencoder'
import { type Frame, frameOfStep } from '../../../src/lessons/camera'
import type { Lesson } from '../../../src/lessons/lesson'
import { takenBy } from '../../../src/lessons/free-room'
import { networkOfStep, nodeCounts } from '../../../src/lessons/network'
import { sparseAutoencoder } from '../../../src/lessons/sparse-autoencoder/sparse-autoencoder'

const view = { width: 934, height: 562 }

function unitFor({ rows, cols }: Frame) {
  const height = Math.min(view.width / (cols * 1.08), view.height / rows, 53.5)
  return { width: height * 1.08, height }
}

function look(lesson: Lesson, step: number, scale = 1) {
  const frame = frameOfStep(lesson, step)
  const network = networkOfStep(lesson, step)
  const drawn = { counts: nodeCounts(network), examples: network.examples, scale }
  return { lesson, frame, drawn, unit: unitFor(frame) }
}

const everyStep = [autoencoder(), sparseAutoencoder()].flatMap((lesson) =>
  lesson.steps.map((_, step) => [lesson, step] as const),
)

test('no step has the drawing over a cell, a caption or a sign', () => {
  let drawings = 0
  for (const [lesson, step] of everyStep) {
    const { frame, drawn, unit } = look(lesson, step)
    const spot = findSpot(lesson, frame, drawn, unit, view)
    if (!spot) continue
    drawings++
    const box = {
      left: spot.left / unit.width,
      right: (spot.left + spot.width) / unit.width,
      top: spot.top / unit.height,
      bottom: (spot.top + spot.height) / unit.height,
    }
    const hit = frame.places.filter((place) =>
      takenBy(lesson, place).some(
        (taken) =>
          taken.left < box.right &&
          box.left < taken.right &&
          taken.top < box.bottom &&
          box.top < taken.bottom,
      ),
    )
    expect(hit.map(({ matrices }) => [step, matrices])).toEqual([])
  }
  expect(drawings).toBeGreaterThanOrEqual(12)
})

test('a layer is drawn downwards above its weights, at its full size', () => {
  const { lesson, frame, drawn, unit } = look(autoencoder(), 2)
  const spot = findSpot(lesson, frame, drawn, unit, view)!
  expect(spot.arrangement).toEqual({ flow: 'down', words: 'above' })
  expect({ width: spot.width, height: spot.height }).toEqual(idealSize(drawn, spot.arrangement))
  expect(spot.left + spot.width).toBeLessThan(frame.places[0].col * unit.width)
})

test('a low, wide room has the layers across it or the words beside them', () => {
  const opening = look(autoencoder(), 0)
  const { lesson, frame, drawn, unit } = opening
  expect(findSpot(lesson, frame, drawn, unit, view)?.arrangement.flow).toBe('across')
  const relu = look(sparseAutoencoder(), 2)
  const spot = findSpot(relu.lesson, relu.frame, relu.drawn, relu.unit, view)
  expect(spot?.arrangement.words).toBe('beside')
})

test('without a useful room there is none, and a button finds a corner', () => {
  const { lesson, frame, drawn, unit } = look(sparseAutoencoder(), 6)
  expect(findSpot(lesson, frame, drawn, unit, view)).toBeNull()
  const corner = findCorner(lesson, frame, { width: 90, height: 36 }, unit, view)
  expect(corner).not.toBeNull()
  expect(findCorner(lesson, frame, { width: 2000, height: 36 }, unit, view)).toBeNull()
})

test('too many nodes for any room are not squeezed', () => {
  const wide = look(autoencoder({ widths: [12, 12, 12, 12, 12, 12, 12], examples: 12 }), 0)
  expect(findSpot(wide.lesson, wide.frame, wide.drawn, wide.unit, view)).toBeNull()
})
