// The staircase: the camera on one step's matrices, or the whole sheet.
import { useMemo } from 'react'
import { type Frame, frameOfStep, framesOfSheet, framesOfStep } from '../lessons/camera'
import type { Lesson } from '../lessons/lesson'
import { revealed } from '../lessons/reveal'
import { useApp, useLesson } from '../store/app'
import { Block } from './Block'
import { HeatScale } from './HeatScale'
import { LazyDiagram } from './LazyDiagram'
import { Outline } from './Outline'
import { useCellSize } from './use-cell-size'
import { useStretches } from './use-stretches'

export function SheetView() {
  const { lesson: id, step } = useApp((state) => state.place)
  const view = useApp((state) => state.view)
  const showAll = useApp((state) => state.showAll)
  const lesson = useLesson()
  const overview = view === 'overview'
  const inView = useMemo(
    () => (overview ? [] : frameOfStep(lesson, step).places),
    [lesson, overview, step],
  )
  const stretches = useStretches(lesson, inView)
  // the same places as long as the view is the same: blocks are drawn again for others
  const frames = useMemo(
    () => (overview ? framesOfSheet(lesson) : framesOfStep(lesson, step, stretches)),
    [lesson, overview, step, stretches],
  )
  const projected = useApp(({ theme }) => theme === 'projector')
  const named = projected && hasNames(lesson, frames[0])
  const { ref, cell, frame } = useCellSize(frames, overview, named)
  return (
    <main className={`sheet-view ${view}`} ref={ref} aria-label={`${lesson.title}, the sheet`}>
      <div
        className="sheet"
        style={{
          ['--unit' as string]: `${cell.height}px`,
          ['--aspect' as string]: cell.width / cell.height,
          ['--sheet-rows' as string]: frame.rows,
          ['--sheet-cols' as string]: frame.cols,
        }}
      >
        {frame.places.map((place) => {
          const seen = overview && showAll ? 'all' : revealed(lesson, step, place.matrices[0])
          const key = `${id} ${place.matrices[0]}`
          return seen === 'nothing' ? (
            <Outline key={key} lesson={lesson} place={place} />
          ) : (
            <Block key={key} lesson={lesson} place={place} seen={seen} />
          )
        })}
        <LazyDiagram lesson={lesson} frame={frame} cell={cell} />
      </div>
      <HeatScale lesson={lesson} />
    </main>
  )
}

/** Whether columns in view have names of their own under x1, x2. */
function hasNames({ matrices }: Lesson, { places }: Frame): boolean {
  return places.some((place) => place.colNames && matrices[place.matrices[0]].cols[0].name)
}
