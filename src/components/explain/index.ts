// Everything that explains a cell: loaded as one piece, after the numbers are on the screen.
import '../styles/explain.css'
import { beginLighting } from '../../store/lighting'

export { CellCard } from './CellCard'
export { CellMaking } from './CellMaking'

beginLighting()
