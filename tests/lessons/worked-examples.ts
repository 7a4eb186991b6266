// What every worked example promises, in either lesson.
import { expect } from 'vitest'
import type { Example, LessonKit } from '../../src/lessons/kit'
import { isGiven } from '../../src/sheet/sheet'
import { valuesOfProblem } from './shapes'

/** Its own id and reason, every given in its size, and whole numbers throughout the forward pass. */
export function expectWorked(kit: LessonKit, examples: readonly Example[]): void {
  for (const key of ['id', 'title', 'why'] as const)
    expect(new Set(examples.map((example) => example[key])).size).toBe(examples.length)
  for (const { id, title, why, problem } of examples) {
    expect(id).toMatch(/^[a-z-]+$/)
    expect(title).not.toBe('')
    expect(why.match(/[.]( |$)/g)?.length, why).toBeLessThanOrEqual(2)
    expect(problem).not.toEqual(kit.shipped)
    const { sheet } = kit.make(problem.shape, problem.names)
    const givens = Object.keys(sheet).filter((name) => isGiven(sheet[name]))
    expect(Object.keys(problem.numbers).toSorted(), id).toEqual(givens.toSorted())
    const values = valuesOfProblem(kit, problem)
    const whole = Object.keys(values).filter((name) => !/^(mean|L0)/.test(name))
    for (const name of whole)
      expect(values[name].data.every(Number.isInteger), `${id}: ${name}`).toBe(true)
    expect(kit.make(problem.shape, problem.names).matrices.X.cols).toHaveLength(
      problem.shape.columns,
    )
  }
}
