// What the last change did, said politely to screen readers too.
import { useApp } from '../store/app'
import { StatusButtons } from './lazy-hands'

export function StatusLine() {
  const status = useApp((state) => state.status)
  const notice = useApp((state) => state.notice)
  return (
    <footer className="status-line">
      <p role="status" aria-live="polite">
        {notice && <strong className="notice">{notice} </strong>}
        {status}
      </p>
      <StatusButtons />
    </footer>
  )
}
