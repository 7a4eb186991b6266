// The weights and biases of the gate, which start as the encoder's with some stricter biases.
import type { Lesson } from '../../lessons/lesson'
import { withNumber } from '../../lessons/sparse-autoencoder/variants/own-numbers'
import type { Rows } from '../../tensor/tensor'
import { setOwnNumber } from '../../store/activation'
import { useVariants } from '../../store/variants'
import { NumberField } from './NumberField'
import { forgetOwn } from './forget-own'

export interface GateFieldsProps {
  readonly lesson: Lesson
  readonly weights: Rows
  readonly bias: Rows
}

export function GateFields({ lesson, weights, bias }: GateFieldsProps) {
  const changed = useVariants(({ own }) => own.W_gate !== undefined || own.b_gate !== undefined)
  const onSheet = lesson.activation === 'gated'
  const { rows, cols } = lesson.matrices['W_enc']
  return (
    <details className="gate">
      <summary>Gate weights{changed && !onSheet && ' (yours)'}</summary>
      <p>
        {onSheet
          ? 'They are those of the sheet.'
          : changed
            ? 'Yours now: they no longer follow the encoder.'
            : 'They start as the encoder’s, with a bias 1 lower for every other feature.'}
      </p>
      <div className="scrolls">
        <table>
          <caption className="unseen">Gate weights and biases</caption>
          <thead>
            <tr>
              <td />
              {cols.map(({ short, full }, col) => (
                <th key={short} scope="col" title={full}>
                  {col + 1}
                </th>
              ))}
              <th scope="col">bias</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ short, full }, row) => (
              <tr key={short}>
                <th scope="row" title={full}>
                  {short}
                </th>
                {cols.map((axis, col) => (
                  <td key={axis.short}>
                    <NumberField
                      bare
                      label={`Gate weight of ${full} from ${axis.full}`}
                      value={weights[row][col]}
                      onNumber={(value) =>
                        setOwnNumber('W_gate', withNumber(weights, value, row, col))
                      }
                    />
                  </td>
                ))}
                <td>
                  <NumberField
                    bare
                    label={`Gate bias of ${full}`}
                    value={bias[row][0]}
                    onNumber={(value) => setOwnNumber('b_gate', withNumber(bias, value, row))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changed && !onSheet && (
        <button type="button" onClick={() => forgetOwn('W_gate', 'b_gate')}>
          Follow the encoder again
        </button>
      )}
    </details>
  )
}
