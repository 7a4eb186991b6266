// One weight: a line as thick as it is strong, whole where it is positive, dashed where negative.
import { memo } from 'react'
import type { NetworkMark } from '../../lessons/network-marks'
import { tints } from '../../store/lights'
import { markStyle } from './mark-style'
import type { PartProps } from './part-props'

export interface EdgeLineProps extends PartProps {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** Null while it has not appeared. */
  readonly sign: -1 | 0 | 1 | null
  /** From 0 to 1. */
  readonly strength: number
  readonly mark: NetworkMark | undefined
  /** Something else is lit. */
  readonly faded: boolean
}

export const EdgeLine = memo(function EdgeLine(props: EdgeLineProps) {
  const { x1, y1, x2, y2, sign, strength, mark, faded, part, active, label } = props
  const ends = { x1, y1, x2, y2 }
  const width = sign === 0 || sign === null ? 0.9 : 1.3 + 2.7 * strength
  return (
    <g
      data-part={part}
      className={`edge ${signNames[String(sign)]} ${faded ? 'faded' : ''} ${mark === 'lit' ? 'lit' : ''}`}
      {...(active
        ? { role: 'button', tabIndex: 0, 'aria-label': label }
        : { 'aria-hidden': true as const })}
    >
      {active && <line className="reach" {...ends} />}
      {mark !== undefined && (
        <line
          className={mark === 'lit' ? 'halo' : `halo halo-${mark % tints}`}
          style={markStyle(mark)}
          {...ends}
          strokeWidth={width + 9}
        />
      )}
      <line className="stroke" {...ends} strokeWidth={width} />
    </g>
  )
})

const signNames: Readonly<Record<string, string>> = {
  '1': 'positive',
  '-1': 'negative',
  '0': 'zero',
  null: 'unknown',
}
