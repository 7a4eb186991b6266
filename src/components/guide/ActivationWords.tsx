// What the chosen activation does and what its catch is, and the way to the comparison of all.
import { activations } from '../../lessons/sparse-autoencoder/variants/options'
import { honestly } from '../../lessons/sparse-autoencoder/variants/words'
import { useLesson } from '../../store/app'
import { openVariants } from '../../store/variants'

export function ActivationWords() {
  const { activation = 'relu' } = useLesson()
  return (
    <p>
      {activations[activation].says} {honestly[activation]}{' '}
      <button type="button" className="symbol" aria-haspopup="dialog" onClick={openVariants}>
        Compare all four side by side
      </button>
    </p>
  )
}
