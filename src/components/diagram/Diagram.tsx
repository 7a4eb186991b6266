// The network of the step on screen: in the room its matrices leave, behind a button, or as a card.
import { type CSSProperties, type ReactNode, useMemo, useRef } from 'react'
import type { Frame } from '../../lessons/camera'
import type { Lesson } from '../../lessons/lesson'
import { nodeCounts } from '../../lessons/network'
import { useApp } from '../../store/app'
import { useOptions } from '../../store/options'
import {
  type Arrangement,
  type Drawn,
  findCorner,
  findSpot,
  idealSize,
  type Size,
} from './arrangement'
import { NetworkFigure } from './NetworkFigure'
import { NetworkPanel } from './NetworkPanel'
import { narrow, useMedia } from './use-media'
import { useExample } from './use-example'
import { useScene } from './use-scene'
import { useViewSize } from './use-size'
import './diagram.css'

export interface DiagramProps {
  /** The lesson whose matrices are in the frame. */
  readonly lesson: Lesson
  readonly frame: Frame
  /** The size of a cell, in pixels. */
  readonly cell: Size
}

const buttonSize: Size = { width: 96, height: 36 }
const downWithWordsAbove: Arrangement = { flow: 'down', words: 'above' }

export function Diagram({ lesson, frame, cell }: DiagramProps) {
  const root = useRef<HTMLDivElement>(null)
  const view = useViewSize(root)
  const asCard = useMedia(narrow)
  const overview = useApp((state) => state.view === 'overview')
  const [example, choose] = useExample()
  const scene = useScene(example)
  // cells of another size than fits leave no room that could be reckoned with
  const resized = useOptions((options) => options.zoom !== 1)
  const { network } = scene
  const drawn = useMemo(
    (): Drawn => ({ counts: nodeCounts(network), examples: network.examples, scale: 1 }),
    [network],
  )
  const { width, height } = cell
  // the search for room is long, and a new number leaves the room as it was
  const room = useMemo(
    () => (view && !resized ? findRoom(lesson, frame, drawn, { width, height }, view) : null),
    [lesson, frame, drawn, width, height, view, resized],
  )
  if (drawn.counts.length === 0) return null
  const figure = { scene, choose, scale: 1 }
  const around = (style: CSSProperties, content: ReactNode, className: string) => (
    <div ref={root} className={`diagram ${className}`} style={style}>
      {content}
    </div>
  )
  if (!view || (asCard && overview)) return around({}, null, 'diagram-nowhere')
  if (asCard) {
    const card = cardFor(drawn, view.width)
    return around({}, <NetworkFigure {...figure} {...card} />, 'diagram-card')
  }
  if (room) {
    const { left, top, width, height, arrangement } = room.spot
    return around(
      { left, top, width, height },
      <NetworkFigure
        {...figure}
        {...{ arrangement }}
        size={{ width, height }}
        scale={room.scale}
      />,
      'diagram-room',
    )
  }
  if (overview) return around({}, null, 'diagram-nowhere')
  const corner = resized ? null : findCorner(lesson, frame, buttonSize, cell, view)
  return around(
    corner ?? { right: 0, top: '100%' },
    <NetworkPanel>
      <NetworkFigure
        {...figure}
        size={idealSize(drawn, downWithWordsAbove)}
        arrangement={downWithWordsAbove}
      />
    </NetworkPanel>,
    'diagram-button',
  )
}

/** Where the network fits beside the matrices, and how many times as large as usual; null where it does not. */
function findRoom(lesson: Lesson, frame: Frame, drawn: Drawn, cell: Size, view: Size) {
  const scale = Math.min(Math.max(cell.height / 50, 1), 1.6)
  for (const drawnAs of scale > 1 ? [scale, 1] : [1]) {
    const spot = findSpot(lesson, frame, { ...drawn, scale: drawnAs }, cell, view)
    if (spot) return { spot, scale: drawnAs }
  }
  return null
}

/** As wide as the page; across it when too many nodes would stand side by side. */
function cardFor(drawn: Drawn, width: number) {
  const down = Math.max(...drawn.counts) * 40 + 40 <= width
  const arrangement: Arrangement = { flow: down ? 'down' : 'across', words: 'above' }
  const { height } = idealSize(drawn, arrangement)
  return { arrangement, size: { width, height } }
}
