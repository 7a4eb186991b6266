// A line of the text that opens the comparison of activations.
import { openVariants } from '../../store/variants'

export function VariantsLine() {
  return (
    <p>
      Other activations:{' '}
      <button type="button" className="symbol" aria-haspopup="dialog" onClick={openVariants}>
        TopK, JumpReLU, Gated
      </button>
    </p>
  )
}
