// A button that opens the network over the sheet, for steps that leave no room beside it.
import { type ReactNode, useId, useRef, useState } from 'react'

export interface NetworkPanelProps {
  readonly children: ReactNode
}

export function NetworkPanel({ children }: NetworkPanelProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        Network
      </button>
      {open && (
        // Escape closes it wherever in it the focus is.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          id={id}
          className="diagram-panel"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          <button
            type="button"
            className="close-panel"
            aria-label="Close the network"
            onClick={close}
          >
            ×
          </button>
          {children}
        </div>
      )}
    </>
  )
}
