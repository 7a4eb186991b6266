// What the last change did, said politely to screen readers too.
import { useApp } from '../store/app'
import { TroubleLink } from './TroubleLink'
import { withHands } from './with-hands'

export function StatusLine() {
  const status = useApp((state) => state.status)
  const notice = useApp((state) => state.notice)
  const offer = useApp((state) => state.offer)
  return (
    <footer className="status-line">
      <TroubleLink />
      <p role="status" aria-live="polite">
        {notice && <strong className="notice">{notice} </strong>}
        {status}
      </p>
      {offer && (
        <button type="button" onClick={() => withHands(({ takeOffer }) => takeOffer())}>
          {offer.label}
        </button>
      )}
    </footer>
  )
}
