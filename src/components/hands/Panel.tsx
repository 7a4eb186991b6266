// A panel over the page: a native dialog with a title and a way out.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { closePanel } from './panels'

export interface PanelProps {
  readonly title: string
  readonly children: ReactNode
}

export function Panel({ title, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="panel" aria-labelledby={id} onClose={closePanel}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
