// A formula as MathML; its symbols light their matrices and lead to them.
import { createElement, type MouseEvent, type ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { formulaShown } from '../../lessons/formula-shown'
import type { Lesson } from '../../lessons/lesson'
import type { FormulaShown } from '../../lessons/words'
import { linesOf, type MathNode, mathmlOf } from '../../sheet/mathml'
import { notationOf } from '../../sheet/notation'
import { pointAt, usePointed } from '../../store/pointed'
import { Badge } from './Badge'
import { goToCell } from './go-to-cell'
import './formula.css'

export interface FormulaProps {
  readonly lesson: Lesson
  readonly shown: FormulaShown
}

/** Letters and signs that fit on a line beside the sheet. */
const widest = 30

export function Formula({ lesson, shown }: FormulaProps) {
  const lit = usePointed(useShallow(({ at }) => at.map(({ matrix }) => matrix)))
  const symbol = (matrix: string) => lesson.matrices[matrix].symbol
  const formula = formulaShown(lesson.sheet, shown)
  const alttext = `${symbol(shown.of)} = ${notationOf(formula, symbol)}`
  const whole = mathmlOf(formula, symbol, shown.of)
  const lines = alttext.length > widest ? linesOf(whole, widest) : [whole]
  // For a mouse. The keyboard and fingers find the same symbols as buttons under the formula.
  const pointer = {
    onPointerOver: (event: MouseEvent) => {
      const matrix = symbolAt(event)
      pointAt(matrix === undefined ? [] : [{ matrix }])
    },
    onPointerLeave: () => pointAt([]),
    onClick: (event: MouseEvent) => {
      const matrix = symbolAt(event)
      if (matrix !== undefined) goToCell({ matrix, row: 0, col: 0 })
    },
  }
  return (
    <p className="formula">
      {createElement(
        'math',
        { alttext, ...pointer },
        lines.length > 1 ? table(lines, lit) : element(whole, lit),
      )}{' '}
      <Badge mark={lesson.matrices[shown.of].mark} />
    </p>
  )
}

/** Lines one under the other, beginning at the left. */
function table(lines: readonly MathNode[], lit: readonly string[]): ReactNode {
  return createElement(
    'mtable',
    {},
    lines.map((line, i) =>
      createElement('mtr', { key: i }, createElement('mtd', {}, element(line, lit))),
    ),
  )
}

function element(node: MathNode, lit: readonly string[], key = 0): ReactNode {
  if ('inside' in node)
    return createElement(
      node.tag,
      { key },
      node.inside.map((inner, i) => element(inner, lit, i)),
    )
  const upright = node.tag === 'mi' ? { mathvariant: 'normal' } : {}
  const stiff = node.tag === 'mo' ? { stretchy: 'false' } : {}
  const tied =
    'matrix' in node
      ? {
          'data-symbol': node.matrix,
          className: lit.includes(node.matrix) ? 'tied lit' : 'tied',
        }
      : {}
  const [, before, letter] = /^(.*)(.)\u0302$/u.exec(node.text) ?? []
  if (letter !== undefined)
    return createElement('mrow', { key, ...tied }, ...hatted(before, letter))
  return createElement(node.tag, { key, ...upright, ...stiff, ...tied }, node.text)
}

/** A letter under its hat, as mathematics sets it: the combining hat of X̂ falls beside the letter. */
function hatted(before: string, letter: string): ReactNode[] {
  const upright = { mathvariant: 'normal' }
  const hat = createElement('mo', { stretchy: 'false' }, '^')
  return [
    ...(before === '' ? [] : [createElement('mi', upright, before)]),
    createElement('mover', { accent: 'true' }, createElement('mi', upright, letter), hat),
  ]
}

/** The matrix whose symbol the pointer is on. */
function symbolAt({ target }: MouseEvent): string | undefined {
  const element = target instanceof Element ? target.closest('[data-symbol]') : null
  return element?.getAttribute('data-symbol') ?? undefined
}
