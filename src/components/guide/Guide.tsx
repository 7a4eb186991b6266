// A step's words, its formulas, the honest remarks, and what can be looked into.
import { useEffect } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { shapesSaid } from '../../lessons/shapes-said'
import { useStepWords } from '../../store/lesson-words'
import { pointAt } from '../../store/pointed'
import { LazyControls } from '../LazyControls'
import { LazyFurther } from '../LazyFurther'
import { ActivationChoice } from './ActivationChoice'
import { ActivationWords } from './ActivationWords'
import { CodeLines } from './CodeLines'
import { Formula } from './Formula'
import { Ideas } from './Ideas'
import { NoteText } from './NoteText'
import { Prediction } from './Prediction'
import { ReadOn } from './ReadOn'
import { Slopes } from './Slopes'
import { Words } from './Words'

/** So many formulas are seen where the rest is folded away. */
const unfolded = 2

export interface GuideProps {
  readonly lesson: Lesson
  readonly step: number
}

export function Guide({ lesson, step }: GuideProps) {
  const words = useStepWords(step)
  // what was pointed at from a step's text is over when that text goes
  useEffect(() => () => pointAt([]), [lesson.id, step])
  // and the next one is read from its beginning
  useEffect(() => {
    const text = document.querySelector('.step-text')
    if (!text) return
    text.scrollTop = 0
    // on a phone from the sheet below it, unless the focus has its place there
    const scrolledPast = text.getBoundingClientRect().top < 0
    if (scrolledPast && !document.activeElement?.closest('[role=grid]')) text.scrollIntoView()
  }, [lesson.id, step])
  if (!words) return null
  const { what, why, formulas, notes, shows } = words
  const [first, ...others] = notes
  return (
    <>
      <Prediction key={`${lesson.id} ${step}`} lesson={lesson} step={step} />
      {shows === 'variants' && <ActivationChoice />}
      <p>
        <Words lesson={lesson} text={what} />
      </p>
      {formulas.slice(0, unfolded).map((shown) => (
        <Formula key={shown.of} lesson={lesson} shown={shown} />
      ))}
      <ReadOn key={`${lesson.id} ${step} on`} />
      {formulas.slice(unfolded).map((shown) => (
        <Formula key={shown.of} lesson={lesson} shown={shown} />
      ))}
      {shows === 'ideas' ? (
        <Ideas lesson={lesson} matrix="X" asks="Pick a neuron, a row of X" />
      ) : (
        first && <NoteText lesson={lesson} note={first} />
      )}
      {(shows === 'divisor' || shows === 'norm term' || shows === 'take the step') && (
        <LazyControls lesson={lesson} shows={shows} />
      )}
      {shows === 'slopes' && <Slopes lesson={lesson} step={step} />}
      <p>
        <Words lesson={lesson} text={why} />
      </p>
      {shows === 'variants' && <ActivationWords />}
      {shows === 'ideas' && (
        <>
          <Ideas lesson={lesson} matrix="F" asks="Pick a feature, a row of F" />
          {first && <NoteText lesson={lesson} note={first} />}
        </>
      )}
      {others.map((note, i) => (
        <NoteText key={i} lesson={lesson} note={note} />
      ))}
      <p className="shapes">
        <Words lesson={lesson} text={shapesSaid(lesson, step, formulas)} />
      </p>
      <CodeLines lesson={lesson} step={step} />
      <LazyFurther />
    </>
  )
}
