// The tools beside the selected cell, in the grid where it is.
import { useApp } from '../store/app'
import { CellTools } from './lazy-hands'

export interface SelectionToolsProps {
  readonly matrices: readonly string[]
}

export function SelectionTools({ matrices }: SelectionToolsProps) {
  const cell = useApp(({ selected, editing }) =>
    selected && !editing && matrices.includes(selected.matrix) ? selected : null,
  )
  return cell && <CellTools cell={cell} />
}
