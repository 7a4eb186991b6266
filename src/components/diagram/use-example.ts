// The example whose numbers the network shows: chosen here, or the column of the selected cell.
import { useState } from 'react'
import { exampleOf, networkOf } from '../../lessons/network'
import { useApp, useLesson } from '../../store/app'

/** The chosen column and what chooses another; a newly selected cell chooses its own. */
export function useExample(): readonly [number, (example: number) => void] {
  const lesson = useLesson()
  const selected = useApp((state) => state.selected)
  const [followed, setFollowed] = useState<typeof selected>(null)
  const [example, setExample] = useState(0)
  if (selected !== followed) {
    setFollowed(selected)
    const own = selected && exampleOf(lesson, networkOf(lesson), selected)
    if (own !== null) setExample(own)
  }
  return [example, setExample]
}
