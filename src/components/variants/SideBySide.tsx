// The activations in numbers: which features survive, how many are on, how far off, at what loss.
import type { Lesson } from '../../lessons/lesson'
import { activations } from '../../lessons/sparse-autoencoder/variants/options'
import { numberText } from '../../tensor/number-text'
import type { VariantReport } from '../../training/variant-report'

export interface SideBySideProps {
  readonly lesson: Lesson
  readonly reports: readonly VariantReport[]
}

export function SideBySide({ lesson, reports }: SideBySideProps) {
  const { rows } = lesson.matrices['F']
  return (
    // a table that scrolls is a stop for the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scrolls" role="region" aria-label="Side by side" tabIndex={0}>
      <table className="numbers">
        <caption>
          L0 is the number of active features per token. Each loss is the activation’s own, so its
          size says nothing beside the loss of another row.
        </caption>
        <thead>
          <tr>
            <th scope="col">Activation</th>
            <th scope="col">Features that survive</th>
            <th scope="col">L0</th>
            <th scope="col">Squared error</th>
            <th scope="col">Its own loss</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ activation, alive, L0, error, loss, parts }) => (
            <tr key={activation}>
              <th scope="row">{activations[activation].title}</th>
              <td>
                {alive.length} of {rows.length}
                <span className="about">
                  {alive.map((row) => ` ${rows[row].name ?? rows[row].short}`).join(',')}
                </span>
              </td>
              <td>{numberText(L0).text}</td>
              <td>{numberText(error).text}</td>
              <td>
                {numberText(loss).text}
                <span className="about">
                  {' '}
                  ={' '}
                  {parts.map(({ name, value }) => `${numberText(value).text} ${name}`).join(' + ')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
