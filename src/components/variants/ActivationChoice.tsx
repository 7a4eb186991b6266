// The switch of step 2: which activation makes the features on the sheet, and what it does.
import { type Activation, activations } from '../../lessons/sparse-autoencoder/variants/options'
import { honestly } from '../../lessons/sparse-autoencoder/variants/words'
import { chooseActivation, useActivation } from '../../store/activation'
import { useApp } from '../../store/app'
import { openVariants } from '../../store/variants'
import { Picks } from '../backward/Picks'
import '../backward/backward.css'

const options = (Object.keys(activations) as Activation[]).map(
  (activation) => [activation, activations[activation].title] as const,
)

export function ActivationChoice() {
  const chosen = useActivation()
  const choose = (activation: Activation) => {
    chooseActivation(activation).catch(() =>
      useApp.setState({
        status: `${activations[activation].title} could not be loaded. Check the connection and try again.`,
      }),
    )
  }
  return (
    <>
      <Picks legend="The activation" options={options} chosen={chosen} onChoose={choose} />
      <p>
        {activations[chosen].says} {honestly[chosen]}{' '}
        <button type="button" className="symbol" aria-haspopup="dialog" onClick={openVariants}>
          Compare all four side by side
        </button>
      </p>
    </>
  )
}
