// Addresses: what each leads to, and what is said of a wrong one.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addressOf,
  lessonAtAddress,
  pageAddresses,
  pageAtAddress,
  placeAtAddress,
} from '../../src/store/place'

const steps = 7

it.each([
  ['', 'start'],
  ['#', 'start'],
  ['#/', 'start'],
  ['#//3', 'start'],
  ['#/about', 'about'],
  ['#/About', 'about'],
  ['#/about/7', 'about'],
  ['#/abouts', 'lesson'],
  ['#/start', 'lesson'],
  ['#/autoencoder', 'lesson'],
  ['#/sparse-autoencoder/2', 'lesson'],
  ['#garbage', 'lesson'],
  ['#/%E0%A4%A', 'lesson'],
] as const)('“%s” is the page %s', (address, page) => {
  expect(pageAtAddress(address)).toBe(page)
})

it('the address of each page around the lessons leads to it', () => {
  for (const page of ['start', 'about'] as const)
    expect(pageAtAddress(pageAddresses[page])).toBe(page)
})

it.each([
  ['#/autoencoder', 'autoencoder', 0],
  ['#/autoencoder/0', 'autoencoder', 0],
  ['#/autoencoder/6', 'autoencoder', 6],
  ['#autoencoder/3', 'autoencoder', 3],
  ['#/sparse-autoencoder/3', 'sparse-autoencoder', 3],
  ['#/sparse-autoencoder/3/more', 'sparse-autoencoder', 3],
] as const)('“%s” is the %s, step %i, without a word', (address, lesson, step) => {
  expect(placeAtAddress(address, steps)).toEqual({ place: { lesson, step }, notice: '' })
})

it.each([
  ['#/autoencoder/7', 6, '7'],
  ['#/autoencoder/1e3', 6, '1e3'],
  ['#/autoencoder/1e999', 6, '1e999'],
  ['#/autoencoder/-1e999', 0, '-1e999'],
  ['#/autoencoder/-2', 0, '-2'],
  ['#/autoencoder/2.6', 3, '2.6'],
  ['#/autoencoder/x', 0, 'x'],
  ['#/autoencoder/NaN', 0, 'NaN'],
  ['#/autoencoder/%33%3f', 0, '3?'],
  ['#/autoencoder/%E0%A4%A', 0, '%E0%A4%A'],
] as const)('the step of “%s” is none: the nearest is %i', (address, step, said) => {
  const { place, notice } = placeAtAddress(address, steps)
  expect(place).toEqual({ lesson: 'autoencoder', step })
  expect(notice).toBe(
    `There is no step “${said}” here; the steps go from 0 to 6. This is step ${step}.`,
  )
})

it.each([
  ['#/Sparse/2', 'sparse-autoencoder', 'Sparse', 'sparse autoencoder'],
  ['#/autoencoders/2', 'autoencoder', 'autoencoders', 'autoencoder'],
  ['#/__proto__/2', 'autoencoder', '__proto__', 'autoencoder'],
  ['#garbage', 'autoencoder', 'garbage', 'autoencoder'],
  ['#/%F0%9F%90%99/2', 'autoencoder', '🐙', 'autoencoder'],
] as const)('the lesson of “%s” is none: the nearest is the %s', (address, lesson, said, title) => {
  const { place, notice } = placeAtAddress(address, steps)
  expect(place.lesson).toBe(lesson)
  expect(lessonAtAddress(address)).toBe(lesson)
  expect(notice).toBe(`There is no lesson called “${said}”. This is the ${title}.`)
})

it('what a long address says is cut short', () => {
  const { notice } = placeAtAddress(`#/${'y'.repeat(10_000)}/1`, steps)
  expect(notice).toContain(`“${'y'.repeat(24)}…”`)
  expect(notice.length).toBeLessThan(120)
})

it('the address of any place leads back to it', () => {
  const anywhere = fc.record({
    lesson: fc.constantFrom('autoencoder' as const, 'sparse-autoencoder' as const),
    step: fc.nat(steps - 1),
  })
  fc.assert(
    fc.property(anywhere, (place) => {
      expect(placeAtAddress(addressOf(place), steps)).toEqual({ place, notice: '' })
      expect(pageAtAddress(addressOf(place))).toBe('lesson')
    }),
  )
})

it('any text at all leads to a place there is, and a second time without a notice', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String))
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 20 }), (lesson, step, count) => {
      const { place } = placeAtAddress(`#/${lesson}/${step}`, count)
      expect(Number.isInteger(place.step)).toBe(true)
      expect(place.step).toBeGreaterThanOrEqual(0)
      expect(place.step).toBeLessThan(count)
      expect(placeAtAddress(addressOf(place), count)).toEqual({ place, notice: '' })
    }),
  )
})
