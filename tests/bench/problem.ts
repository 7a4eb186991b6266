// What is recomputed: a lesson's sheet with the gradients of all its parameters, compiled.
import type { Lesson } from '../../src/lessons/lesson'
import { compile, type Plan } from '../../src/sheet/compile'
import { differentiate } from '../../src/sheet/differentiate'
import type { Sheet } from '../../src/sheet/sheet'
import { createWorkspace } from '../../src/sheet/workspace'

export interface Problem {
  readonly name: string
  readonly sheet: Sheet
  readonly plan: Plan
  /** Every named matrix as the sheet starts. */
  readonly start: Readonly<Record<string, Float64Array>>
}

/** The lesson with the gradient of its loss for every weight and bias. */
export function problemOf(name: string, { sheet, loss, matrices }: Lesson): Problem {
  const parameters = Object.entries(matrices)
    .filter(([, { role }]) => role === 'weights' || role === 'bias')
    .map(([parameter]) => parameter)
  const whole = differentiate(sheet, loss, parameters)
  const plan = compile(whole)
  const { tensors } = createWorkspace(plan)
  const start = Object.fromEntries(
    Object.entries(plan.index).map(([matrix, node]) => [matrix, tensors[node].data.slice()]),
  )
  return { name, sheet: whole, plan, start }
}
