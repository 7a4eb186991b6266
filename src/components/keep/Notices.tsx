// Notices of saving and opening, each with what can be done about it; inside the panel while that is open.
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
  const act = () => {
    dismiss(key)
    action?.run()
  }
  return (
    <div className="keep-notice">
      <p>{text}</p>
      {action && (
        <button type="button" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" aria-label="Dismiss" onClick={() => dismiss(key)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
    </div>
  )
}
