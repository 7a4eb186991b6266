// Shades the cells by their values while it is there, and says what the colors mean.
import { type CSSProperties, useCallback, useLayoutEffect } from 'react'
import { heatLimit, heatMarks, heatOf } from '../../lessons/heat'
import type { Lesson } from '../../lessons/lesson'
import { useApp } from '../../store/app'
import { useShade } from '../../store/shade'
import { numberText } from '../../tensor/number-text'
import './heat.css'

export interface HeatLegendProps {
  readonly lesson: Lesson
}

export function HeatLegend({ lesson }: HeatLegendProps) {
  const limit = useApp(useCallback(({ values }) => heatLimit(lesson, values), [lesson]))
  useLayoutEffect(() => {
    useShade.setState({ strengthOf: (value) => heatOf(value, limit) })
    return () => useShade.setState({ strengthOf: null })
  }, [limit])
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
