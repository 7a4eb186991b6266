// Where the numbers first stopped being finite, one click away.
import { stepOf } from '../lessons/reveal'
import { current, useApp } from '../store/app'
import { goTo, select } from '../store/reading'
import { firstTrouble } from '../sheet/trouble'
import { focusCell } from './cell-element'

export function TroubleLink() {
  const trouble = useApp((state) => state.trouble)
  if (trouble === '') return null
  return (
    <p className="trouble" role="alert">
      {trouble}{' '}
      <button type="button" onClick={goToTrouble}>
        Go to the cell
      </button>
    </p>
  )
}

function goToTrouble(): void {
  const { lesson, engine } = current()
  const { values, place } = useApp.getState()
  const cell = firstTrouble(engine.plan, values)
  if (!cell) return
  const seen = lesson.steps[place.step].looks.includes(cell.matrix)
  if (!seen) goTo({ lesson: lesson.id, step: stepOf(lesson, cell.matrix) })
  select(cell)
  requestAnimationFrame(() => focusCell(cell))
}
