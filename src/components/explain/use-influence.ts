// What the selected cell does to the loss, worked out after the page has been painted.
import { useEffect, useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { createObserver, type Influence, type Observe } from '../../sheet/influence'
import type { SheetCell } from '../../sheet/sheet'
import type { Work } from '../../store/document'

interface Seen {
  readonly lesson: Lesson
  readonly work: Work
  readonly cell: SheetCell
  readonly influence: Influence
}

const observers = new WeakMap<Lesson, Observe>()

/** What is known of a cell's influence. */
export interface KnownInfluence {
  readonly influence: Influence
  /** False for the moment after an edit, while it is worked out anew. */
  readonly fresh: boolean
}

/** The influence of a cell; null until it has been worked out. */
export function useInfluence(lesson: Lesson, work: Work, cell: SheetCell): KnownInfluence | null {
  const [seen, setSeen] = useState<Seen | null>(null)
  useEffect(() => {
    let timer = 0
    // a frame for the edit to be painted, and then a task of its own
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() =>
        setSeen({ lesson, work, cell, influence: observerOf(lesson)(work, cell) }),
      )
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [lesson, work, cell])
  if (seen?.lesson !== lesson || seen.cell !== cell) return null
  return { influence: seen.influence, fresh: seen.work === work }
}

function observerOf(lesson: Lesson): Observe {
  let observe = observers.get(lesson)
  if (!observe) {
    observe = createObserver(lesson.sheet, lesson.loss)
    observers.set(lesson, observe)
  }
  return observe
}
