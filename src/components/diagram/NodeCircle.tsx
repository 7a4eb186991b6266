// One neuron, feature or input: a circle with its number, struck out where ReLU clipped it.
import { memo } from 'react'
import { emsOf } from '../../lessons/decimals'
import type { Role } from '../../lessons/lesson'
import type { NetworkMark } from '../../lessons/network-marks'
import { tints } from '../../store/lights'
import { numberText } from '../../tensor/number-text'
import { fittingText } from './fitting-text'
import { handCircle } from './hand-circle'
import { markStyle } from './mark-style'
import type { PartProps } from './part-props'

/** How much of its circle's width, two, a number may fill, and how wide one may be in its own size. */
const filled = 1.75
const widest = 3

/** What a finger means is at least 44 pixels across. */
const finger = 22

export interface NodeCircleProps extends PartProps {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly role: Role
  readonly value: number | null
  readonly clipped: number | undefined
  readonly dead: boolean
  readonly mark: NetworkMark | undefined
  /** Decides how the hand trembles; null draws a plain circle. */
  readonly seed: number | null
}

export const NodeCircle = memo(function NodeCircle(props: NodeCircleProps) {
  const { x, y, radius, role, value, clipped, dead, mark, seed, part, active, label } = props
  const shown = value === null ? null : (fittingText(value, widest) ?? numberText(value))
  const classes = ['node', `node-${role}`]
  if (clipped !== undefined) classes.push('clipped-node')
  if (dead) classes.push('dead-node')
  if (shown === null) classes.push('blank-node')
  if (mark === 'lit') classes.push('lit')
  if (typeof mark === 'number') classes.push(`node-tint-${mark % tints}`)
  const arm = radius * 0.98
  return (
    <g transform={`translate(${x} ${y})`}>
      <g
        data-part={part}
        className={classes.join(' ')}
        style={markStyle(mark)}
        role="button"
        tabIndex={active ? 0 : -1}
        aria-label={label}
      >
        <circle className="finger" r={finger} />
        <circle className="face" r={radius} />
        {(clipped !== undefined || dead) && <circle className="hatch" r={radius} />}
        {dead && (
          <path
            className="cross"
            d={`M${-arm} ${-arm}L${arm} ${arm}M${-arm} ${arm}L${arm} ${-arm}`}
          />
        )}
        {seed === null ? (
          <circle className="rim" r={radius} />
        ) : (
          <path className="rim" d={handCircle(radius, seed)} />
        )}
        {shown && (
          <text
            className={shown.rounded ? 'value rounded' : 'value'}
            fontSize={radius * Math.min(1.05, filled / emsOf(shown.text))}
            dy="0.355em"
          >
            {shown.text}
          </text>
        )}
      </g>
      {clipped !== undefined && !dead && (
        <Struck text={numberText(clipped).text} x={-radius * 0.8} y={-radius * 0.8} />
      )}
      {dead && (
        <text aria-hidden="true" className="dead-word" y={-radius - 4}>
          dead
        </text>
      )}
    </g>
  )
})

/** A number with a line through it; a decoration would get the text's pale outline too. */
function Struck({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }) {
  return (
    <g aria-hidden="true" className="struck-value" transform={`translate(${x} ${y})`}>
      <text>{text}</text>
      <path d={`M${-2 - 6.5 * text.length} -3L2 -5`} />
    </g>
  )
}
