// Whether sparsity shortens the decoder's directions: as in the exercise, or as trained in practice.
import type { NormTerm as Term } from '../../lessons/backward/options'
import { chooseNorm, useNorm } from '../../store/backward'
import { Picks } from './Picks'

const options: readonly (readonly [Term, string])[] = [
  ['frozen', 'as in the exercise'],
  ['trained', 'as trained in practice'],
]

export function NormTerm() {
  const chosen = useNorm()
  return (
    <Picks legend="The norm’s own term" options={options} chosen={chosen} onChoose={chooseNorm} />
  )
}
