// The page: the bar at the top, and under it a lesson or one of the pages around the lessons.
import { useEffect } from 'react'
import { useApp } from '../store/app'
import { LessonPage } from './LessonPage'
import { pageNow } from './pages'
import { TopBar } from './TopBar'
import { useArrival } from './use-arrival'

export function App() {
  const page = useApp((state) => state.page)
  const where = useApp(({ place }) => (page === 'lesson' ? place.lesson : page))
  useLook()
  useArrival(where)
  return (
    <div className={page === 'lesson' ? 'page' : 'page around'}>
      <TopBar />
      {page === 'lesson' ? <LessonPage /> : pageNow(page)}
    </div>
  )
}

/** Tells the styles which theme and lettering the reader chose. */
function useLook(): void {
  const theme = useApp((state) => state.theme)
  const lettering = useApp((state) => state.lettering)
  useEffect(() => {
    const { dataset } = document.documentElement
    const projector = theme === 'projector'
    if (projector) void import('./styles/projector.css')
    // what the projector's theme leaves as it is, is as in the light one
    dataset.theme = projector ? 'light' : theme
    dataset.lettering = lettering
    document.documentElement.toggleAttribute('data-projector', projector)
  }, [theme, lettering])
}
