// JumpReLU's thresholds: one for all features, or one for each.
import type { Lesson } from '../../lessons/lesson'
import { withNumber } from '../../lessons/sparse-autoencoder/variants/own-numbers'
import { setOwnNumber } from '../../store/activation'
import { useVariants } from '../../store/variants'
import type { Rows } from '../../tensor/tensor'
import { NumberField } from './NumberField'

export interface ThetaFieldsProps {
  readonly lesson: Lesson
  readonly theta: Rows
}

export function ThetaFields({ lesson, theta }: ThetaFieldsProps) {
  // those on the sheet may differ already
  const differ = theta.some(([one]) => one !== theta[0][0])
  const each = useVariants((state) => state.eachTheta) || differ
  const set = (value: number, row: number | null) =>
    setOwnNumber('theta', withNumber(theta, value, row))
  const toggle = () => {
    // one for all is the first feature's
    if (each) set(theta[0][0], null)
    useVariants.setState({ eachTheta: !each })
  }
  return (
    <>
      {each ? (
        lesson.matrices['F'].rows.map(({ short }, row) => (
          <NumberField
            key={short}
            label={`θ ${short}`}
            value={theta[row][0]}
            onNumber={(value) => set(value, row)}
          />
        ))
      ) : (
        <NumberField label="θ" value={theta[0][0]} onNumber={(value) => set(value, null)} />
      )}
      <label className="tick">
        <input
          type="checkbox"
          aria-label="one θ for each feature"
          checked={each}
          onChange={toggle}
        />{' '}
        one θ for each feature
      </label>
    </>
  )
}
