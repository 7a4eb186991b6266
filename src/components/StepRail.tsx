// The numbered steps, the text of the current one, and the way on and back.
import { useEffect, useRef } from 'react'
import { useApp, useLesson } from '../store/app'
import { addressOf } from '../store/place'
import { backwardOf } from '../store/lessons'
import { stepBy } from '../store/reading'
import { openTraining } from './lazy-training'
import { StepText } from './StepText'

export function StepRail() {
  const { lesson: id, step } = useApp((state) => state.place)
  const lesson = useLesson()
  const { steps, title } = lesson
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    centerIn(list.current?.parentElement, list.current?.querySelector('[aria-current]'))
  }, [id, step])
  return (
    <section className="rail" aria-label={`${title}, steps`}>
      <nav aria-label="Steps">
        <ol className="steps" ref={list} start={0}>
          {steps.map((each, i) => (
            <li key={each.title} className={i < step ? 'done' : undefined}>
              <a
                href={addressOf({ lesson: id, step: i })}
                aria-current={i === step ? 'step' : undefined}
              >
                <span className="step-number">{i}</span>
                <span className="step-title">{each.title}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <StepText lesson={lesson} step={step} />
      <div className="step-buttons">
        <button type="button" aria-disabled={step === 0} onClick={() => stepBy(-1)}>
          Back
        </button>
        <button type="button" onClick={() => void openTraining()}>
          Train
        </button>
        <button
          type="button"
          className="primary"
          aria-disabled={step === steps.length - 1 && backwardOf(id) !== undefined}
          onClick={() => stepBy(1)}
        >
          Next
        </button>
      </div>
    </section>
  )
}

/** Scrolls a box, and nothing around it, until something in it has as much before it as after it. */
function centerIn(box: Element | null | undefined, inside: Element | null | undefined): void {
  if (!box || !inside) return
  const around = box.getBoundingClientRect()
  const own = inside.getBoundingClientRect()
  box.scrollTop += (own.top + own.bottom - around.top - around.bottom) / 2
  box.scrollLeft += (own.left + own.right - around.left - around.right) / 2
}
