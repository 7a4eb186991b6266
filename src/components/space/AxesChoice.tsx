// Which three neurons are drawn, where an activation has more.
import { withAxis } from '../../lessons/space/axes'
import type { FeatureSpace } from '../../lessons/space/feature-space'
import { useSpace } from './space-state'
import { useAxes } from './use-axes'

export interface AxesChoiceProps {
  readonly space: FeatureSpace
}

const ways = ['Right', 'Up', 'Towards you']

export function AxesChoice({ space }: AxesChoiceProps) {
  const axes = useAxes(space)
  if (space.neurons.length <= axes.length) return null
  return (
    <div className="axes-choice">
      <p>
        An activation here is {space.neurons.length} numbers. The drawing shows the three neurons
        that you choose; the arithmetic below is of all.
      </p>
      {axes.map((axis, at) => (
        <label key={ways[at]}>
          {ways[at]}
          <select
            value={axis}
            onChange={({ currentTarget }) =>
              useSpace.setState({ axes: withAxis(axes, at, Number(currentTarget.value)) })
            }
          >
            {space.neurons.map(({ full }, neuron) => (
              <option key={full} value={neuron}>
                {full}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
