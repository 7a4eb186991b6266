// What is lit in the network: what is pointed at anywhere on the page, else the explained cell.
import { useMemo } from 'react'
import { type NetworkMarks, marksOf } from '../../lessons/network-marks'
import { usePointed } from '../../store/pointed'
import { useExplained } from '../../store/preview'
import type { PlannedScene } from './use-scene'

/** The marks of the drawing, for as long as what they mark is in it. */
export function useMarks({ plan, network, lesson }: PlannedScene): NetworkMarks {
  const pointed = usePointed((state) => state.at)
  const explained = useExplained()
  return useMemo(() => {
    const known = (one: { readonly matrix: string }) => one.matrix in lesson.matrices
    const marks = marksOf(plan, network, pointed.filter(known))
    if (marks.size > 0 || !explained || !known(explained)) return marks
    return marksOf(plan, network, [explained])
  }, [plan, network, lesson, pointed, explained])
}
