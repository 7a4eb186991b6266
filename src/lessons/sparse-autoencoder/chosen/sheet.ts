// The sparse autoencoder's sheet with another activation: its own F, its own loss, all else as it was.
import type { OtherActivation } from '../../lesson'
import type { Sheet, SheetFormula } from '../../../sheet/sheet'
import type { Numbers } from '../../growth'
import { sparseSheet } from '../sheet'
import { makers } from '../variants/activations'
import { ownStart } from '../variants/numbers'

/** The exercise's matrices, with those of the activation where it goes another way. */
export function chosenSheet(numbers: Numbers, activation: OtherActivation): Sheet {
  const own = ownStart(activation, numbers.W_enc, numbers.b_enc)
  const made = makers[activation]({
    numbers: { ...numbers, ...own },
    input: 'X',
    decoder: 'W_dec',
    weights: 'norms_column',
    rescales: false,
  })
  const exercise = sparseSheet(numbers)
  const from = (...names: readonly string[]): Sheet =>
    Object.fromEntries(names.map((name) => [name, exercise[name]]))
  return {
    ...from('X', 'W_enc', 'b_enc', 'Z'),
    ...made.activation,
    ...from('active', 'L0', 'W_dec', 'b_dec', 'X_hat', 'norms'),
    ...(activation === 'gated' && from('norms_column')),
    ...from('lambda'),
    ...made.losses,
    ...slopes[activation](exercise),
    ...from('X_target', 'E', 'E_squared', 'per_token'),
    ...from('squared_error', 'mean_per_token', 'mean_of_all'),
    total: totalOf(made.losses),
    ...from('G'),
  }
}

/** The squared error and what the activation adds to it. */
function totalOf(losses: Sheet): SheetFormula {
  const parts = ['sparsity', 'auxiliary'].filter((name) => Object.hasOwn(losses, name))
  const [first, ...rest] = parts
  return rest.reduce<SheetFormula>((sum, part) => ({ op: 'add', args: [sum, part] }), {
    op: 'add',
    args: ['squared_error', first],
  })
}

/** What stands on the sheet of the way in which sparsity pushes, by itself. */
const slopes: Readonly<Record<OtherActivation, (exercise: Sheet) => Sheet>> = {
  topk: () => ({}),

  // λ ÷ ε for each pre-activation closer to its threshold than ε ÷ 2
  jumprelu: () => ({
    over: { op: 'subtract', args: ['Z', { op: 'spread', args: ['theta', 'Z'] }] },
    inside: {
      op: 'sign',
      args: [
        {
          op: 'relu',
          args: [
            {
              op: 'subtract',
              args: [
                { op: 'spread', args: [{ op: 'scale', args: [0.5, 'bandwidth'] }, 'Z'] },
                { op: 'absolute', args: ['over'] },
              ],
            },
          ],
        },
      ],
    },
    in_band: { op: 'rowSums', args: ['inside'] },
    pull: { op: 'scale', args: ['lambda', { op: 'divide', args: ['in_band', 'bandwidth'] }] },
  }),

  // as in the exercise, on what opens the gate
  gated: ({ push, P }) => ({
    L1: { op: 'sum', args: ['row_sums'] },
    S: { op: 'scale', args: [-1, { op: 'sign', args: ['open'] }] },
    push,
    P,
  }),
}
