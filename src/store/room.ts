// Which sizes of the problem give a matrix room for a block.
import { type LessonShape, noNames } from '../lessons/kit'
import { columnsOf, placeOf } from '../lessons/grid-geometry'
import type { Lesson } from '../lessons/lesson'
import { current } from './app'
import { exerciseOf, kitOf } from './lessons'
import { currentProblem } from './problem'

/** The sizes with which a block fits from a matrix's first cell on; null when there are none. */
export function shapeWithRoom(matrix: string, rows: number, cols: number): LessonShape | null {
  const { lesson, work } = current()
  const { sizeControls } = kitOf(lesson.id)
  const made = (shape: LessonShape) => exerciseOf(lesson.id, shape, noNames, work)
  let shape = currentProblem().shape
  // beyond the exercise, sizes follow from the rest
  if (!Object.hasOwn(made(shape).matrices, matrix)) return null
  for (const [side, wanted] of [
    ['rows', rows],
    ['cols', cols],
  ] as const) {
    const lacking = wanted - roomIn(made(shape), matrix)[side]
    if (lacking <= 0) continue
    const larger = sizeControls(shape)
      .map(({ value, withSize }) => withSize(value + lacking))
      .find((each) => each && roomIn(made(each), matrix)[side] >= wanted)
    if (!larger) return null
    shape = larger
  }
  const room = roomIn(made(shape), matrix)
  return room.rows >= rows && room.cols >= cols ? shape : null
}

/** The rows and columns from a matrix's first cell to the end of its grid. */
function roomIn(lesson: Lesson, matrix: string): { rows: number; cols: number } {
  const place = placeOf(lesson, matrix)
  const before = columnsOf(lesson, place).findIndex((column) => column.matrix === matrix)
  return { rows: place.rows, cols: place.cols - before }
}
