// Beside the status: where the numbers first stopped being finite, and ways to make a paste fit.
import { useApp } from '../../store/app'
import { goToTrouble } from './go-to-trouble'
import { takeOffer } from './take-offer'

export function StatusButtons() {
  const trouble = useApp((state) => state.trouble)
  const offers = useApp((state) => state.offers)
  return (
    <>
      {trouble !== '' && (
        <p className="trouble" role="alert">
          {trouble}{' '}
          <button type="button" onClick={goToTrouble}>
            Go to the cell
          </button>
        </p>
      )}
      {offers.map((offer) => (
        <button key={offer.label} type="button" onClick={() => takeOffer(offer)}>
          {offer.label}
        </button>
      ))}
    </>
  )
}
