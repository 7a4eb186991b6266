// The Python libraries a lesson is written for: how each writes numbers, a pin and the gradients.
import { pythonWord } from '../../../lessons/code-lines'
import { opNamed } from '../../../ops/index'
import type { Argument } from '../../../ops/op'
import type { Rows } from '../../../tensor/tensor'
import { pythonCall } from '../../write/python-list'

export type DialectId = 'numpy' | 'pytorch' | 'jax'

export interface Dialect {
  readonly id: DialectId
  readonly label: string
  /** The first lines, which also define `check(name, made, page)`. */
  readonly opening: readonly string[]
  readonly given: (name: string, rows: Rows, parameter: boolean) => string
  /** A result line for a formula. */
  readonly made: (name: string, formula: Argument) => string
  /** A line that sets one number of a result; `shape` is as in (3, 4), for a sum is no matrix in Python. */
  readonly pinned: (name: string, shape: string, at: string, value: number) => string
}

/** A name as Python takes it: lambda is a word of the language, open a function of it. */
export function pythonName(matrix: string): string {
  const name = pythonWord(matrix)
  return name === 'lambda' ? 'lambda_' : name
}

const checks = (toNumpy: string) => [
  'def check(name, made, page):',
  `    np.testing.assert_allclose(${toNumpy}.reshape(np.shape(page)), page, rtol=1e-9, atol=1e-9, err_msg=name)`,
]

export const dialects: Readonly<Record<DialectId, Dialect>> = {
  numpy: {
    id: 'numpy',
    label: 'NumPy',
    opening: ['import numpy as np', '', ...checks('np.asarray(made)')],
    given: (name, rows) => pythonCall(`${name} = np.array`, rows),
    made: (name, formula) => `${name} = ${written(formula, inNumpy)}`,
    pinned: (name, shape, at, value) =>
      `${name} = np.array(${name}).reshape(${shape}); ${name}[${at}] = ${value}`,
  },
  pytorch: {
    id: 'pytorch',
    label: 'PyTorch',
    opening: [
      'import numpy as np',
      'import torch',
      '',
      'torch.set_default_dtype(torch.float64)',
      '',
      ...checks('made.detach().numpy()'),
    ],
    given: (name, rows, parameter) =>
      pythonCall(`${name} = torch.tensor`, rows) + (parameter ? '.requires_grad_()' : ''),
    made: (name, formula) => `${name} = ${written(formula, inTorch)}`,
    pinned: (name, shape, at, value) =>
      `${name} = ${name}.reshape(${shape}).clone(); ${name}[${at}] = ${value}`,
  },
  jax: {
    id: 'jax',
    label: 'JAX',
    opening: [
      'import jax',
      'import numpy as np',
      'import jax.numpy as jnp',
      '',
      'jax.config.update("jax_enable_x64", True)',
      '',
      ...checks('np.asarray(made)'),
    ],
    given: (name, rows) => pythonCall(`${name} = jnp.array`, rows),
    made: (name, formula) =>
      `${name} = ${written(formula, inJax)
        .replaceAll(/\bnp\./g, 'jnp.')
        .replaceAll("kind='stable'", 'stable=True')}`,
    pinned: (name, shape, at, value) =>
      `${name} = ${name}.reshape(${shape}).at[${at}].set(${value})`,
  },
}

/** How a library writes a number that stands by itself, and an operation on what is written. */
interface Notation {
  readonly number: (value: number) => string
  readonly applied: (op: string, args: readonly string[]) => string
}

/** What the script defines itself, with the estimate that stands for the gradient of a threshold. */
const withEstimate: Readonly<Record<string, string | undefined>> = {
  jumpRelu: 'JumpReLU',
  aboveThreshold: 'Step',
}

const inNumpy: Notation = {
  // has NumPy's methods
  number: (value) => `np.float64(${value})`,
  applied: (op, args) => opNamed(op).numpy(...args),
}

const inTorch: Notation = {
  number: (value) => `torch.tensor(${Number.isInteger(value) ? `${value}.0` : value})`,
  applied: (op, args) => {
    const own = withEstimate[op]
    return own ? `${own}.apply(${args.join(', ')})` : opNamed(op).torch(...args)
  },
}

/** As in NumPy, but for what has a gradient of its own, or none. */
const inJax: Notation = {
  ...inNumpy,
  applied: (op, args) => {
    if (op === 'stop') return `jax.lax.stop_gradient(${args[0]})`
    const own = withEstimate[op]
    return own ? `${own}(${args.join(', ')})` : inNumpy.applied(op, args)
  },
}

/** A formula as code; what is nested stands in brackets. */
function written(formula: Argument, notation: Notation): string {
  if (typeof formula === 'string') return pythonName(formula)
  if (typeof formula === 'number') return notation.number(formula)
  const args = formula.args.map((arg) => {
    if (typeof arg === 'number' && formula.op === 'scale') return String(arg)
    return typeof arg === 'object' ? `(${written(arg, notation)})` : written(arg, notation)
  })
  return notation.applied(formula.op, args)
}
