// Where the numbers first stopped being finite, one click away.
import { useApp } from '../store/app'
import { withHands } from './with-hands'

export function TroubleLink() {
  const trouble = useApp((state) => state.trouble)
  if (trouble === '') return null
  return (
    <p className="trouble" role="alert">
      {trouble}{' '}
      <button type="button" onClick={() => withHands(({ goToTrouble }) => goToTrouble())}>
        Go to the cell
      </button>
    </p>
  )
}
