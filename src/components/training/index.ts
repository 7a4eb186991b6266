// Training on the sheet: loaded as one piece when first asked for.
import './trade-off.css'
import './training.css'
import { openTrain } from '../../store/train'

export { TrainingPanel } from './TrainingPanel'

/** Opens the panel, and remembers what had the focus so that it can go back there. */
export function openTraining(): void {
  openTrain()
}
