// What is said at a step: what happens, the formula, the shapes, and the honest remarks.
import type { Lesson, Mark } from '../lessons/lesson'
import { Words } from './Words'

const markWords: Readonly<Record<Mark, string>> = {
  exercise: 'as in the exercise',
  corrected: 'corrected',
  addition: 'our addition',
}

export interface StepTextProps {
  readonly lesson: Lesson
  readonly step: number
}

export function StepText({ lesson, step }: StepTextProps) {
  const { heading, says, formula, shapes, torch, numpy, notes } = lesson.steps[step]
  return (
    // A step's text can be longer than its column, so it is a stop for the keyboard to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="step-text" tabIndex={0} aria-label="About this step">
      <h2>{heading}</h2>
      {says.map((text, i) => (
        <p key={i}>
          <Words lesson={lesson} text={text} />
        </p>
      ))}
      {formula && <p className="formula">{formula}</p>}
      {shapes && <p className="shapes">{shapes}</p>}
      {torch && (
        <p className="code">
          <span>PyTorch</span> <code>{torch}</code>
        </p>
      )}
      {numpy && (
        <p className="code">
          <span>NumPy</span> <code>{numpy}</code>
        </p>
      )}
      {notes.map(({ mark, says: text }, i) => (
        <p key={i} className={`note ${mark}`}>
          <strong>{markWords[mark]}</strong> <Words lesson={lesson} text={text} />
        </p>
      ))}
    </section>
  )
}
