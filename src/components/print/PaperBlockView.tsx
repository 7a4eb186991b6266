// One block of a printed sheet: the matrices of a step as they stand on the staircase.
import type { LessonState } from '../../formats/export/lesson-state'
import { cellAspect, type PaperBlock } from '../../lessons/paper'
import { stepWords } from '../../store/reading'
import type { PrintOptions } from './options'
import { PaperPlace } from './PaperPlace'

export interface PaperBlockViewProps {
  readonly state: LessonState
  readonly block: PaperBlock
  readonly options: PrintOptions
}

export function PaperBlockView({ state, block, options }: PaperBlockViewProps) {
  const { lesson } = state
  const { step, first, frame, unit } = block
  return (
    <section className="paper-block">
      {first && (
        <>
          <h2>{stepWords(lesson, step)}</h2>
          <p>{lesson.steps[step].heading}</p>
        </>
      )}
      <div
        className="paper-frame"
        style={{
          ['--unit' as string]: `${unit}mm`,
          ['--wide' as string]: cellAspect,
          ['--rows' as string]: frame.rows,
          ['--cols' as string]: frame.cols,
        }}
      >
        {frame.places.map((place) => (
          <PaperPlace key={place.matrices[0]} state={state} place={place} options={options} />
        ))}
      </div>
    </section>
  )
}
