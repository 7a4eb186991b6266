// Which feature for which token, at what value: a slider, a field, off, and free again.
import { useRef } from 'react'
import type { FeatureSpace } from '../../lessons/space/feature-space'
import { steerRange } from '../../lessons/space/steer-range'
import type { Vector } from '../../lessons/space/vectors'
import { heldText } from '../../lessons/space/steer-words'
import { steeredTo } from '../../lessons/sparse-autoencoder/steering'
import { current, useApp, useLesson } from '../../store/app'
import { holdFeature, releaseFeature } from '../../store/steer'
import { NumberField } from './NumberField'
import { useSpace } from './space-state'

export interface SteerControlsProps {
  readonly space: FeatureSpace
  readonly feature: number
  /** Null for every token. */
  readonly token: number | null
  /** What the encoder makes of the feature for each token. */
  readonly free: Vector
}

let drags = 0

export function SteerControls({ space, feature, token, free }: SteerControlsProps) {
  const lesson = useLesson()
  const pins = useApp((state) => current(state).work.pins)
  const which = token === null ? { feature } : { feature, token }
  const held = steeredTo(lesson, pins, which)
  const activations = space.tokens.map((each) => each.activations[feature])
  const shown = token === null ? activations[0] : activations[token]
  const { low, high } = steerRange(free, shown)
  const drag = useRef<string | null>(null)
  const name = space.directions[feature].name.full
  return (
    <section className="steer-controls" aria-label="Hold a feature at a value">
      <div className="steer-choice">
        <label>
          Feature{' '}
          <select
            value={feature}
            onChange={({ currentTarget }) =>
              useSpace.setState({ feature: Number(currentTarget.value), guide: null })
            }
          >
            {space.directions.map((each) => (
              <option key={each.feature} value={each.feature}>
                {each.name.full}
              </option>
            ))}
          </select>
        </label>
        <label>
          for{' '}
          <select
            value={token ?? 'all'}
            onChange={({ currentTarget: { value } }) =>
              useSpace.setState({ token: value === 'all' ? null : Number(value) })
            }
          >
            <option value="all">every token</option>
            {space.tokens.map((each) => (
              <option key={each.index} value={each.index}>
                {each.name.full}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="steer-value">
        <input
          type="range"
          aria-label={`Value of ${name}`}
          min={low}
          max={high}
          step={0.1}
          value={Number.isFinite(shown) ? shown : 0}
          onPointerDown={() => {
            drags += 1
            drag.current = `drag steer ${drags}`
          }}
          onPointerUp={() => (drag.current = null)}
          onPointerCancel={() => (drag.current = null)}
          onChange={({ currentTarget }) =>
            holdFeature(
              which,
              Number(currentTarget.value),
              drag.current ?? `step steer ${feature} ${token}`,
            )
          }
        />
        <NumberField label="Value" value={shown} onNumber={(value) => holdFeature(which, value)} />
      </div>
      <div className="space-buttons">
        <button type="button" onClick={() => holdFeature(which, 0)}>
          Ablate (0)
        </button>
        <button
          type="button"
          aria-disabled={held === null}
          onClick={() => held !== null && releaseFeature(which)}
        >
          Release
        </button>
      </div>
      <p>{heldText(name, held)}</p>
    </section>
  )
}
