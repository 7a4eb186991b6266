// The features that an activation makes: what is kept, what is cut, what was never above 0.
import { type KeyboardEvent, useRef } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { activations } from '../../lessons/sparse-autoencoder/variants/options'
import { useVariants } from '../../store/variants'
import type { VariantReport } from '../../training/variant-report'
import { FeatureCell } from './FeatureCell'

export interface FeatureGridProps {
  readonly lesson: Lesson
  readonly report: VariantReport
}

/** Where a key leads in the grid; the grid is one stop for Tab. */
const ways: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

export function FeatureGrid({ lesson, report }: FeatureGridProps) {
  const chosen = useVariants((state) => state.chosen)
  const table = useRef<HTMLTableElement>(null)
  const { rows, cols } = lesson.matrices['F']
  const at = { row: chosen?.row ?? 0, col: chosen?.col ?? 0 }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.altKey || event.ctrlKey || event.metaKey ? undefined : ways[event.key]
    if (!way) return
    event.preventDefault()
    const row = Math.max(0, Math.min(rows.length - 1, at.row + way[0]))
    const col = Math.max(0, Math.min(cols.length - 1, at.col + way[1]))
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${col}"]`)?.focus()
  }
  return (
    <div className="scrolls">
      <table
        ref={table}
        className="features"
        role="grid"
        aria-label={`F with ${activations[report.activation].title}`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <td />
            {cols.map(({ short, full }) => (
              <th key={short} scope="col" title={full}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ short, full }, row) => (
            <tr key={short}>
              <th scope="row" title={full}>
                {short}
              </th>
              {cols.map((_, col) => (
                <FeatureCell
                  key={col}
                  lesson={lesson}
                  report={report}
                  row={row}
                  col={col}
                  tabbable={row === at.row && col === at.col}
                  chosen={chosen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
