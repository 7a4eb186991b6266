// A native dialog over the page, with a title and a way out.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  /** What the way out is called: Close, unless it is another. */
  readonly leave?: string
  readonly onLeave: () => void
  /** A class for what is in it. */
  readonly className?: string
  readonly children: ReactNode
}

export function Dialog({ title, leave = 'Close', onLeave, className, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
    // taken off the page while it is open, a dialog would not give the focus back
    return () => element?.close()
  }, [])
  // the event comes late: by then the dialog may be open again
  const onClose = () => {
    if (!dialog.current?.open) onLeave()
  }
  return (
    <dialog
      ref={dialog}
      className={className ? `panel ${className}` : 'panel'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {leave}
        </button>
      </div>
      {children}
    </dialog>
  )
}
