// What the learner guessed before the results of a step were shown.
import { create } from 'zustand'
import type { Question } from '../lessons/question'
import { current, useApp } from './app'
import { arithmeticOf } from './arithmetic-of'
import { cellReference } from '../lessons/cell-words'

export interface Guess {
  readonly right: boolean
  /** The cell's arithmetic as it was when the guess was made. */
  readonly why: string
}

interface Guesses {
  /** By lesson and step. */
  readonly made: Readonly<Record<string, Guess | 'skipped'>>
}

export const useGuesses = create<Guesses>(() => ({ made: {} }))

/** The key of a step's guess. */
export function guessKey(lesson: string, step: number): string {
  return `${lesson} ${step}`
}

/** Takes a guess, one of the question's options; null skips the question. */
export function guess(key: string, question: Question, option: number | null): void {
  const made = option === null ? 'skipped' : judged(question, option)
  useGuesses.setState((state) => ({ made: { ...state.made, [key]: made } }))
}

function judged({ cell, answer, options }: Question, option: number): Guess {
  const { lesson, engine } = current()
  const line = arithmeticOf(engine.plan, useApp.getState().values, cell)
  const right = option === answer
  const told = right ? '' : `, so: ${options[answer]}`
  return { right, why: `${cellReference(lesson, cell)} = ${line}${told}.` }
}
