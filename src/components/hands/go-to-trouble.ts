// To the cell where the numbers first stopped being finite.
import { stepOf } from '../../lessons/reveal'
import { firstTrouble } from '../../sheet/trouble'
import { current, useApp } from '../../store/app'
import { goTo, select } from '../../store/reading'
import { focusCell } from '../cell-element'

/** Selects it, in the step that shows it. */
export function goToTrouble(): void {
  const { lesson, engine } = current()
  const { values, place } = useApp.getState()
  const cell = firstTrouble(engine.plan, values)
  if (!cell) return
  const seen = lesson.steps[place.step].looks.includes(cell.matrix)
  if (!seen) goTo({ lesson: lesson.id, step: stepOf(lesson, cell.matrix) })
  select(cell)
  requestAnimationFrame(() => focusCell(cell))
}
