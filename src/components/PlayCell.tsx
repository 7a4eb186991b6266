// For a result: plays how it is made; nothing for a given.
import { cellReference } from '../lessons/cell-words'
import { isGiven, type SheetCell } from '../sheet/sheet'
import { useLesson } from '../store/app'
import { playCell } from '../store/playing'
import { PlayTriangle } from './PlayTriangle'

export interface PlayCellProps {
  readonly cell: SheetCell
  /** In a grid there is a key for it, and Tab stops only at cells. */
  readonly inGrid?: boolean
}

export function PlayCell({ cell, inGrid = false }: PlayCellProps) {
  const lesson = useLesson()
  if (isGiven(lesson.sheet[cell.matrix])) return null
  return (
    <button
      type="button"
      className="play-cell"
      tabIndex={inGrid ? -1 : 0}
      aria-label={`Play how ${cellReference(lesson, cell)} is made`}
      title="Play how it is made (p)"
      onClick={() => playCell(cell)}
    >
      <PlayTriangle />
      <span className="play-word">Play</span>
    </button>
  )
}
