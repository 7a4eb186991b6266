// Notices of saving and opening, each with what can be done about it; inside the panel while that is open.
import type { MouseEvent } from 'react'
import { dismiss, type Notice, useNotices } from '../../store/saving/notices'

export function Notices() {
  const notices = useNotices((state) => state.notices)
  return (
    <div className="keep-notices" aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.key} notice={notice} />
      ))}
    </div>
  )
}

function NoticeLine({ notice: { key, text, action } }: { readonly notice: Notice }) {
  const act = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    leave(currentTarget)
    action?.run()
  }
  const leave = (button: HTMLElement) => {
    const place = button.closest<HTMLElement>('dialog') ?? document.querySelector('main')
    // the button goes, so the focus goes to where the reader works
    const next = place?.querySelector<HTMLElement>('h2, [tabindex="0"], button')
    if (next && !next.matches('[tabindex], button')) next.tabIndex = -1
    next?.focus({ preventScroll: true })
    dismiss(key)
  }
  return (
    <div className="keep-notice">
      <p>{text}</p>
      {action && (
        <button type="button" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" aria-label="Dismiss" onClick={(event) => leave(event.currentTarget)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
    </div>
  )
}
