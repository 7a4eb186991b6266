// The list of lessons: each under its own name, in the order in which they are offered.
import { expect, test } from 'vitest'
import { lessonIds, lessonLoaders, lessonTitles } from '../../src/lessons/index'

const shippedLesson = async (id: (typeof lessonIds)[number]) => {
  const { make, shipped } = await lessonLoaders[id]()
  return make(shipped.shape, shipped.names)
}

test.each(lessonIds)('%s loads under its name and title', async (id) => {
  const lesson = await shippedLesson(id)
  expect([lesson.id, lesson.title]).toEqual([id, lessonTitles[id]])
  expect((await lessonLoaders[id]()).id).toBe(id)
})

test('the autoencoder has six steps after its opening, the sparse one ten', async () => {
  const steps = await Promise.all(lessonIds.map(async (id) => (await shippedLesson(id)).steps))
  expect(steps.map(({ length }) => length)).toEqual([1 + 6, 1 + 10])
})
