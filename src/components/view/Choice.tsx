// One of a few, side by side: native radio buttons that look like one row.
import { useId } from 'react'

export interface ChoiceProps<Name extends string> {
  readonly title: string
  /** What each is called, in the order in which they stand. */
  readonly options: Readonly<Record<Name, string>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

export function Choice<Name extends string>({
  title,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Name>) {
  const group = useId()
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {(Object.keys(options) as Name[]).map((name) => (
        <label key={name}>
          <input
            type="radio"
            aria-label={options[name]}
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <span>{options[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
