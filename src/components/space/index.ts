// The space of features and codes, and steering: loaded when one of them is first opened.
import './space.css'
import './scene.css'
import './steer.css'

export { openSpace, openSteer } from './open'
