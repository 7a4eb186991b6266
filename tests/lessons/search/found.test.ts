// New numbers for many shapes: found, as good as asked, and the same for the same seed.
import { describe, expect, test } from 'vitest'
import type { Numbers } from '../../../src/lessons/growth'
import { lessonIds } from '../../../src/lessons/index'
import type { LessonShape } from '../../../src/lessons/kit'
import type { LessonId } from '../../../src/lessons/lesson'
import { searchNumbers } from '../../../src/lessons/search/index'
import { drawFrom } from '../../../src/lessons/small-numbers'
import { kits, problemOf } from '../shapes'
import { goodAutoencoder, goodSparse } from './plain-goodness'

const good = { autoencoder: goodAutoencoder, 'sparse-autoencoder': goodSparse }

function found(id: LessonId, shape: LessonShape, seed: string): Numbers | null {
  const search = searchNumbers(id, shape, seed)
  for (;;) {
    const step = search.next()
    if (step.done) return step.value
  }
}

/** Shapes up to a size, the same every time. */
function someShapes(id: LessonId, count: number, max: number): LessonShape[] {
  const draw = drawFrom(max)
  return Array.from({ length: count }, () => {
    const outer = draw(1, max)
    const hidden = Array.from({ length: 2 * draw(1, 3) - 1 }, () => draw(1, max))
    const sizes = id === 'autoencoder' ? [outer, ...hidden, outer] : [outer, draw(1, max)]
    return { sizes, columns: draw(1, max) }
  })
}

const name = ({ sizes, columns }: LessonShape) => `${sizes.join('-')}, ${columns}`

describe.each(lessonIds)('%s', (id) => {
  const kit = kits[id]

  test('in every shape up to six wide with up to six columns, a good problem is found', () => {
    const shapes = [kit.shipped.shape, ...someShapes(id, 30, 6)]
    const bad = shapes.filter((shape) => {
      const numbers = found(id, shape, 'any word')
      return !numbers || !good[id](shape, numbers)
    })
    expect(bad.map(name)).toEqual([])
  })

  test('up to twelve wide, what is found is good', () => {
    const bad = someShapes(id, 10, 12).filter((shape) => {
      const numbers = found(id, shape, 'any word')
      return numbers && !good[id](shape, numbers)
    })
    expect(bad.map(name)).toEqual([])
  })

  test('the shipped shape has a good problem for each of 20 words, all different', () => {
    const { shape } = kit.shipped
    const all = Array.from({ length: 20 }, (_, i) => found(id, shape, `word ${i}`))
    expect(all.filter((numbers) => !numbers || !good[id](shape, numbers))).toEqual([])
    expect(new Set(all.map((numbers) => JSON.stringify(numbers))).size).toBe(20)
  })

  test('the same word gives the same numbers', () => {
    const { shape } = kit.shipped
    for (const seed of ['', 'seed', '42', 'Größe ✓'])
      expect(found(id, shape, seed)).toStrictEqual(found(id, shape, seed))
  })

  test('every given is there in its size, and no number is −0', () => {
    for (const shape of someShapes(id, 10, 5)) {
      const numbers = found(id, shape, 'sizes')!
      const like = problemOf(kit, shape).numbers
      const sizes = (of: Numbers) =>
        Object.entries(of).map(([key, rows]) => `${key} ${rows.length}×${rows[0].length}`)
      expect(sizes(numbers).toSorted()).toEqual(sizes(like).toSorted())
      const all = Object.values(numbers).flat(2)
      expect(all.some((value) => Object.is(value, -0))).toBe(false)
    }
  })
})

test('the released numbers are good by the same rules', () => {
  expect(goodAutoencoder(kits.autoencoder.shipped.shape, kits.autoencoder.shipped.numbers)).toBe(
    true,
  )
  const sparse = kits['sparse-autoencoder'].shipped
  expect(goodSparse(sparse.shape, sparse.numbers)).toBe(true)
})
