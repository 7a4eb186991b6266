// The activations compared, loaded when first opened.
import './variants.css'
import './rooms.css'

export { openVariants } from '../../store/variants'
export { VariantsPanel } from './VariantsPanel'
