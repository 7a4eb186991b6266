// Markdown of a matrix, a step or the whole lesson: tables with the names of rows and columns.
import { toRows } from '../../../tensor/tensor'
import type { WriteLesson } from '../exporter'
import type { LessonState } from '../lesson-state'
import { stretchesOf } from '../scope'
import { headingOf } from './names-line'

export const markdownOf: WriteLesson = (state, { scope }) => {
  const { lesson } = state
  if (scope.kind === 'matrix') return `${matrix(state, scope.matrix)}\n`
  const sections = stretchesOf(lesson, scope).map(({ title, heading, matrices }) =>
    [
      `## ${markdownText(title)}`,
      markdownText(heading),
      ...matrices.map((name) => matrix(state, name)),
    ].join('\n\n'),
  )
  const head = scope.kind === 'lesson' ? [`# ${markdownText(lesson.title)}, worked by hand`] : []
  return `${[...head, ...sections].join('\n\n')}\n`
}

function matrix({ lesson, values, pins }: LessonState, name: string): string {
  const { caption, about, rows, cols } = lesson.matrices[name]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const pinned = (row: number, col: number) => pins[name]?.[row * cols.length + col] !== undefined
  return [
    `**${markdownText(caption)}**: ${markdownText(about)}`,
    '',
    line(['', ...cols.map((axis) => markdownText(headingOf(axis)))]),
    line(['---', ...cols.map(() => '---:')]),
    ...toRows(values[name]).map((values, row) =>
      line([
        markdownText(rows[row].full),
        ...values.map((value, col) => (pinned(row, col) ? `**${value + 0}**` : `${value + 0}`)),
      ]),
    ),
  ].join('\n')
}

/** Words in which nothing is markup. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
}
