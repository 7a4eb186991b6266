// A token's reconstruction built up: the bias, then each feature that is on, then the error left.
import type { FeatureSpace, Token } from '../../lessons/space/feature-space'
import type { Term } from '../../lessons/space/sum'
import { BuildLines } from './BuildLines'

export interface BuildProps {
  readonly space: FeatureSpace
  readonly token: Token
  readonly terms: readonly Term[]
  readonly beat: number
  readonly beats: number
  /** No feature is switched off. */
  readonly whole: boolean
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
