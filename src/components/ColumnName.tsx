// The heading of a column: short as in x2, and its name if it has one.
import type { AxisName, Lesson } from '../lessons/lesson'

/** What the heading of a token, example or feature says of itself, so that it can be named in place. */
export function headingOf({ matrices }: Lesson, name: AxisName, index: number) {
  if (matrices.X.cols.includes(name)) return { 'data-axis': 'columns', 'data-index': index }
  if (matrices.F?.rows.includes(name)) return { 'data-axis': 'features', 'data-index': index }
  return {}
}

export interface ColumnNameProps {
  readonly axis: AxisName
  readonly heading: ReturnType<typeof headingOf>
}

export function ColumnName({ axis: { short, name, full }, heading }: ColumnNameProps) {
  return (
    <th scope="col" {...heading}>
      <span className="unseen">{full}</span>
      <span aria-hidden="true">{short}</span>
      {name && (
        <span aria-hidden="true" className="second-line">
          {name}
        </span>
      )}
    </th>
  )
}
