// A setting with a few values, one of them pressed.

export interface PicksProps<Value extends string> {
  readonly legend: string
  readonly options: readonly (readonly [value: Value, label: string])[]
  /** Null when what is set is none of them. */
  readonly chosen: Value | null
  readonly onChoose: (value: Value) => void
  /** Said when none is chosen. */
  readonly other?: string
}

export function Picks<Value extends string>(props: PicksProps<Value>) {
  const { legend, options, chosen, onChoose, other } = props
  return (
    <fieldset className="setting">
      <legend>{legend}</legend>
      <div className="picks">
        {options.map(([value, label]) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === chosen}
            onClick={() => value !== chosen && onChoose(value)}
          >
            {label}
          </button>
        ))}
      </div>
      {chosen === null && other && <p>{other}</p>}
    </fieldset>
  )
}
