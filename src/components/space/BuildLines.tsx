// The sum in numbers, a line for each arrow that is laid, and what is left to the activation.
import { shortName, type Token } from '../../lessons/space/feature-space'
import { plainName, vectorText } from '../../lessons/space/space-words'
import type { Term } from '../../lessons/space/sum'
import { numberText } from '../../tensor/number-text'

export interface BuildLinesProps {
  readonly token: Token
  readonly terms: readonly Term[]
  readonly beat: number
  readonly beats: number
  /** No feature is switched off. */
  readonly whole: boolean
}

export function BuildLines({ token, terms, beat, beats, whole }: BuildLinesProps) {
  const laid = terms.slice(0, beat)
  const sum = laid.at(-1)?.to
  const done = beat === beats && sum
  const name = plainName(token.name)
  return (
    <div className="build-lines" aria-live="polite">
      {!sum && (
        <p>
          {name} is {vectorText(token.at)}. Its reconstruction starts at the decoder bias.
        </p>
      )}
      {laid.length > 0 && (
        <ol>
          {laid.map((term) => (
            <li key={term.feature ?? 'bias'}>
              <span>{labelOf(term)}</span>
              <span className="numbers">{vectorText(term.part)}</span>
            </li>
          ))}
        </ol>
      )}
      {sum && !done && (
        <p className="build-sum">
          Sum so far <span className="numbers">{vectorText(sum)}</span>
        </p>
      )}
      {done && (
        <>
          <p className="build-sum">
            {whole ? 'Sum' : 'Sum of the features drawn'}{' '}
            <span className="numbers">{vectorText(sum)}</span>; X̂{' '}
            <span className="numbers">{vectorText(token.rebuilt)}</span>
          </p>
          <p>
            {name} <span className="numbers">{vectorText(token.at)}</span>; error X̂ − X{' '}
            <span className="numbers">{vectorText(token.error)}</span>
          </p>
        </>
      )}
    </div>
  )
}

/** "bd", or "f6 Mountain: 2 × d6". */
function labelOf({ name, amount }: Term): string {
  if (!name) return 'bd, the decoder bias'
  return `${shortName(name)}: ${numberText(amount).text} × d${name.short.replace(/^f/, '')}`
}
