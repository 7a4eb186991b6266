// The switch of step 2: which activation makes the features on the sheet.
import { type Activation, activations } from '../../lessons/sparse-autoencoder/variants/options'
import { useApp, useLesson } from '../../store/app'
import { Picks } from '../backward/Picks'
import '../backward/backward.css'

const options = (Object.keys(activations) as Activation[]).map(
  (activation) => [activation, activations[activation].title] as const,
)

export function ActivationChoice() {
  const { activation: chosen = 'relu' } = useLesson()
  return <Picks legend="The activation" options={options} chosen={chosen} onChoose={choose} />
}

function choose(activation: Activation): void {
  import('../../store/activation')
    .then(({ chooseActivation }) => chooseActivation(activation))
    .catch(() =>
      useApp.setState({
        status: `${activations[activation].title} could not be loaded. Check the connection and try again.`,
      }),
    )
}
