// The example whose numbers the network shows: chosen here, or the column of the selected or asked cell.
import { useState } from 'react'
import { exampleOf, networkOf } from '../../lessons/network'
import { useApp, useLesson } from '../../store/app'
import { useUnfinished } from '../../store/unfinished'

/** The chosen column and what chooses another; a newly selected cell or a new question chooses its own. */
export function useExample(): readonly [number, (example: number) => void] {
  const lesson = useLesson()
  const selected = useApp((state) => state.selected)
  const asked = useUnfinished((state) => state.asked)
  const cell = selected ?? asked
  const [followed, setFollowed] = useState<typeof cell>(null)
  const [example, setExample] = useState(0)
  if (cell !== followed) {
    setFollowed(cell)
    const own = cell && exampleOf(lesson, networkOf(lesson), cell)
    if (own !== null) setExample(own)
  }
  return [example, setExample]
}
