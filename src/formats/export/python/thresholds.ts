// Thresholds in Python: a jump has no gradient of its own, so the scripts say which estimate stands for it.
import { isGiven, type Sheet } from '../../../sheet/sheet'
import type { DialectId } from './dialect'

/** Definitions of JumpReLU and Step with their straight-through gradients, where a sheet needs them. */
export function thresholdLines(sheet: Sheet, id: DialectId): readonly string[] {
  const jumps = Object.values(sheet).some(
    (entry) => !isGiven(entry) && ['jumpRelu', 'aboveThreshold'].includes(entry.op),
  )
  return jumps ? definitions[id] : []
}

const torchClass = (name: string, forward: string, toZ: string, height: string) => [
  '',
  `class ${name}(torch.autograd.Function):`,
  '    @staticmethod',
  '    def forward(ctx, z, theta, bandwidth):',
  '        ctx.save_for_backward(z, theta, bandwidth)',
  `        return ${forward}`,
  '',
  '    @staticmethod',
  '    def backward(ctx, grad):',
  '        z, theta, bandwidth = ctx.saved_tensors',
  '        near = torch.where((z - theta).abs() < bandwidth / 2, grad, 0)',
  `        return ${toZ}, -(${height} / bandwidth) * near.sum(dim=1, keepdim=True), None`,
]

const jaxFunction = (name: string, forward: string, toZ: string, height: string) => [
  '',
  '@jax.custom_vjp',
  `def ${name}(z, theta, bandwidth):`,
  `    return ${forward}`,
  '',
  `def ${name}_forward(z, theta, bandwidth):`,
  `    return ${name}(z, theta, bandwidth), (z, theta, bandwidth)`,
  '',
  `def ${name}_backward(kept, grad):`,
  '    z, theta, bandwidth = kept',
  '    near = jnp.where(jnp.abs(z - theta) < bandwidth / 2, grad, 0)',
  `    to_theta = -(${height} / bandwidth) * near.sum(axis=1, keepdims=True)`,
  `    return ${toZ}, to_theta, jnp.zeros_like(bandwidth)`,
  '',
  `${name}.defvjp(${name}_forward, ${name}_backward)`,
]

const definitions: Readonly<Record<DialectId, readonly string[]>> = {
  // gradients are written out by hand there
  numpy: [],
  pytorch: [
    ...torchClass(
      'JumpReLU',
      'torch.where(z > theta, z, 0)',
      'torch.where(z > theta, grad, 0)',
      'theta',
    ),
    ...torchClass('Step', '(z > theta).to(z.dtype)', 'None', '1'),
  ],
  jax: [
    ...jaxFunction(
      'JumpReLU',
      'jnp.where(z > theta, z, 0)',
      'jnp.where(z > theta, grad, 0)',
      'theta',
    ),
    ...jaxFunction('Step', '(z > theta).astype(z.dtype)', 'jnp.zeros_like(z)', '1'),
  ],
}
