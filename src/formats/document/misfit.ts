// Whether saved work fits its lesson: sizes that the lesson can have, matrices that it has, cells in them.
import { carriedOn } from '../../lessons/backward/index'
import type { LessonKit, LessonShape } from '../../lessons/kit'
import { mostWidths } from '../../lessons/autoencoder/shape'
import type { Lesson, LessonId } from '../../lessons/lesson'
import { chosenLesson } from '../../lessons/sparse-autoencoder/chosen/index'
import { largestSize, smallestSize } from '../../lessons/sizes'
import type { Work } from '../../lessons/work'
import { isGiven } from '../../sheet/sheet'

/** What does not fit, in a sentence; undefined when all does. */
export function misfit(kit: LessonKit, work: Work): string | undefined {
  const shape = work.shape ?? kit.shipped.shape
  const wrongShape = misfitOfShape(kit.id, shape)
  if (wrongShape) return wrongShape
  const names = work.names ?? kit.shipped.names
  const { activation } = work
  if (activation && kit.id !== 'sparse-autoencoder')
    return `Only the sparse autoencoder has a choice of activation; given ${activation}.`
  const exercise = activation ? chosenLesson(shape, names, activation) : kit.make(shape, names)
  const lesson = lessonOf(exercise, work)
  for (const [matrix, rows] of Object.entries(work.numbers)) {
    const info = infoOf(lesson, matrix)
    if (!info && isMask(matrix)) continue
    if (!info || !isGiven(lesson.sheet[matrix]))
      return `There is no matrix of given numbers called “${matrix}” in the ${lesson.title.toLowerCase()}.`
    const [high, wide] = [info.rows.length, info.cols.length]
    const ragged = rows.findIndex((line) => line.length !== wide)
    if (rows.length !== high || ragged >= 0)
      return `${info.symbol} is ${high}×${wide} in these sizes; given ${rows.length} rows, ${ragged < 0 ? wide : rows[ragged].length} numbers in row ${Math.max(ragged, 0) + 1}.`
  }
  for (const [matrix, cells] of Object.entries(work.pins)) {
    const info = infoOf(lesson, matrix)
    if (!info || isGiven(lesson.sheet[matrix]))
      return `There is no result called “${matrix}” to pin in the ${lesson.title.toLowerCase()}.`
    const outside = outsideOf(cells, info.rows.length * info.cols.length)
    if (outside) return `${info.symbol} has no cell ${outside} to pin.`
  }
  for (const [matrix, cells] of Object.entries(work.typed)) {
    const info = infoOf(lesson, matrix)
    if (!info && isMask(matrix)) continue
    const outside = info && outsideOf(cells, info.rows.length * info.cols.length)
    if (!info || outside)
      return `There is no cell ${matrix}[${outside ?? ''}] for typed arithmetic.`
  }
  return undefined
}

/** The lesson that the work was done in: carried on past the exercise where it says more than that has. */
function lessonOf(exercise: Lesson, work: Work): Lesson {
  const named = Object.keys({ ...work.numbers, ...work.pins, ...work.typed })
  const beyond = named.some((name) => !Object.hasOwn(exercise.sheet, name))
  return beyond ? carriedOn(exercise, { ...work, pins: pinsThatFit(exercise, work) }) : exercise
}

/** Pins of what the exercise has: only these are asked where the gradient stops. */
function pinsThatFit({ sheet }: Lesson, { pins }: Work): Work['pins'] {
  return Object.fromEntries(Object.entries(pins).filter(([name]) => Object.hasOwn(sheet, name)))
}

/** A mask comes with a pin and goes with it; numbers typed into it may stay behind. */
function isMask(matrix: string): boolean {
  return matrix.endsWith('.free')
}

function misfitOfShape(id: LessonId, { sizes, columns }: LessonShape): string | undefined {
  const inRange = [...sizes, columns].every(
    (size) => Number.isInteger(size) && size >= smallestSize && size <= largestSize,
  )
  if (!inRange) return `Sizes go from ${smallestSize} to ${largestSize}; given ${sizes.join('-')}.`
  switch (id) {
    case 'autoencoder':
      if (sizes.length < 3 || sizes.length > mostWidths)
        return `An autoencoder here has 3 to ${mostWidths} widths; given ${sizes.join('-')}.`
      if (sizes[0] !== sizes[sizes.length - 1])
        return `An autoencoder's first and last width are the same; given ${sizes.join('-')}.`
      return undefined
    case 'sparse-autoencoder':
      return sizes.length === 2
        ? undefined
        : `A sparse autoencoder has two sizes, inputs and features; given ${sizes.join('-')}.`
    default:
      return id satisfies never
  }
}

function infoOf(lesson: Lesson, matrix: string) {
  return Object.hasOwn(lesson.matrices, matrix) ? lesson.matrices[matrix] : undefined
}

/** The first index that is not below `length`. */
function outsideOf(cells: Readonly<Record<number, unknown>>, length: number): string | undefined {
  return Object.keys(cells).find((index) => Number(index) >= length)
}
