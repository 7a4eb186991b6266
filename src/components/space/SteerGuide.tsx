// A short guided turn of one feature: up for a token it is off for, off for all, and free again.
import type { FeatureSpace } from '../../lessons/space/feature-space'
import type { SteerEffect } from '../../lessons/space/steer-effect'
import { turnUp } from '../../lessons/space/steer-range'
import { guidedFeature, guideTitle, guideWords } from '../../lessons/space/steer-words'
import { holdFeature, releaseFeature } from '../../store/steer'
import { useSpace } from './space-state'

export interface SteerGuideProps {
  readonly space: FeatureSpace
  readonly feature: number
  readonly effect: SteerEffect
}

export function SteerGuide({ space, feature, effect }: SteerGuideProps) {
  const step = useSpace((state) => state.guide)
  const chosen = useSpace((state) => state.token)
  const { token: off, value } = turnUp(effect.tokens.map(({ was }) => was))
  if (step === null) {
    const guided = guidedFeature(space)
    return (
      <div className="space-buttons">
        <button
          type="button"
          onClick={() => useSpace.setState({ feature: guided, token: null, guide: 0 })}
        >
          Guide: {guideTitle(space, guided)}
        </button>
      </div>
    )
  }
  const token = step === 1 ? (chosen ?? off) : off
  const { says, button } = guideWords(space, feature, effect, token, step)
  const go = () => {
    if (step === 0) {
      useSpace.setState({ token: off })
      holdFeature({ feature, token: off }, value)
    } else if (step === 1) {
      useSpace.setState({ token: null })
      holdFeature({ feature }, 0)
    } else if (step === 2) releaseFeature({ feature })
    useSpace.setState({ guide: step === 3 ? null : step + 1 })
  }
  return (
    <section className="steer-guide" aria-label={guideTitle(space, feature)}>
      <h3>{guideTitle(space, feature)}</h3>
      <p aria-live="polite">{says}</p>
      <div className="space-buttons">
        <button type="button" className="primary" onClick={go}>
          {button}
        </button>
        {step < 3 && (
          <button type="button" onClick={() => useSpace.setState({ guide: null })}>
            Leave the guide
          </button>
        )}
      </div>
    </section>
  )
}
