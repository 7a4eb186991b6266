// What a cell affects: its slope, what a whole step of 1 does to the loss, and everything downstream.
import { isGiven, type SheetCell } from '../../sheet/sheet'
import type { Influence } from '../../sheet/influence'
import { useApp, useLesson } from '../../store/app'
import { LossStep } from './LossStep'
import { Reaches } from './Reaches'
import { useInfluence } from './use-influence'

export interface EffectsProps {
  readonly cell: SheetCell
}

export function Effects({ cell }: EffectsProps) {
  const lesson = useLesson()
  const work = useApp((state) => state.document[lesson.id])
  const known = useInfluence(lesson, work, cell)
  return (
    <div className="effects" aria-busy={!known?.fresh}>
      <h3>What it affects</h3>
      {known && <Told cell={cell} influence={known.influence} />}
    </div>
  )
}

function Told({ cell, influence }: EffectsProps & { readonly influence: Influence }) {
  const lesson = useLesson()
  if (cell.matrix === lesson.loss) return <p>This is the loss itself, what training makes small.</p>
  return (
    <>
      <LossStep cell={cell} influence={influence} given={isGiven(lesson.sheet[cell.matrix])} />
      <Reaches reaches={influence.reaches} />
    </>
  )
}
