// For a result: plays how it is made; nothing for a given.
import { cellReference } from '../lessons/cell-words'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { useLesson } from '../store/app'
import { playCell } from '../store/playing'
import { PlayTriangle } from './PlayTriangle'

export interface PlayCellProps {
  readonly cell: SheetCell
}

export function PlayCell({ cell }: PlayCellProps) {
  const lesson = useLesson()
  if (isGiven(lesson.sheet[cell.matrix])) return null
  return (
    <button
      type="button"
      className="play-cell"
      aria-label={`Play how ${cellReference(lesson, cell)} is made`}
      title="Play how it is made (p)"
      onClick={() => playCell(cell)}
    >
      <PlayTriangle />
      <span className="play-word">Play</span>
    </button>
  )
}
