// Asks one thing about one cell before a step's results are shown, and says at once whether it is so.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { type Question, questionFor } from '../../lessons/question'
import type { Lesson } from '../../lessons/lesson'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { guess, guessKey, useGuesses } from '../../store/guesses'
import { useOptions } from '../../store/options'
import { pointAt } from '../../store/pointed'
import { leaveBlank } from '../../store/unfinished'

export interface PredictionProps {
  readonly lesson: Lesson
  readonly step: number
}

export function Prediction(props: PredictionProps) {
  const asked = useOptions((options) => options.predict)
  return asked ? <Asked {...props} /> : null
}

function Asked({ lesson, step }: PredictionProps) {
  const key = guessKey(lesson.id, step)
  const values = useApp((state) => state.values)
  const pins = useApp((state) => current(state).work.pins)
  const made = useGuesses((guesses) => guesses.made[key])
  const question = useMemo(
    () => questionFor(lesson, values, pins, step),
    [lesson, values, pins, step],
  )
  const feedback = useRef<HTMLParagraphElement>(null)
  const guessedHere = useRef(false)
  useEffect(() => {
    if (made && guessedHere.current) feedback.current?.focus()
  }, [made])
  if (!question || made === 'skipped') return null
  if (made)
    return (
      <p className={`verdict ${made.right ? 'right' : 'wrong'}`} ref={feedback} tabIndex={-1}>
        <strong>{made.right ? 'Yes.' : 'Not this time.'}</strong> {made.why}
      </p>
    )
  return (
    <Open
      lesson={lesson}
      question={question}
      onGuess={(option) => {
        guessedHere.current = option !== null
        if (option === null) leaveQuestion()
        guess(key, question, option)
      }}
    />
  )
}

/** Says that the results are shown now; the focus goes from the question to the step's text. */
function leaveQuestion(): void {
  const text = document.querySelector<HTMLElement>('.step-text')
  if (document.activeElement?.closest('.prediction')) text?.focus()
  useApp.setState({ status: 'Skipped: the results are shown.' })
}

interface OpenProps {
  readonly lesson: Lesson
  readonly question: Question
  readonly onGuess: (option: number | null) => void
}

function Open({ lesson, question, onGuess }: OpenProps) {
  const { asks, options, cell, blank } = question
  useBlank(lesson, blank.join(' '), cell)
  useEffect(() => {
    pointAt([cell])
    return () => pointAt([])
  }, [cell])
  useEffect(() => {
    useApp.setState(({ status }) => ({ status: `${status} ${asks}`.trim() }))
  }, [asks])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof Element &&
        event.target.closest('input, textarea, dialog, [popover]')
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) onGuess(null)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <fieldset className="prediction">
      <legend>{asks}</legend>
      <div className="picks">
        {options.map((option, i) => (
          <button key={option} type="button" onClick={() => onGuess(i)}>
            {option}
          </button>
        ))}
        <button type="button" className="skip" onClick={() => onGuess(null)}>
          Skip (Esc)
        </button>
      </div>
    </fieldset>
  )
}

/** Leaves these matrices blank, before they are painted, for as long as the question is open. */
function useBlank(lesson: Lesson, matrices: string, asked: SheetCell): void {
  useLayoutEffect(() => {
    const blank = matrices.split(' ').map((name) => {
      const { rows, cols } = lesson.matrices[name]
      return [name, new Set(Array.from({ length: rows.length * cols.length }, (_, i) => i))]
    })
    leaveBlank(Object.fromEntries(blank), asked)
    return () => leaveBlank({})
  }, [lesson, matrices, asked])
}
