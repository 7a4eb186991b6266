// The named conventions as a switch, each with what it says; tied weights beside it.
import { conventions, type Convention } from '../../lessons/sparse-autoencoder/variants/options'
import { tiedSays } from '../../lessons/sparse-autoencoder/variants/words'
import { useVariants } from '../../store/variants'

export function ConventionChoice() {
  const { convention, tied } = useVariants()
  const { says, subtractsBias } = conventions[convention]
  return (
    <div className="convention">
      <fieldset>
        <legend>Convention</legend>
        {(Object.keys(conventions) as Convention[]).map((name) => (
          <label key={name} className="tick">
            <input
              type="radio"
              aria-label={conventions[name].title}
              name="convention"
              checked={name === convention}
              onChange={() => useVariants.setState({ convention: name })}
            />{' '}
            {conventions[name].title}
          </label>
        ))}
      </fieldset>
      <p>
        {says}{' '}
        {(subtractsBias || tied) &&
          'Z is worked out anew for it, so it need not be the Z of the sheet.'}
      </p>
      <label className="tick">
        <input
          type="checkbox"
          aria-label="Tied weights"
          checked={tied}
          onChange={() => useVariants.setState({ tied: !tied })}
        />{' '}
        Tied weights
      </label>
      {tied && <p>{tiedSays}</p>}
    </div>
  )
}
