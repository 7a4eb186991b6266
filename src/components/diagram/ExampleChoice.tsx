// Which example the network is drawn for, as words that end in one pressed name.
import { useId } from 'react'
import type { AxisName } from '../../lessons/lesson'

export interface ExampleChoiceProps {
  readonly names: readonly AxisName[]
  readonly chosen: number
  readonly choose: (example: number) => void
}

export function ExampleChoice({ names, chosen, choose }: ExampleChoiceProps) {
  const group = useId()
  return (
    <div className="example-choice" role="radiogroup" aria-label="Example the network is drawn for">
      <span aria-hidden="true">the network, for</span>
      {names.map(({ short, full }, i) => (
        <label key={short} title={full}>
          <input
            type="radio"
            name={group}
            aria-label={full}
            checked={i === chosen}
            onChange={() => choose(i)}
          />
          <span aria-hidden="true">{short}</span>
        </label>
      ))}
    </div>
  )
}
