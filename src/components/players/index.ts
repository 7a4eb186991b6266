// The players of cells and matrices: loaded when one is first opened.
import './card.css'
import './phone.css'
import './stage.css'
import './motion.css'

export { Players } from './Players'
