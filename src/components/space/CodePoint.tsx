// One example in the plane of codes: a point with its name that can be moved.
import type { KeyboardEvent, PointerEvent } from 'react'

export interface CodePointProps {
  readonly label: string
  readonly spoken: string
  readonly place: { readonly x: number; readonly y: number }
  /** How many others stand at the same place and are written above it. */
  readonly stacked: number
  readonly chosen: boolean
  readonly pinned: boolean
  readonly onChoose: () => void
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function CodePoint(props: CodePointProps) {
  const { label, spoken, place, stacked, chosen, pinned } = props
  const { x, y } = place
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={spoken}
      aria-roledescription="point that can be moved"
      aria-pressed={chosen}
      className={['code-point', chosen && 'chosen', pinned && 'pinned'].filter(Boolean).join(' ')}
      onFocus={props.onChoose}
      onPointerDown={props.onPointerDown}
      onKeyDown={props.onKeyDown}
    >
      <circle className="reach" cx={x} cy={y} r={22} />
      <circle className="dot" cx={x} cy={y} r={7} />
      {pinned && <circle className="pin-ring" cx={x} cy={y} r={11} />}
      <text x={x + 11 + stacked * 22} y={y - 9}>
        {label}
      </text>
    </g>
  )
}
