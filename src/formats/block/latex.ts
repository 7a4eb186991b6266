// A LaTeX matrix: bmatrix and its kin, array, tabular.
import { shortened } from '../number'
import { type Reader, refused } from './block'
import { latexCell } from './latex-cell'

const environment = /\\begin\{((?:[pbBvV]|small)?matrix\*?|array|tabular)\}/g

export const readLatex: Reader = (text) => {
  const [first, second] = text.matchAll(environment)
  if (!first) return undefined
  if (second) return refused('There is more than one matrix in this text. Copy one by itself.')
  const [begin, name] = first
  const start = first.index + begin.length
  const end = text.indexOf(`\\end{${name}}`, start)
  if (end < 0) return refused(`\\begin{${name}} is never ended: \\end{${name}} is missing.`)
  const around = aroundMatrix(text.slice(0, first.index), text.slice(end + name.length + 6))
  if (around !== '')
    return refused(`Beside the matrix stands “${shortened(around)}”. Copy the matrix by itself.`)
  const body = text.slice(start + optionsLength(text, start, name), end).replaceAll('{,}', ',')
  if (/\\(?:[cdlv]?dots|hdotsfor)\b|…|⋯/.test(body))
    return refused('This matrix is shortened: its dots stand for numbers that are missing.')
  const cells = body
    .split(/\\\\(?:\[[^\]\\&]{0,20}\])?|\\tabularnewline\b|\\cr\b/)
    .map((row) => row.split('&').map(latexCell))
    .filter((row) => row.length > 1 || row[0] !== '')
  return { kind: 'cells', cells, from: 'LaTeX' }
}

/** What stands around a matrix besides dollars, \left[, names it is given to and the like. */
function aroundMatrix(before: string, after: string): string {
  const left = before
    .slice(before.lastIndexOf('=') + 1)
    .replace(
      /\\(?:left|[Bb]igg?l?)\s*(?:\\?[[({|.])|\\begin\{[a-z]+\*?\}|\\[[(]|\\displaystyle|[$&]/g,
      '',
    )
  const right = after.replace(
    /\\(?:right|[Bb]igg?r?)\s*(?:\\?[\])}|.])|\\end\{[a-z]+\*?\}|\\[\])]|[$.,;]|\\\\/g,
    '',
  )
  return left.trim() || right.trim()
}

/** How long the columns {c|c} of an array or the [r] of a bmatrix* are. */
function optionsLength(text: string, start: number, name: string): number {
  let at = start
  if (name.endsWith('*') || name === 'array' || name === 'tabular')
    at += /^\s*\[[a-z]*\]/.exec(text.slice(at, at + 20))?.[0].length ?? 0
  if (name !== 'array' && name !== 'tabular') return at - start
  const open = /^\s*\{/.exec(text.slice(at, at + 20))
  if (!open) return at - start
  at += open[0].length
  for (let depth = 1; depth > 0 && at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
  }
  return at - start
}
