// What the loss divides by, as one setting.
import type { Divide } from '../../lessons/backward/options'
import type { Lesson } from '../../lessons/lesson'
import { divideBy, useDivide } from '../../store/backward'
import { Picks } from './Picks'

export function Divisor({ lesson }: { readonly lesson: Lesson }) {
  const chosen = useDivide()
  const column = lesson.id === 'autoencoder' ? 'example' : 'token'
  const options: readonly (readonly [Divide, string])[] = [
    ['sum', 'sum'],
    ['per column', `mean per ${column}`],
    ['all', 'mean of all'],
  ]
  return (
    <Picks
      legend="The loss is the"
      options={options}
      chosen={chosen}
      onChoose={divideBy}
      other="Divided by numbers of your own."
    />
  )
}
