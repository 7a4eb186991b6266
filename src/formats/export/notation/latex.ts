// LaTeX of a matrix, a step, or the whole lesson as a document of its own.
import { mathmlOf } from '../../../sheet/mathml'
import { isGiven } from '../../../sheet/sheet'
import { toRows } from '../../../tensor/tensor'
import { latex } from '../../write/latex'
import type { WriteLesson } from '../exporter'
import type { LessonState } from '../lesson-state'
import { type Stretch, stretchesOf } from '../scope'
import { namesLine } from './names-line'
import { texMath, texSymbol, texText, unusualLetters } from './tex'

/** amsmath's matrices have ten columns unless told otherwise. */
const usualColumns = 10

/** Letters of a row that surely fit a page of the document beside what stands before it. */
const narrow = 90

/** Set smaller where it is wider than the page; what fits is left as it is. */
const fitting = [
  '\\usepackage{graphicx}',
  '\\newsavebox{\\formula}',
  '\\newcommand{\\fitted}[1]{\\sbox{\\formula}{$\\displaystyle #1$}%',
  '  \\ifdim\\wd\\formula>\\linewidth\\resizebox{\\linewidth}{!}{\\usebox{\\formula}}\\else\\usebox{\\formula}\\fi}',
]

export const latexOf: WriteLesson = (state, { scope }) => {
  const { lesson } = state
  const stretches = stretchesOf(lesson, scope)
  if (scope.kind === 'matrix')
    return `% needs \\usepackage{amsmath}\n${matrix(state, scope.matrix)}\n`
  const body = stretches.map((each) => stretch(state, each, scope.kind === 'lesson')).join('\n\n')
  return scope.kind === 'step'
    ? `% needs \\usepackage{amsmath}\n${body}\n`
    : `${document(lesson.title, body)}\n`
}

function document(title: string, body: string): string {
  return [
    '\\documentclass{article}',
    '\\usepackage[T1]{fontenc}',
    '\\usepackage{amsmath}',
    '\\usepackage[margin=2cm]{geometry}',
    ...(body.includes('\\fitted{') ? fitting : []),
    ...unusualLetters(body),
    `\\title{${texText(title)}, worked by hand}`,
    '\\date{}',
    '\\begin{document}',
    '\\maketitle',
    '',
    body,
    '',
    '\\end{document}',
  ].join('\n')
}

function stretch(
  state: LessonState,
  { title, heading, matrices }: Stretch,
  onPages: boolean,
): string {
  return [
    `\\section*{${texText(title)}}`,
    texText(heading),
    ...matrices.map((name) =>
      [`\\noindent ${texText(namesLine(state, name))}`, matrix(state, name, onPages)].join('\n'),
    ),
  ].join('\n\n')
}

/** The symbol, the formula and the numbers, displayed; `onPages` they must not be wider than one. */
function matrix({ lesson, values }: LessonState, name: string, onPages = false): string {
  const entry = lesson.sheet[name]
  const { symbol, cols } = lesson.matrices[name]
  const made = isGiven(entry)
    ? ''
    : texMath(mathmlOf(entry, (each) => lesson.matrices[each].symbol))
  // a transpose is named as it is made
  const formula = plain(made) === plain(texSymbol(symbol)) ? '' : made && ` = ${made}`
  const more = cols.length > usualColumns ? [`\\setcounter{MaxMatrixCols}{${cols.length}}`] : []
  const before = `${texSymbol(symbol)}${formula} =`
  const numbers = latex.write(toRows(values[name]))
  const widest = Math.max(...numbers.split('\n').map((line) => line.length))
  const fit = onPages && before.length + widest > narrow
  return [
    ...more,
    '\\[',
    ...(fit ? ['\\fitted{'] : []),
    before,
    numbers,
    ...(fit ? ['}'] : []),
    '\\]',
  ].join('\n')
}

/** A formula without braces that only group a letter. */
function plain(tex: string): string {
  return tex.replaceAll(/(?<![_^\w])\{(\w(?:_\{\w+\})?)\}/g, '$1')
}
