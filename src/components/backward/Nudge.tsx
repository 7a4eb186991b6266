// Checks a gradient by hand: its weight is moved a little both ways, and the loss is read off.
import { useState } from 'react'
import { cellReference } from '../../lessons/cell-words'
import { parametersOf } from '../../lessons/backward/gradients'
import { plainOptions } from '../../lessons/backward/options'
import { writtenExactly, writtenFinely } from '../../ops/expression/written'
import { gradientName } from '../../sheet/differentiate'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { nudge, nudgeWords, usualStep } from '../../training/nudge'
import { trainable } from '../../training/trainable'
import './backward.css'

/** How far a weight can be moved. */
const steps = [1, 0.1, 0.01, usualStep, 0.0001] as const

export function Nudge({ cell }: { readonly cell: SheetCell }) {
  const [h, setStep] = useState<number | null>(null)
  useApp((state) => state.document)
  const { lesson } = current()
  const matrix = parametersOf(lesson).find((name) => gradientName(name) === cell.matrix)
  if (matrix === undefined) return null
  const weight = { ...cell, matrix }
  return (
    <div className="nudge">
      <h3>Check it yourself</h3>
      <p>
        Move {cellReference(lesson, weight)} a little down and a little up. How much the loss{' '}
        {lesson.matrices[lesson.loss].symbol} changes, for each 1 of the way, is the gradient.
      </p>
      <div className="picks">
        <button type="button" aria-pressed={h !== null} onClick={() => setStep(h ?? usualStep)}>
          Nudge
        </button>
        {h !== null &&
          steps.map((step) => (
            <button
              key={step}
              type="button"
              aria-pressed={step === h}
              onClick={() => setStep(step)}
            >
              ±{writtenFinely(step).text}
            </button>
          ))}
      </div>
      {h !== null && <Outcome weight={weight} h={h} />}
    </div>
  )
}

function Outcome({ weight, h }: { readonly weight: SheetCell; readonly h: number }) {
  const { lesson, exercise, work } = current()
  const { norm = plainOptions.norm, pins } = work
  const trained = trainable(exercise, { ...plainOptions, norm, pins })
  const moved = nudge(trained, work.numbers, weight, h)
  const J = lesson.matrices[lesson.loss].symbol
  const name = cellReference(lesson, weight)
  const rows: readonly (readonly [string, number])[] = [
    [`${J} with ${name} at ${fine(moved.weight - h)}`, moved.below],
    [`${J} with ${name} at ${fine(moved.weight + h)}`, moved.above],
    [`difference ÷ ${fine(2 * h)}`, moved.quotient],
    ['gradient on the sheet', moved.gradient],
  ]
  return (
    <div aria-live="polite">
      <table>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{writtenText(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{nudgeWords(moved, (cell) => cellReference(lesson, cell))}</p>
    </div>
  )
}

function fine(value: number): string {
  return writtenFinely(value).text
}

/** With nine digits: the two losses differ in the last of fewer. */
function writtenText(value: number): string {
  const digits = Number(value.toPrecision(9))
  return `${Object.is(digits, value) ? '' : '≈ '}${writtenExactly(digits).text}`
}
