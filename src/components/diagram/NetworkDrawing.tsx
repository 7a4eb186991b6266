// The network drawn from the sheet: rows of nodes, and a line for every weight between them.
import { useMemo, useRef } from 'react'
import { cellOfPart, nodeCounts, partKey, partsOf } from '../../lessons/network'
import type { NetworkMarks } from '../../lessons/network-marks'
import { largestWeight, strength } from '../../lessons/network-numbers'
import { type NetworkScene, nodeIn, spokenPart, weightIn } from '../../lessons/network-words'
import { useApp } from '../../store/app'
import type { Arrangement, Size } from './arrangement'
import { BiasMark } from './BiasMark'
import { EdgeLine } from './EdgeLine'
import { edgeLine, layoutOf, middleOf } from './layout'
import { NodeCircle } from './NodeCircle'
import { useParts } from './use-parts'
import './network.css'

export interface NetworkDrawingProps {
  readonly scene: NetworkScene
  readonly marks: NetworkMarks
  readonly size: Size
  readonly flow: Arrangement['flow']
  readonly scale: number
  readonly label: string
  /** The id of the paragraph that says all of it. */
  readonly summary: string
}

export function NetworkDrawing(props: NetworkDrawingProps) {
  const { scene, marks, size, flow, scale, label, summary } = props
  const { lesson, network, values } = scene
  const { width, height } = size
  const svg = useRef<SVGSVGElement>(null)
  const byHand = useApp((state) => state.lettering === 'hand')
  const counts = nodeCounts(network)
  const shape = counts.join()
  const layout = useMemo(
    () => layoutOf(shape.split(',').map(Number), { width, height }, flow, scale),
    [shape, width, height, flow, scale],
  )
  const parts = useMemo(() => partsOf(network), [network])
  const { active, handlers } = useParts(svg, scene, layout)
  const largest = largestWeight(network, values)
  const lit = marks.size > 0
  return (
    <svg
      ref={svg}
      className={`network ${flow}`}
      width={width}
      height={height}
      role="group"
      aria-label={label}
      aria-describedby={summary}
      {...handlers}
    >
      <Hatch />
      <g aria-hidden="true">
        {layout.names.map(({ x, y }, row) => (
          <text key={row} className="row-symbol" x={x} y={y} dy={flow === 'down' ? '0.35em' : 0}>
            {lesson.matrices[nodeIn(scene, row, 0).cell.matrix].symbol}
          </text>
        ))}
      </g>
      {parts.map((part) => {
        if (part.kind !== 'edge') return null
        const key = partKey(part)
        const { from, to } = edgeLine(layout, part)
        const weight = weightIn(scene, part)
        return (
          <EdgeLine
            key={key}
            part={key}
            active={key === active}
            label={key === active ? spokenPart(scene, part) : ''}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            sign={weight === null ? null : signOf(weight)}
            strength={strength(weight ?? 0, largest)}
            mark={marks.get(key)}
            faded={lit && !marks.has(key)}
          />
        )
      })}
      {parts.map((part) => {
        if (part.kind === 'edge') return null
        const key = partKey(part)
        const common = {
          part: key,
          active: key === active,
          mark: marks.get(key),
          ...middleOf(layout, part),
        }
        if (part.kind === 'bias')
          return (
            <BiasMark
              key={key}
              {...common}
              label={key === active ? spokenPart(scene, part) : ''}
              value={weightIn(scene, part)}
              widest={layout.widestBias}
            />
          )
        const { cell, value, clipped, dead } = nodeIn(scene, part.row, part.index)
        return (
          <NodeCircle
            key={key}
            {...common}
            label={spokenPart(scene, part)}
            radius={layout.radius}
            role={
              lesson.matrices[(value === null ? cellOfPart(network, part, 0) : cell).matrix].role
            }
            value={value}
            clipped={clipped}
            dead={dead}
            seed={byHand ? part.row * 13 + part.index + 1 : null}
          />
        )
      })}
    </svg>
  )
}

/** The lines across a node that ReLU clipped, as across its cell. */
function Hatch() {
  return (
    <defs>
      <pattern
        id="network-hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="hatch-line" d="M0 0V5" />
      </pattern>
    </defs>
  )
}

function signOf(weight: number): -1 | 0 | 1 {
  if (weight === 0) return 0
  return weight < 0 ? -1 : 1
}
