// What is said at a step: its heading at once, the rest as soon as it has been loaded.
import { useEffect } from 'react'
import type { Lesson } from '../lessons/lesson'
import { loadWords } from '../store/lesson-words'
import { Guide } from './lazy-guide'

export interface StepTextProps {
  readonly lesson: Lesson
  readonly step: number
}

export function StepText({ lesson, step }: StepTextProps) {
  useEffect(() => void loadWords(lesson.id), [lesson.id])
  return (
    // A step's text can be longer than its column, so it is a stop for the keyboard to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="step-text" tabIndex={0} aria-label="About this step">
      <h2>{lesson.steps[step].heading}</h2>
      <Guide lesson={lesson} step={step} />
    </section>
  )
}
