// A dialog over the page, with a title and a way out.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

export interface KeepDialogProps {
  readonly title: string
  readonly leave: string
  readonly onLeave: () => void
  readonly children: ReactNode
}

export function KeepDialog({ title, leave, onLeave, children }: KeepDialogProps) {
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
    <dialog ref={dialog} className="panel keep" aria-labelledby={id} onClose={onClose}>
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
