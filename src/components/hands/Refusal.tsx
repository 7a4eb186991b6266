// Why what was typed is no number, and at which character.
export interface RefusalProps {
  readonly why: string
  readonly typed: string
  /** The character where reading stopped, from 0. */
  readonly at: number | undefined
}

export function Refusal({ why, typed, at }: RefusalProps) {
  return (
    <span id="refusal" className="refusal" role="alert">
      {why}
      {at !== undefined && (
        <span className="refusal-place" aria-hidden="true">
          {typed.slice(0, at)}
          <mark>{typed.slice(at, at + 1) || ' '}</mark>
          {typed.slice(at + 1)}
        </span>
      )}
    </span>
  )
}
