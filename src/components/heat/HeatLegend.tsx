// What the colors mean while cells are shaded by their values.
import type { CSSProperties } from 'react'
import { heatMarks, heatOf } from '../../lessons/heat'
import { numberText } from '../../tensor/number-text'
import './heat.css'

export interface HeatLegendProps {
  readonly limit: number
}

export function HeatLegend({ limit }: HeatLegendProps) {
  return (
    <section className="heat-legend" aria-label="Colors by value">
      <span>below 0</span>
      <ul>
        {heatMarks(limit).map((mark) => (
          <li key={mark} data-heat={mark < 0 ? 'below' : 'above'} style={strengthOf(mark, limit)}>
            {numberText(mark).text}
          </li>
        ))}
      </ul>
      <span>above 0, in every matrix alike</span>
    </section>
  )
}

function strengthOf(mark: number, limit: number): CSSProperties {
  const strength = Math.abs(heatOf(mark, limit) ?? 0)
  const variables: Record<`--${string}`, string> = { '--heat': `${strength * 100}%` }
  return variables
}
