// What a cell affects: its slope, what a whole step of 1 does to the loss, and everything downstream.
import { isGiven, type SheetCell } from '../../sheet/sheet'
import type { Influence } from '../../sheet/influence'
import { current, useApp, useLesson } from '../../store/app'
import { LossStep } from './LossStep'
import { Reaches } from './Reaches'
import { useInfluence } from './use-influence'

export interface EffectsProps {
  readonly cell: SheetCell
}

export function Effects({ cell }: EffectsProps) {
  const lesson = useLesson()
  const work = useApp((state) => state.document[lesson.id])
  // the exercise's own loss in its steps, what it is divided to in those after
  const loss = useApp((state) => {
    const { exercise } = current(state)
    return state.place.step < exercise.steps.length ? exercise.loss : lesson.loss
  })
  const known = useInfluence(lesson, loss, work, cell)
  return (
    <div className="effects" aria-busy={!known?.fresh}>
      <h3>What it affects</h3>
      {known && <Told cell={cell} loss={loss} influence={known.influence} />}
    </div>
  )
}

interface ToldProps extends EffectsProps {
  readonly loss: string
  readonly influence: Influence
}

function Told({ cell, loss, influence }: ToldProps) {
  const lesson = useLesson()
  if (cell.matrix === loss) return <p>This is the loss itself, what training makes small.</p>
  return (
    <>
      <LossStep
        cell={cell}
        of={loss}
        influence={influence}
        given={isGiven(lesson.sheet[cell.matrix])}
      />
      <Reaches cell={cell} reaches={influence.reaches} />
    </>
  )
}
