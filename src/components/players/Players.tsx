// The player that is open: of one cell, or of one matrix.
import { usePlaying } from '../../store/playing'
import { CellPlayer } from './CellPlayer'
import { MatrixPlayer } from './MatrixPlayer'

export function Players() {
  const play = usePlaying((state) => state.play)
  if (!play) return null
  if (play.kind === 'matrix') return <MatrixPlayer key={play.matrix} {...play} />
  const { matrix, row, col } = play.cell
  return <CellPlayer key={`${matrix} ${row} ${col}`} cell={play.cell} />
}
