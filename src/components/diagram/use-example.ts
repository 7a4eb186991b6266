// The example whose numbers the network shows: chosen here, or the column of the cell that is explained or asked about.
import { useState } from 'react'
import { exampleOf, networkOf } from '../../lessons/network'
import { useLesson } from '../../store/app'
import { useExplained } from '../../store/preview'
import { useUnfinished } from '../../store/unfinished'

/** The chosen column and what chooses another; a cell newly explained or asked about chooses its own. */
export function useExample(): readonly [number, (example: number) => void] {
  const lesson = useLesson()
  const explained = useExplained()
  const asked = useUnfinished((state) => state.asked)
  const cell = explained ?? asked
  const [followed, setFollowed] = useState<typeof cell>(null)
  const [example, setExample] = useState(0)
  if (cell !== followed) {
    setFollowed(cell)
    const own = cell && exampleOf(lesson, networkOf(lesson), cell)
    if (own !== null) setExample(own)
  }
  return [example, setExample]
}
