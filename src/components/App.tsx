// The page: bars above and below, steps at the left, the sheet in the middle.
import { useEffect } from 'react'
import { useApp } from '../store/app'
import { FormulaBar } from './FormulaBar'
import { useStepKeys } from './use-step-keys'
import { Overlays } from './lazy-hands'
import { SheetView } from './SheetView'
import { StatusLine } from './StatusLine'
import { StepRail } from './StepRail'
import { TopBar } from './TopBar'

export function App() {
  const theme = useApp((state) => state.theme)
  const lettering = useApp((state) => state.lettering)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = theme
    dataset.lettering = lettering
  }, [theme, lettering])
  useStepKeys()
  return (
    <div className="page">
      <TopBar />
      <FormulaBar />
      <StepRail />
      <SheetView />
      <StatusLine />
      <Overlays />
    </div>
  )
}
