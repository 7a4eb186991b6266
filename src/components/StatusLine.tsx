// What the last change did, said politely to screen readers too.
import { useApp } from '../store/app'

export function StatusLine() {
  const status = useApp((state) => state.status)
  const notice = useApp((state) => state.notice)
  const trouble = useApp((state) => state.trouble)
  return (
    <footer className="status-line">
      <p role="status" aria-live="polite">
        {trouble && <strong className="trouble">{trouble} </strong>}
        {notice && <strong className="notice">{notice} </strong>}
        {status}
      </p>
    </footer>
  )
}
