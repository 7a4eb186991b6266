// What differs between the conventions, and the numbers under each.
import {
  activations,
  conventions,
  type Activation,
  type Convention,
} from '../../lessons/sparse-autoencoder/variants/options'
import { rules } from '../../lessons/sparse-autoencoder/variants/words'
import { useVariants } from '../../store/variants'
import { numberText } from '../../tensor/number-text'
import type { Reports } from './use-reports'

const names = Object.keys(conventions) as Convention[]

export function ConventionTable({ inConvention }: Pick<Reports, 'inConvention'>) {
  const tied = useVariants((state) => state.tied)
  return (
    // a table that scrolls is a stop for the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scrolls" role="region" aria-label="Conventions" tabIndex={0}>
      <table className="numbers">
        <caption>The same numbers in every convention{tied && ', with tied weights'}.</caption>
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col">
                {conventions[name].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map(({ title, of }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {names.map((name) => (
                <td key={name}>{of(name)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          {(Object.keys(activations) as Activation[]).map((activation) => (
            <tr key={activation}>
              <th scope="row">{activations[activation].title}</th>
              {names.map((name) => (
                <td key={name}>
                  <Numbers activation={activation} convention={name} inConvention={inConvention} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface NumbersProps extends Pick<Reports, 'inConvention'> {
  readonly activation: Activation
  readonly convention: Convention
}

function Numbers({ activation, convention, inConvention }: NumbersProps) {
  const report = inConvention(convention).find((one) => one.activation === activation)
  if (!report) return null
  const { L0, error, loss } = report
  return `L0 ${numberText(L0).text}, error ${numberText(error).text}, loss ${numberText(loss).text}`
}
