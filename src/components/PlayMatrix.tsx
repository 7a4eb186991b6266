// Over a matrix of results: writes it number by number.
import { isGiven } from '../sheet/sheet'
import { useLesson } from '../store/app'
import { playMatrix } from '../store/playing'
import { PlayTriangle } from './PlayTriangle'

export interface PlayMatrixProps {
  readonly matrices: readonly string[]
}

export function PlayMatrix({ matrices: [matrix] }: PlayMatrixProps) {
  const lesson = useLesson()
  const { symbol, rows, cols } = lesson.matrices[matrix]
  if (isGiven(lesson.sheet[matrix]) || rows.length * cols.length === 1) return null
  return (
    <button
      type="button"
      className="play-matrix"
      // in the grid there is a key for it
      tabIndex={-1}
      aria-label={`Write ${symbol} one by one`}
      title={`Write ${symbol} one by one (m)`}
      onClick={() => playMatrix(matrix)}
    >
      <PlayTriangle />
    </button>
  )
}
