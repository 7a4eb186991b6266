// λ as a slider and as a field; both write it into the sheet.
import { useState } from 'react'
import { numberIn } from '../../formats/number'
import { beginLambda, setLambda } from '../../store/trade-off'
import { exactText } from '../../tensor/number-text'
import { usualLambdas } from '../../training/trade-off'
import { lambdaProblem } from '../../training/trade-off-words'

export function LambdaFields({ lambda }: { readonly lambda: number }) {
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft ?? exactText(lambda)
  const problem = lambdaProblem(numberIn(typed) ?? NaN)
  const type = (text: string) => {
    setDraft(text)
    const value = numberIn(text) ?? NaN
    if (lambdaProblem(value) === null) setLambda(value)
  }
  return (
    <div className="lambda-fields">
      <label>
        <span>λ</span>
        <input
          inputMode="decimal"
          aria-label="λ, as a number"
          aria-invalid={problem !== null}
          value={typed}
          onFocus={beginLambda}
          onChange={({ target }) => type(target.value)}
          onBlur={() => setDraft(null)}
        />
      </label>
      <input
        type="range"
        aria-label="λ"
        min={usualLambdas[0]}
        max={usualLambdas.at(-1)}
        step={0.05}
        value={lambda}
        onPointerDown={beginLambda}
        onFocus={beginLambda}
        onChange={({ target }) => {
          setDraft(null)
          setLambda(target.valueAsNumber)
        }}
      />
      <div role="alert">{problem !== null && <p className="trouble">{problem}</p>}</div>
    </div>
  )
}
