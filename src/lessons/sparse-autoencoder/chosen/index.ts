// The sparse autoencoder with another activation than the exercise's, loaded when one is first chosen.
import { addOps } from '../../../ops/index'
import { laterOps } from '../../../ops/later'

export { chosenLesson } from './lesson'
export { chosenWords } from './words'

// what the activations are written with is loaded with them
addOps(laterOps)
