// The dock beside the sheet: what is in it can be read while the sheet is worked on.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'

export interface DockProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dock({ title, onClose, children }: DockProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    } else if (event.key.startsWith('Arrow')) event.stopPropagation() // they would change the step
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section role="dialog" className="space-dock" aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="space-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </section>
  )
}
