// The activations compared, loaded when first opened.
import './variants.css'

export { openVariants } from '../../store/variants'
export { VariantsPanel } from './VariantsPanel'
