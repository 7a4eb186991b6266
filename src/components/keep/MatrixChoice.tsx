// One matrix of a file: where it goes, or why it can go nowhere.
import { useId } from 'react'
import { sayFound } from '../../formats/open/found'
import type { LessonId } from '../../lessons/lesson'
import { type Choice, targetWords } from '../../store/saving/take-matrices'

export interface MatrixChoiceProps {
  readonly lesson: LessonId
  readonly choice: Choice
  /** Which of the targets; −1 for none. */
  readonly chosen: number
  readonly onChoose: (target: number) => void
}

export function MatrixChoice({ lesson, choice, chosen, onChoose }: MatrixChoiceProps) {
  const id = useId()
  const { found, targets, why } = choice
  return (
    <li>
      {why ? (
        <span className="found-name">{sayFound(found)}</span>
      ) : (
        <label htmlFor={id} className="found-name">
          {sayFound(found)}
        </label>
      )}
      {why ? (
        <span className="soft">{why}</span>
      ) : (
        <select id={id} value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
          <option value={-1}>leave out</option>
          {targets.map((target, i) => (
            <option key={`${target.matrix} ${target.turned}`} value={i}>
              {targetWords(lesson, target)}
            </option>
          ))}
        </select>
      )}
    </li>
  )
}
