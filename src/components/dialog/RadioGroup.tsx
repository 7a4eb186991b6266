// One choice of several, as radio buttons under a legend.
import { useId } from 'react'

export interface RadioOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A line under the label. */
  readonly about?: string
  readonly disabled?: boolean
}

export interface RadioGroupProps<Value extends string> {
  readonly legend: string
  readonly options: readonly RadioOption<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

export function RadioGroup<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      {options.map(({ value, label, about, disabled = false }) => (
        <label key={value} className={disabled ? 'unavailable' : undefined}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            disabled={disabled}
            aria-labelledby={`${name}${value}`}
            onChange={() => onChoose(value)}
          />
          <span id={`${name}${value}`}>
            {label}
            {about && <small>{about}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
