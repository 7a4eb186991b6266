// Writes the weights after one step into the lesson, and says what became of the loss.
import { useApp } from '../../store/app'
import { takeStep } from '../../store/take-step'
import { goToCell } from '../guide/go-to-cell'

export function TakeStep() {
  const status = useApp((state) => state.status)
  const said = /^(Took the step|The step was not taken)/.test(status) ? status : ''
  return (
    <div className="setting">
      <div className="picks">
        <button type="button" className="primary" onClick={takeStep}>
          Take the step
        </button>
        <button type="button" onClick={() => goToCell({ matrix: 'eta', row: 0, col: 0 })}>
          Change η
        </button>
      </div>
      {said && <p className="outcome">{said}</p>}
    </div>
  )
}
