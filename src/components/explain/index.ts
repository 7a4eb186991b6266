// Everything that explains a cell: loaded as one piece, after the numbers are on the screen.
import '../styles/explain.css'
import { beginLighting } from '../../store/lighting'
import { followMouse } from './follow-mouse'

export { CellCard } from './CellCard'
export { ShownMaking } from './ShownMaking'

beginLighting()
followMouse()
