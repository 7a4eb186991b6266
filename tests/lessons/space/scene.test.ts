// The drawing of a space: turned without stretching, scaled to fit, picked from the front.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letter, placeLabels } from '../../../src/lessons/space/labels'
import { pickAt } from '../../../src/lessons/space/pick'
import { headOf, type Mark, sceneOf } from '../../../src/lessons/space/scene'
import { seen, straight, turnedBy } from '../../../src/lessons/space/turn'

const room = { across: 150, down: 140 }
const degrees = fc.double({ min: -180, max: 180, noNaN: true })
const point = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -9, max: 9, noNaN: true })))
const turn = fc.record({ around: degrees, above: fc.double({ min: -90, max: 90, noNaN: true }) })

describe('turning', () => {
  test('keeps every length', () => {
    fc.assert(
      fc.property(point, turn, (at, how) => {
        const { x, y, depth } = seen(at, how)
        expect(Math.hypot(x, y, depth)).toBeCloseTo(Math.hypot(...at), 9)
      }),
      { seed: 1 },
    )
  })

  test('straight on shows the first neuron to the right and the second up', () => {
    expect(seen([3, 4, 5], straight)).toEqual({ x: 3, y: 4, depth: 5 })
    expect(seen([3], straight)).toEqual({ x: 3, y: 0, depth: 0 })
    expect(seen([3, 4], straight)).toEqual({ x: 3, y: 4, depth: 0 })
  })

  test('a quarter to the right shows the third neuron to the right', () => {
    const { x, y, depth } = seen([0, 0, 1], { around: 90, above: 0 })
    expect([x, y, depth].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 0, 0])
  })

  test('goes all the way around, and stops straight above and below', () => {
    let how = straight
    for (let i = 0; i < 24; i++) how = turnedBy(how, 15, 15)
    expect(how).toEqual({ around: 0, above: 90 })
    expect(turnedBy({ around: 175, above: 0 }, 10, 0).around).toBe(-175)
    expect(turnedBy(straight, 0, -100).above).toBe(-90)
  })
})

describe('a scene', () => {
  test('fits its room however it is turned', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), turn, (points, how) => {
        const marks = points.map((to, i): Mark => ({ id: `${i}`, look: 'token', label: '', to }))
        for (const { x, y } of sceneOf(marks, [0, 1, 2], how, room).marks)
          expect(Math.hypot(x, y)).toBeLessThanOrEqual(140 + 1e-9)
      }),
      { seed: 2 },
    )
  })

  test('paints the near over the far, and leaves out what is not finite', () => {
    const marks: Mark[] = [
      { id: 'near', look: 'token', label: '', to: [0, 0, 2] },
      { id: 'far', look: 'token', label: '', to: [0, 0, -2] },
      { id: 'lost', look: 'token', label: '', to: [0, NaN, 0] },
      { id: 'endless', look: 'direction', label: '', from: [0, 0, 0], to: [Infinity, 0, 0] },
    ]
    const scene = sceneOf(marks, [0, 1, 2], straight, room)
    expect(scene.marks.map(({ id }) => id)).toEqual(['far', 'near'])
    expect(scene.left).toBe(2)
  })

  test('shows the chosen neurons', () => {
    const marks: Mark[] = [{ id: 'a', look: 'token', label: '', to: [1, 2, 3, 4, 5] }]
    const [{ x, y }] = sceneOf(marks, [4, 0, 2], straight, room).marks
    expect(x / -y).toBeCloseTo(5, 9)
  })

  test('all zeros stay in the middle', () => {
    const marks: Mark[] = [
      { id: 'a', look: 'direction', label: '', from: [0, 0, 0], to: [0, 0, 0] },
    ]
    const [drawn] = sceneOf(marks, [0, 1, 2], straight, room).marks
    expect([drawn.x, drawn.y]).toEqual([0, -0])
    expect(headOf(drawn, 9)).toBe('')
  })
})

describe('picking', () => {
  const { marks } = sceneOf(
    [
      { id: 'behind', look: 'token', label: '', to: [1, 0, -1] },
      { id: 'before', look: 'token', label: '', to: [1, 0, 1] },
      { id: 'arrow', look: 'direction', label: '', from: [0, 0, 1.4], to: [1.4, 0, 0] },
    ],
    [0, 1, 2],
    straight,
    room,
  )
  const { x } = marks.find(({ id }) => id === 'before')!

  test('takes the foremost point, and a point before an arrow', () => {
    expect(pickAt(marks, { x, y: 0 }, 14)?.id).toBe('before')
  })

  test('takes an arrow along its length, and nothing where nothing is', () => {
    expect(pickAt(marks, { x: x / 2, y: 5 }, 14)?.id).toBe('arrow')
    expect(pickAt(marks, { x: -60, y: 0 }, 14)).toBe(null)
  })
})

describe('labels', () => {
  test('of points at one place do not cover each other', () => {
    const labels = ['Everest', 'Alps', 'Paris', 'ocean'].map((text) => ({
      text,
      x: 0,
      y: 0,
      away: { x: 1, y: 0 },
      point: true,
    }))
    const places = placeLabels(labels, room)
    for (let i = 0; i < places.length; i++)
      for (let j = 0; j < i; j++) {
        const across = Math.abs(places[i].x - places[j].x)
        const down = Math.abs(places[i].y - places[j].y)
        const width = ((labels[i].text.length + labels[j].text.length) / 2) * letter.width
        expect(across >= width || down >= letter.height).toBe(true)
      }
  })

  test('stay in the room', () => {
    const [{ x }] = placeLabels(
      [{ text: 'f6 Mountain', x: 149, y: 0, away: { x: 1, y: 0 }, point: false }],
      room,
    )
    expect(x).toBeLessThan(150 - 30)
  })
})
