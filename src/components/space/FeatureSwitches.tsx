// Each feature with a switch: on, its arrow is drawn and takes part in the sum.
import { type FeatureSpace, shortName } from '../../lessons/space/feature-space'
import { vectorText } from '../../lessons/space/space-words'
import { pointAt } from '../../store/pointed'
import { numberText } from '../../tensor/number-text'

export interface FeatureSwitchesProps {
  readonly space: FeatureSpace
  readonly off: readonly number[]
  readonly onChange: (off: readonly number[]) => void
}

export function FeatureSwitches({ space, off, onChange }: FeatureSwitchesProps) {
  const lightColumn = (feature: number) =>
    pointAt(space.neurons.map((_, row) => ({ matrix: 'W_dec', row, col: feature })))
  return (
    <fieldset className="feature-switches">
      <legend>Features drawn</legend>
      {space.directions.map(({ feature, name, along, norm }) => (
        <label
          key={feature}
          onPointerEnter={() => lightColumn(feature)}
          onPointerLeave={() => pointAt([])}
        >
          <input
            type="checkbox"
            aria-label={`${shortName(name)}, ${vectorText(along)}, length ${numberText(norm).text}`}
            checked={!off.includes(feature)}
            onFocus={() => lightColumn(feature)}
            onBlur={() => pointAt([])}
            onChange={({ currentTarget }) =>
              onChange(
                currentTarget.checked ? off.filter((each) => each !== feature) : [...off, feature],
              )
            }
          />
          <span>{shortName(name)}</span>
          <span className="numbers">{vectorText(along)}</span>
          <span className="norm">length {numberText(norm).text}</span>
        </label>
      ))}
      <div className="space-buttons">
        <button type="button" onClick={() => onChange([])}>
          All
        </button>
        <button
          type="button"
          onClick={() => onChange(space.directions.map(({ feature }) => feature))}
        >
          None
        </button>
      </div>
    </fieldset>
  )
}
