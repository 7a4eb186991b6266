// What the last change did, said politely to screen readers too.
import { useApp } from '../store/app'
import { TroubleLink } from './TroubleLink'
import { withHands } from './with-hands'

export function StatusLine() {
  const status = useApp((state) => state.status)
  const notice = useApp((state) => state.notice)
  const offers = useApp((state) => state.offers)
  return (
    <footer className="status-line">
      <TroubleLink />
      <p role="status" aria-live="polite">
        {notice && <strong className="notice">{notice} </strong>}
        {status}
      </p>
      {offers.map((offer) => (
        <button
          key={offer.label}
          type="button"
          onClick={() => withHands(({ takeOffer }) => takeOffer(offer))}
        >
          {offer.label}
        </button>
      ))}
    </footer>
  )
}
