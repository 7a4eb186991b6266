// What holding a feature did to each token's reconstruction and to the loss.
import type { Direction } from '../../lessons/space/feature-space'
import { plainName, vectorText } from '../../lessons/space/space-words'
import type { SteerEffect } from '../../lessons/space/steer-effect'
import { numberText } from '../../tensor/number-text'

export interface SteerResultProps {
  readonly direction: Direction
  readonly effect: SteerEffect
}

export function SteerResult({ direction: { name }, effect }: SteerResultProps) {
  const d = `d${name.short.replace(/^f/, '')}`
  const moved = effect.tokens.filter(({ change }) => change !== 0)
  return (
    <section className="steer-result" aria-label="What it did">
      {moved.length === 0 ? (
        <p>
          {name.full} is for every token what the encoder makes it, so no reconstruction has moved.
        </p>
      ) : (
        <ul>
          {moved.map(({ token, was, now, change, before, after, along }) => (
            <li key={token.index}>
              <strong>{plainName(token.name)}</strong>
              <span className="numbers">
                {name.short} {numberText(was).text} → {numberText(now).text}
              </span>
              <span className="numbers">
                X̂ {vectorText(before)} → {vectorText(after)}
              </span>
              <span className="numbers">
                {numberText(change).text}·{d} = {vectorText(along)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl>
        {effect.losses.map(({ symbol, about, was, now }) => (
          <div key={symbol}>
            <dt>
              {symbol} <span className="unseen">{about}</span>
            </dt>
            <dd>
              {numberText(was).text} → <strong>{numberText(now).text}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
