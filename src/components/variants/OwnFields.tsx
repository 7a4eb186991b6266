// The numbers that only this activation has, to be changed.
import type { Lesson } from '../../lessons/lesson'
import {
  ownNote,
  ownProblem,
  type OwnName,
  withNumber,
} from '../../lessons/sparse-autoencoder/variants/own-numbers'
import { setOwnNumber } from '../../store/activation'
import { numberText } from '../../tensor/number-text'
import type { VariantReport } from '../../training/variant-report'
import { GateFields } from './GateFields'
import { NumberField } from './NumberField'
import { ThetaFields } from './ThetaFields'

export interface OwnFieldsProps {
  readonly lesson: Lesson
  readonly report: VariantReport
}

export function OwnFields({ lesson, report: { activation, numbers } }: OwnFieldsProps) {
  const features = lesson.matrices['F'].rows.length
  const one = (name: OwnName, label: string) => (
    <NumberField
      label={label}
      value={numbers[name][0][0]}
      problem={(value) => ownProblem(name, value, features)}
      onNumber={(value) => setOwnNumber(name, withNumber(numbers[name], value, 0))}
    />
  )
  switch (activation) {
    case 'relu':
      return (
        <p className="about">λ = {numberText(numbers['lambda'][0][0]).text}, as on the sheet.</p>
      )
    case 'topk':
      return (
        <>
          {one('k', 'k')}
          <Note says={ownNote({ k: numbers['k'] })} />
        </>
      )
    case 'jumprelu':
      return (
        <>
          <ThetaFields lesson={lesson} theta={numbers['theta']} />
          {one('bandwidth', 'bandwidth')}
          <Note says={ownNote({ theta: numbers['theta'] })} />
        </>
      )
    case 'gated':
      return <GateFields lesson={lesson} weights={numbers['W_gate']} bias={numbers['b_gate']} />
    default:
      return activation satisfies never
  }
}

function Note({ says }: { readonly says: string | null }) {
  return says !== null && <p className="about">{says}</p>
}
