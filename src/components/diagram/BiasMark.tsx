// A neuron's bias, written beside it with its sign.
import { memo } from 'react'
import type { NetworkMark } from '../../lessons/network-marks'
import { tints } from '../../store/lights'
import { fittingText } from './fitting-text'
import { markStyle } from './mark-style'
import type { PartProps } from './part-props'

export interface BiasMarkProps extends PartProps {
  readonly x: number
  readonly y: number
  readonly value: number | null
  /** How wide it may be, in the size of its letters. */
  readonly widest: number
  readonly mark: NetworkMark | undefined
}

export const BiasMark = memo(function BiasMark(props: BiasMarkProps) {
  const { x, y, value, widest, mark, part, active, label } = props
  if (value === null) return null
  const text = fittingText(value, widest)?.text
  const tint = typeof mark === 'number' ? `bias-tint-${mark % tints}` : ''
  return (
    <g
      data-part={part}
      className={`bias-mark ${mark === 'lit' ? 'lit' : ''} ${tint}`}
      style={markStyle(mark)}
      transform={`translate(${x} ${y})`}
      {...(active
        ? { role: 'button', tabIndex: 0, 'aria-label': label }
        : { 'aria-hidden': true as const })}
    >
      <circle className="face" r={12} />
      {text && <text dy="0.35em">{value < 0 ? text : `+${text}`}</text>}
    </g>
  )
})
