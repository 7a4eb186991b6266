// The named conventions as a switch, each with what it says; tied weights beside it.
import { useId } from 'react'
import { conventions, type Convention } from '../../lessons/sparse-autoencoder/variants/options'
import { tiedSays } from '../../lessons/sparse-autoencoder/variants/words'
import { useVariants } from '../../store/variants'

export function ConventionChoice() {
  const { convention, tied } = useVariants()
  const id = useId()
  const { subtractsBias } = conventions[convention]
  return (
    <div className="convention">
      <fieldset>
        <legend>Convention</legend>
        {(Object.keys(conventions) as Convention[]).map((name) => (
          <label key={name} className="tick">
            <input
              type="radio"
              aria-label={conventions[name].title}
              aria-describedby={`${id}${name}`}
              name="convention"
              checked={name === convention}
              onChange={() => useVariants.setState({ convention: name })}
            />{' '}
            {conventions[name].title}
            <small id={`${id}${name}`}>{conventions[name].says}</small>
          </label>
        ))}
      </fieldset>
      <label className="tick">
        <input
          type="checkbox"
          aria-label="Tied weights"
          aria-describedby={`${id}tied`}
          checked={tied}
          onChange={() => useVariants.setState({ tied: !tied })}
        />{' '}
        Tied weights
        <small id={`${id}tied`}>{tiedSays}</small>
      </label>
      <p aria-live="polite">
        {(subtractsBias || tied) &&
          'Z is worked out anew for this, so it need not be the Z of the sheet.'}
      </p>
    </div>
  )
}
