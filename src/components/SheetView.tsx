// The staircase: the camera on one step's matrices, or the whole sheet.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Frame, frameOf, frameOfStep } from '../lessons/camera'
import { revealed } from '../lessons/reveal'
import { useApp, useLesson } from '../store/app'
import { Block } from './Block'
import { HeatScale } from './HeatScale'
import { LazyDiagram } from './LazyDiagram'
import { Outline } from './Outline'
import { useFlash } from './use-flash'

/** A cell is a little wider than high. */
const cellAspect = 1.08

export function SheetView() {
  const { lesson: id, step } = useApp((state) => state.place)
  const view = useApp((state) => state.view)
  const showAll = useApp((state) => state.showAll)
  const lesson = useLesson()
  const overview = view === 'overview'
  // the same places as long as the view is the same: blocks are drawn again for others
  const frame = useMemo(
    () => (overview ? frameOf(lesson, Object.keys(lesson.sheet)) : frameOfStep(lesson, step)),
    [lesson, overview, step],
  )
  const { ref, unit } = useUnit(frame, overview)
  const sheet = useRef<HTMLDivElement>(null)
  useFlash(sheet)
  return (
    <main className={`sheet-view ${view}`} ref={ref} aria-label={`${lesson.title}, the sheet`}>
      <div
        ref={sheet}
        className="sheet"
        style={{
          ['--unit' as string]: `${unit}px`,
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
        <LazyDiagram lesson={lesson} frame={frame} unit={unit} />
      </div>
      <HeatScale lesson={lesson} />
    </main>
  )
}

/** The height of a cell in pixels with which a frame fits the room there is. */
function useUnit(frame: Frame, overview: boolean) {
  const ref = useRef<HTMLElement>(null)
  const [room, setRoom] = useState({ width: 960, height: 580 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setRoom({ width: contentRect.width, height: contentRect.height }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const fitting = Math.min(room.width / (frame.cols * cellAspect), room.height / frame.rows)
  const largest = Math.min(Math.max(room.height / 10.5, 44), 84)
  const unit = Math.max(Math.min(fitting, largest), overview ? 12 : 34)
  return { ref, unit: Math.floor(unit * 4) / 4 }
}
