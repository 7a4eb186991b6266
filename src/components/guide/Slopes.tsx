// The gradient of |f| and the descent direction, one beside the other at a press.
import { useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { isBlank, revealed } from '../../lessons/reveal'
import { slopesOf } from '../../lessons/slopes'
import { useApp } from '../../store/app'
import { useUnfinished } from '../../store/unfinished'
import { numberText } from '../../tensor/number-text'
import { toRows } from '../../tensor/tensor'

const choices = {
  descent: { label: 'Descent: −1', says: 'The way f should move, as S has it: step along it.' },
  gradient: {
    label: 'Gradient: +1',
    says: 'The gradient of |f| with respect to f: step against it.',
  },
} as const

type Choice = keyof typeof choices

export interface SlopesProps {
  readonly lesson: Lesson
  readonly step: number
}

export function Slopes({ lesson, step }: SlopesProps) {
  const [choice, choose] = useState<Choice>('descent')
  const hidden = useUnfinished(({ blank }) => blank['S'] !== undefined)
  const values = useApp((state) => state.values)
  const { rows, cols } = lesson.matrices['S']
  const seen = revealed(lesson, step, 'S')
  return (
    <div className="slopes">
      <div className="picks" role="group" aria-label="Sign">
        {(Object.keys(choices) as Choice[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === choice}
            onClick={() => choose(each)}
          >
            {choices[each].label}
          </button>
        ))}
      </div>
      <table>
        <caption>{choices[choice].says}</caption>
        <thead>
          <tr>
            <td />
            {cols.map(({ short }) => (
              <th key={short} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toRows(slopesOf(values)[choice]).map((line, row) => (
            <tr key={row}>
              <th scope="row">{rows[row].short}</th>
              {line.map((value, col) => (
                <td key={col}>{hidden || isBlank(seen, value) ? '' : numberText(value).text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
