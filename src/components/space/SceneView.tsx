// The drawing of a space, turned by drag, by arrow keys and by buttons.
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef } from 'react'
import { pickAt } from '../../lessons/space/pick'
import { type Mark, sceneOf } from '../../lessons/space/scene'
import { seenNeuronsText } from '../../lessons/space/scene-words'
import { straight, turnedBy } from '../../lessons/space/turn'
import { SceneMark } from './SceneMark'
import { useSpace } from './space-state'
import { TurnButtons } from './TurnButtons'

export interface SceneViewProps {
  readonly marks: readonly Mark[]
  readonly axes: readonly number[]
  readonly title: string
  /** A press on a mark without a drag. */
  readonly onPick: (id: string) => void
}

const room = { across: 150, down: 130 }
/** A drawing is a little larger than what is drawn, for labels. */
const view = { width: 400, height: 274 }
const keys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-5, 0],
  ArrowRight: [5, 0],
  ArrowUp: [0, 5],
  ArrowDown: [0, -5],
}

export function SceneView({ marks, axes, title, onPick }: SceneViewProps) {
  const turned = useSpace((state) => state.turn)
  const solid = axes.length > 2
  const turn = solid ? turned : straight
  const id = useId()
  const scene = useMemo(() => sceneOf(marks, axes, turn, room), [marks, axes, turn])
  const from = useRef<{ x: number; y: number; moved: boolean } | null>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const by = solid ? keys[event.key] : undefined
    if (!by) return
    event.preventDefault()
    turnBy(...by)
  }
  const onPointerDown = ({ clientX, clientY, currentTarget, pointerId }: PointerEvent) => {
    from.current = { x: clientX, y: clientY, moved: false }
    currentTarget.setPointerCapture(pointerId)
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const start = from.current
    if (!start) return
    const across = clientX - start.x
    const down = clientY - start.y
    if (!start.moved && Math.hypot(across, down) < 4) return
    from.current = { x: clientX, y: clientY, moved: true }
    if (solid) turnBy(across / 2, down / 2)
  }
  const onPointerUp = ({ clientX, clientY, currentTarget }: PointerEvent) => {
    const start = from.current
    from.current = null
    if (!start || start.moved) return
    const box = currentTarget.getBoundingClientRect()
    const scale = view.width / box.width
    const at = {
      x: (clientX - box.left - box.width / 2) * scale,
      y: (clientY - box.top - box.height / 2) * scale,
    }
    const picked = pickAt(scene.marks, at, 14)
    if (picked) onPick(picked.id)
  }

  return (
    <figure className="space-figure turned" aria-labelledby={id}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="application"
        className={solid ? 'space-drawing solid' : 'space-drawing'}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={solid ? 0 : undefined}
        aria-label={solid ? 'Drawing: arrow keys turn it' : 'Drawing'}
        onKeyDown={onKeyDown}
      >
        <svg
          role="img"
          aria-label={title}
          viewBox={`${-view.width / 2} ${-view.height / 2} ${view.width} ${view.height}`}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => (from.current = null)}
        >
          {scene.marks.map((mark) => (
            <SceneMark key={mark.id} mark={mark} />
          ))}
        </svg>
      </div>
      {solid && <TurnButtons />}
      <figcaption id={id}>
        {seenNeuronsText(axes.length)}
        {scene.left > 0 && ' Some numbers are not finite, and what they make is not drawn.'}
      </figcaption>
    </figure>
  )
}

function turnBy(around: number, above: number): void {
  useSpace.setState(({ turn }) => ({ turn: turnedBy(turn, around, above) }))
}
