// A lesson: the formula bar, steps at the left, the sheet in the middle, the status line.
import { FormulaBar } from './FormulaBar'
import { Overlays } from './lazy-hands'
import { LazyTraining } from './lazy-training'
import { SheetView } from './SheetView'
import { StatusLine } from './StatusLine'
import { StepRail } from './StepRail'
import { useStepKeys } from './use-step-keys'

export function LessonPage() {
  useStepKeys()
  return (
    <>
      <FormulaBar />
      <StepRail />
      <LazyTraining />
      <SheetView />
      <StatusLine />
      <Overlays />
    </>
  )
}
