// Where the matrices of a file can go in a lesson, and putting them there as one change.
import type { FoundMatrix } from '../../formats/open/found'
import { isNamed, type Match, matchAll, matchInto, notFinite } from '../../formats/open/match'
import { lessonIds } from '../../lessons/index'
import type { Lesson, LessonId } from '../../lessons/lesson'
import { isGiven } from '../../sheet/sheet'
import { useApp } from '../app'
import { withCells } from '../document'
import { makeChange } from '../history'
import { madeLesson } from '../lessons'
import { goTo } from '../reading'

/** One matrix of a file and the places where it fits. */
export interface Choice {
  readonly found: FoundMatrix
  readonly targets: readonly Match[]
  /** Which of the targets it has the name of; −1 for none. */
  readonly suggested: number
  /** Why it can go nowhere, in a sentence; empty when it can. */
  readonly why: string
}

/** Every matrix of a file with where it fits in a lesson of the open document. */
export function choicesIn(id: LessonId, matrices: readonly FoundMatrix[]): Choice[] {
  const lesson = lessonOf(id)
  const givens = givensOf(lesson)
  const named = matchAll(lesson, matrices)
  return matrices.map((found) => {
    const fits = givens.flatMap((matrix) => matchInto(lesson, matrix, found))
    const infinite = fits[0] && notFinite({ ...fits[0], rows: found.rows ?? [] })
    const own = named.find((match) => match.found === found)
    return {
      found,
      targets: infinite ? [] : fits,
      suggested: infinite
        ? -1
        : fits.findIndex(({ matrix, turned }) => matrix === own?.matrix && turned === own.turned),
      why: infinite ?? (fits.length > 0 ? '' : misfitOf(lesson, found)),
    }
  })
}

/** The lesson that has the most of these matrices by name; of equals, the one on screen. */
export function lessonFor(matrices: readonly FoundMatrix[]): LessonId {
  const { lesson: here } = useApp.getState().place
  const count = (id: LessonId) => matchAll(lessonOf(id), matrices).length
  return lessonIds.reduce((best, id) => (count(id) > count(best) ? id : best), here)
}

/** "W1, 3×4", "W1, 3×4, turned". */
export function targetWords(id: LessonId, { matrix, turned }: Match): string {
  const { symbol, rows, cols } = lessonOf(id).matrices[matrix]
  return `${symbol}, ${rows.length}×${cols.length}${turned ? ', turned' : ''}`
}

/** The matrix that two go into, as it is written; undefined when each has its own. */
export function takenTwice(id: LessonId, matches: readonly Match[]): string | undefined {
  const names = matches.map(({ matrix }) => matrix)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  return twice === undefined ? undefined : lessonOf(id).matrices[twice].symbol
}

/** Puts matrices into a lesson of the open document, as one change, and goes there. */
export function takeMatrices(id: LessonId, matches: readonly Match[], file: string): void {
  const { document, place } = useApp.getState()
  const lesson = lessonOf(id)
  const cells = matches.flatMap(({ matrix, rows }) =>
    rows.flatMap((line, row) => line.map((value, col) => ({ cell: { matrix, row, col }, value }))),
  )
  if (place.lesson !== id) goTo({ lesson: id, step: 0 })
  const after = { ...document, [id]: withCells(lesson, document[id], cells) }
  const names = matches.map(({ matrix }) => lesson.matrices[matrix].symbol).join(', ')
  makeChange(
    after,
    `From ${file}: ${names}.`,
    cells.slice(0, 1).map(({ cell }) => cell),
  )
  useApp.setState({ page: 'lesson' })
}

function lessonOf(id: LessonId): Lesson {
  return madeLesson(id, useApp.getState().document[id]).lesson
}

function givensOf(lesson: Lesson): string[] {
  return Object.keys(lesson.sheet).filter((matrix) => isGiven(lesson.sheet[matrix]))
}

/** Says both shapes. */
function misfitOf(lesson: Lesson, found: FoundMatrix): string {
  const given = found.shape.length === 0 ? '1' : found.shape.join('×')
  const sized = (matrix: string) => {
    const { symbol, rows, cols } = lesson.matrices[matrix]
    return `${symbol} is ${rows.length}×${cols.length}`
  }
  const own = givensOf(lesson).find((matrix) => isNamed(lesson, matrix, found.name))
  if (own) return `It is ${given}, but here ${sized(own)}.`
  return `It is ${given}, which fits nothing here: ${givensOf(lesson).map(sized).join(', ')}.`
}
