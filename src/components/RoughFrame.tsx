// The lines of a grid drawn as by hand, the same on every visit.
import { memo } from 'react'
import rough from 'roughjs'
import './styles/rough-frame.css'

export interface RoughFrameProps {
  readonly rows: number
  readonly cols: number
  /** A matrix's name: it decides how the hand trembles. */
  readonly name: string
}

/** Units of a cell's side in the drawing. */
const side = 50

const hand = rough.generator()

export const RoughFrame = memo(function RoughFrame({ rows, cols, name }: RoughFrameProps) {
  const width = cols * side
  const height = rows * side
  const seed = seedOf(name)
  const inner = { seed, roughness: 0.9, bowing: 0.8, disableMultiStroke: true }
  const lines = [
    ...inside(rows).map((row) => hand.line(0, row * side, width, row * side, inner)),
    ...inside(cols).map((col) => hand.line(col * side, 0, col * side, height, inner)),
  ]
  const frame = hand.rectangle(0, 0, width, height, {
    seed,
    // a hand trembles less on a short line
    roughness: rows * cols > 2 ? 1.5 : 0.7,
    bowing: 0.8,
  })
  return (
    <svg
      className="rough-frame"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g className="rough-lines">
        {lines
          .flatMap((line) => hand.toPaths(line))
          .map(({ d }) => (
            <path key={d} d={d} />
          ))}
      </g>
      {hand.toPaths(frame).map(({ d }) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
})

function inside(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, i) => i + 1)
}

function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => (seed * 31 + letter.charCodeAt(0)) % 2 ** 31, 7) + 1
}
