// The players of cells and matrices: loaded when one is first opened.
import './players.css'

export { Players } from './Players'
