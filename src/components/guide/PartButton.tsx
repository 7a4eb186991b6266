// A matrix, cell or number in the text: lit on the sheet when pointed at, and a click away.
import type { Lesson } from '../../lessons/lesson'
import type { LivePart } from '../../lessons/words'
import { useApp } from '../../store/app'
import { firstCellOf, nameOfPart, pointedBy } from '../../store/say-part'
import { goToCell } from './go-to-cell'
import { pointing } from './pointing'

export interface PartButtonProps {
  readonly lesson: Lesson
  readonly part: LivePart
  readonly said: string
}

export function PartButton({ lesson, part, said }: PartButtonProps) {
  const values = () => useApp.getState().values
  return (
    <button
      type="button"
      className={part.kind === 'matrix' || part.kind === 'cell' ? 'symbol' : 'live-number'}
      aria-label={nameOfPart(lesson, part, said)}
      onClick={() => goToCell(firstCellOf(lesson, values(), part))}
      {...pointing(() => pointedBy(lesson, values(), part))}
    >
      {said}
    </button>
  )
}
