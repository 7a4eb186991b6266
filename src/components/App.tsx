// The page: the bar at the top, and under it a lesson or one of the pages around the lessons.
import { useEffect } from 'react'
import { useApp } from '../store/app'
import { LessonPage } from './LessonPage'
import { showLook } from './look'
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

/** Tells the styles when the reader chooses another theme or lettering. */
function useLook(): void {
  const theme = useApp((state) => state.theme)
  const lettering = useApp((state) => state.lettering)
  useEffect(() => void showLook({ theme, lettering }), [theme, lettering])
}
