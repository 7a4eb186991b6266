// What the selected cell does to the loss, worked out after the page has been painted.
import { useEffect, useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { createObserver, type Influence, type Observe } from '../../sheet/influence'
import type { SheetCell } from '../../sheet/sheet'
import type { Work } from '../../store/document'

interface Seen {
  readonly lesson: Lesson
  readonly loss: string
  readonly work: Work
  readonly cell: SheetCell
  readonly influence: Influence
}

const observers = new WeakMap<Lesson, Map<string, Observe>>()

/** What is known of a cell's influence. */
export interface KnownInfluence {
  readonly influence: Influence
  /** False for the moment after an edit, while it is worked out anew. */
  readonly fresh: boolean
}

/** The influence of a cell on a loss of the lesson; null until it has been worked out. */
export function useInfluence(
  lesson: Lesson,
  loss: string,
  work: Work,
  cell: SheetCell,
): KnownInfluence | null {
  const [seen, setSeen] = useState<Seen | null>(null)
  useEffect(() => {
    let timer = 0
    // a frame for the edit to be painted, and then a task of its own
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() =>
        setSeen({ lesson, loss, work, cell, influence: observerOf(lesson, loss)(work, cell) }),
      )
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [lesson, loss, work, cell])
  if (seen?.lesson !== lesson || seen.loss !== loss || seen.cell !== cell) return null
  return { influence: seen.influence, fresh: seen.work === work }
}

function observerOf(lesson: Lesson, loss: string): Observe {
  const byLoss = observers.get(lesson) ?? new Map<string, Observe>()
  observers.set(lesson, byLoss)
  const observe = byLoss.get(loss) ?? createObserver(lesson.sheet, loss)
  byLoss.set(loss, observe)
  return observe
}
