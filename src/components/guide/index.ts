// What explains the steps, loaded after the numbers.
import './guide.css'

export { Guide } from './Guide'
