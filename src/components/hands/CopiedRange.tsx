// The marching ants: a moving dashed line around what was copied or cut.
import { Fragment, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { cellAtPosition, type Span } from '../../lessons/grid-geometry'
import type { Lesson } from '../../lessons/lesson'
import { useApp, useLesson } from '../../store/app'
import { cellId } from '../cell-element'
import { useCopied } from './copied'

/** A rectangle in the block that holds a grid. */
interface Frame {
  readonly block: Element
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export function CopiedRange() {
  const copied = useCopied((state) => state.copied)
  const lesson = useLesson()
  const place = useApp((state) => state.place)
  const view = useApp((state) => state.view)
  const showAll = useApp((state) => state.showAll)
  const [frames, setFrames] = useState<readonly Frame[]>([])

  useLayoutEffect(() => {
    const spans = copied?.lesson === lesson.id ? copied.spans : []
    const measure = () => setFrames(spans.flatMap((span) => frameOf(lesson, span)))
    measure()
    const sheet = document.querySelector('.sheet')
    if (spans.length === 0 || !sheet || typeof ResizeObserver === 'undefined') return
    // the cells grow and shrink with the window
    const observer = new ResizeObserver(measure)
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [copied, lesson, place, view, showAll])

  return frames.map(({ block, left, top, width, height }, i) => (
    <Fragment key={i}>
      {createPortal(
        <svg className="copied-range" aria-hidden="true" style={{ left, top, width, height }}>
          <rect width="100%" height="100%" />
          <rect className="ants" width="100%" height="100%" />
        </svg>,
        block,
      )}
    </Fragment>
  ))
}

/** Where a range stands in its block; nowhere while its cells are not on the page. */
function frameOf(lesson: Lesson, { place, top, left, bottom, right }: Span): Frame[] {
  const [first, last] = [
    cellAtPosition(lesson, place, top, left),
    cellAtPosition(lesson, place, bottom, right),
  ].map((cell) => document.getElementById(cellId(cell)))
  const block = first?.closest('.block')
  if (!first || !last || !block) return []
  const [start, end, around] = [first, last, block].map((each) => each.getBoundingClientRect())
  return [
    {
      block,
      left: start.left - around.left - block.clientLeft + block.scrollLeft,
      top: start.top - around.top - block.clientTop + block.scrollTop,
      width: end.right - start.left,
      height: end.bottom - start.top,
    },
  ]
}
