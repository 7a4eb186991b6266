// A token's reconstruction built up: the bias, then each feature that is on, then the error left.
import type { FeatureSpace } from '../../lessons/space/feature-space'
import { BuildLines, type BuildLinesProps } from './BuildLines'

export interface BuildProps extends BuildLinesProps {
  readonly space: FeatureSpace
  readonly onToken: (token: number) => void
  readonly onBeat: (beat: number) => void
}

export function Build(props: BuildProps) {
  const { space, token, beat, beats, onToken, onBeat } = props
  return (
    <section className="build" aria-label="The reconstruction as a sum of arrows">
      <label className="build-token">
        Build up the reconstruction of{' '}
        <select
          value={token.index}
          onChange={({ currentTarget }) => onToken(Number(currentTarget.value))}
        >
          {space.tokens.map(({ index, name }) => (
            <option key={index} value={index}>
              {name.full}
            </option>
          ))}
        </select>
      </label>
      <div className="space-buttons">
        <button
          type="button"
          aria-disabled={beat === 0}
          onClick={() => onBeat(Math.max(0, beat - 1))}
        >
          Previous term
        </button>
        <button
          type="button"
          aria-disabled={beat === beats}
          onClick={() => onBeat(Math.min(beats, beat + 1))}
        >
          Next term
        </button>
        <button type="button" onClick={() => onBeat(beat === beats ? 0 : beats)}>
          {beat === beats ? 'Start again' : 'All terms'}
        </button>
      </div>
      <BuildLines {...props} />
    </section>
  )
}
