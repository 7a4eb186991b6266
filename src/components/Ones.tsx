// The row of ones that the bias column is multiplied with, and an arrow down each column.
import { onesAre } from '../lessons/ones'

export interface OnesProps {
  readonly count: number
}

export function Ones({ count }: OnesProps) {
  return (
    <div
      className="ones"
      aria-hidden="true"
      title="A row of ones: the product multiplies each bias by 1, and so adds it"
    >
      {Array.from({ length: count }, (_, i) => (
        <span key={i}>
          1<span className="down">↓</span>
        </span>
      ))}
      <span className="why">{onesAre}</span>
    </div>
  )
}
