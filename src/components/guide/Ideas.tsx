// Pick a neuron and see which tokens it answers to; pick a feature and see its one idea.
import { useState } from 'react'
import { answersOf } from '../../lessons/ideas'
import type { Lesson } from '../../lessons/lesson'
import { useApp } from '../../store/app'
import { pointing } from './pointing'

export interface IdeasProps {
  readonly lesson: Lesson
  readonly matrix: 'X' | 'F'
  readonly asks: string
}

/** The first neuron to start with, and the last feature. */
export function Ideas({ lesson, matrix, asks }: IdeasProps) {
  const { rows } = lesson.matrices[matrix]
  const [picked, pick] = useState(matrix === 'X' ? 0 : rows.length - 1)
  const row = Math.min(picked, rows.length - 1)
  return (
    <fieldset className="ideas">
      <legend>{asks}</legend>
      <div className="picks">
        {rows.map((_, i) => (
          <RowButton
            key={i}
            lesson={lesson}
            matrix={matrix}
            row={i}
            picked={i === row}
            onPick={() => pick(i)}
          />
        ))}
      </div>
      <Answers lesson={lesson} matrix={matrix} row={row} />
    </fieldset>
  )
}

interface RowButtonProps {
  readonly lesson: Lesson
  readonly matrix: string
  readonly row: number
  readonly picked: boolean
  readonly onPick: () => void
}

function RowButton({ lesson, matrix, row, picked, onPick }: RowButtonProps) {
  const { rows, cols } = lesson.matrices[matrix]
  return (
    <button
      type="button"
      aria-pressed={picked}
      aria-label={rows[row].full}
      onClick={onPick}
      {...pointing(() => cols.map((_, col) => ({ matrix, row, col })))}
    >
      {rows[row].short}
    </button>
  )
}

function Answers({ lesson, matrix, row }: Pick<RowButtonProps, 'lesson' | 'matrix' | 'row'>) {
  const values = useApp((state) => state.values)
  const { rows, cols } = lesson.matrices[matrix]
  const answers = answersOf(lesson, values, matrix, row)
  return (
    <p className="answers" aria-live="polite">
      <span>{rows[row].full}:</span>
      {answers.map(({ column, number }) => (
        <span key={column.short} className="answer">
          {column.name ?? column.short} <b>{number}</b>
        </span>
      ))}
      <span>
        ({answers.length} of {cols.length})
      </span>
    </p>
  )
}
