// A picture is well-formed SVG with every number as text, and the document comes back out of it.
import { describe, expect, it } from 'vitest'
import { metadataName, picture } from '../../../src/formats/export/picture/picture'
import { writeLink } from '../../../src/formats/document/link'
import { frameOf, frameOfStep } from '../../../src/lessons/camera'
import { autoencoderKit } from '../../../src/lessons/autoencoder/kit'
import { withBackward } from '../../../src/lessons/backward/with-backward'
import { emsOf } from '../../../src/lessons/decimals'
import { onesAre } from '../../../src/lessons/ones'
import { untouched } from '../../../src/lessons/work'
import { createEngine } from '../../../src/sheet/engine'
import { numberText } from '../../../src/tensor/number-text'
import { toRows } from '../../../src/tensor/tensor'
import { everyLesson } from '../../lessons/every-lesson'
import { asGiven, edited } from './states'

function parsed(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

const plainLink = writeLink({
  place: { lesson: 'autoencoder', step: 0 },
  view: {},
  lessons: { autoencoder: untouched },
})
const options = { background: 'white', link: plainLink } as const

describe.each(everyLesson)('%s', (_, make) => {
  it('is whole: every number of every matrix in view is text, in the whole sheet and each step', () => {
    const state = edited(make())
    const { lesson, values } = state
    const frames = [
      frameOf(lesson, Object.keys(lesson.sheet)),
      ...lesson.steps.map((__, step) => frameOfStep(lesson, step)),
    ]
    for (const frame of frames) {
      const texts = [...parsed(picture(state, frame, options)).querySelectorAll('text')].map(
        ({ textContent }) => textContent,
      )
      const shown = new Map<string, number>()
      for (const text of texts) shown.set(text, (shown.get(text) ?? 0) + 1)
      const wanted = new Map<string, number>()
      for (const name of frame.places.flatMap(({ matrices }) => matrices))
        for (const value of values[name].data) {
          const { text } = numberText(value)
          wanted.set(text, (wanted.get(text) ?? 0) + 1)
        }
      for (const [text, count] of wanted) expect(shown.get(text) ?? 0).toBeGreaterThanOrEqual(count)
    }
  })
})

it('numbers stay within their cells, however long, with as many decimals as tell a step from before', () => {
  const lesson = withBackward(everyLesson[0][1]())
  const engine = createEngine(lesson.sheet)
  const X = toRows(asGiven(lesson).values['X']).map((row) => row.map((value) => value * -1234.5))
  const W4 = toRows(asGiven(lesson).values['W4']).map((row) => row.map(() => 1e-3 / 3))
  const values = engine.evaluate({ numbers: { X, W4, eta: [[1e-9]] }, pins: {} })
  const state = { lesson, plan: engine.plan, values, pins: {} }
  const frame = frameOf(lesson, Object.keys(lesson.sheet))
  const drawn = parsed(picture(state, frame, options))
  const cells = [...drawn.querySelectorAll('rect + text[text-anchor="middle"]')]
  expect(cells.length).toBeGreaterThan(100)
  for (const text of cells) {
    const width = Number(text.previousElementSibling?.getAttribute('width'))
    const wide = emsOf(text.textContent) * Number(text.getAttribute('font-size'))
    expect(wide, text.textContent).toBeLessThan(width)
  }
  const shipped = parsed(picture(asGiven(lesson), frameOf(lesson, ['W4_next']), options))
  expect(shipped.documentElement.textContent).toContain('1.04')
})

it('says what the row of ones is for, and dots a line under each rounded number', () => {
  const { lesson, values, ...rest } = asGiven(everyLesson[0][1]())
  const third: typeof values = {
    ...values,
    W1: { ...values['W1'], data: values['W1'].data.map((n) => n / 3) },
  }
  const frame = frameOfStep(lesson, 2)
  const drawn = parsed(picture({ ...rest, lesson, values: third }, frame, options))
  const ones = frame.places.filter((place) => place.ones).length
  expect(ones).toBeGreaterThan(0)
  expect(
    [...drawn.querySelectorAll('text')].filter(({ textContent }) => textContent === onesAre),
  ).toHaveLength(ones)
  const roundedIn = (name: string) =>
    [...third[name].data].filter((value) => numberText(value).rounded).length
  const wanted = frame.places.flatMap(({ matrices }) => matrices).map(roundedIn)
  const sum = wanted.reduce((all, each) => all + each, 0)
  expect(sum).toBeGreaterThan(0)
  expect(drawn.querySelectorAll('line[stroke-dasharray]')).toHaveLength(sum)
})

it('carries its document', () => {
  const state = asGiven(everyLesson[0][1]())
  const document = parsed(picture(state, frameOfStep(state.lesson, 2), options))
  expect(document.querySelector(metadataName)?.textContent).toBe(plainLink)
})

it('has a background only when asked', () => {
  const state = asGiven(everyLesson[0][1]())
  const frame = frameOfStep(state.lesson, 2)
  const white = (background: 'white' | 'none') =>
    parsed(picture(state, frame, { ...options, background })).querySelectorAll('svg > rect').length
  expect([white('white'), white('none')]).toEqual([1, 0])
})

it('takes a name for a name, whatever is in it', () => {
  const names = {
    columns: ['<script>alert(1)</script>', '"><img src=x>', 'a & b\u0007'],
    features: [],
  }
  const state = asGiven(autoencoderKit.make(autoencoderKit.shipped.shape, names))
  const document = parsed(picture(state, frameOfStep(state.lesson, 2), options))
  expect(document.querySelector('script, img, foreignObject')).toBeNull()
  expect(document.documentElement.textContent).toContain('<script>alert(1)</script>')
})
