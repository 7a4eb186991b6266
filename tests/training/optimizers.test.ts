// Every optimizer: what it does to a weight is what its working says, to the bit.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../src/ops/expression/walk'
import { workWeight } from '../../src/training/explain-weight'
import { optimizers } from '../../src/training/optimizers/index'
import { nextWeight, type Optimizer } from '../../src/training/optimizers/optimizer'

const every: readonly (readonly [string, Optimizer])[] = Object.entries(optimizers)
const value = fc
  .oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0, 1, -1, 1e-9))
  .map((number) => number + 0)

describe.each(every)('%s', (name, optimizer) => {
  test('is listed under its name, and says what it does', () => {
    expect(optimizer.name).toBe(name)
    expect(optimizer.summary).toMatch(/^[A-Z].*\.$/)
    expect(optimizer.working.at(-1)!.symbol).toBe(nextWeight)
  })

  test('works each line from what is given or stands above it', () => {
    const known = new Set(['w', 'g', 'η', ...optimizer.memory])
    for (const symbol of Object.keys(optimizer.constants)) known.add(symbol)
    for (const symbol of Object.keys(optimizer.given(optimizer.constants, 1))) known.add(symbol)
    for (const { symbol, made, about } of optimizer.working) {
      expect(leavesOf(made).filter((leaf) => !known.has(leaf))).toEqual([])
      expect(about).not.toBe('')
      known.add(symbol)
    }
    const kept = optimizer.working.flatMap(({ keeps }) => (keeps === undefined ? [] : [keeps]))
    expect(kept).toEqual(optimizer.memory)
  })

  test('steps as its working says', () => {
    const cases = fc.record({
      w: value,
      g: value,
      memory: fc.tuple(value, value.map(Math.abs)),
      rate: fc.double({ min: 0, max: 2, noNaN: true }),
      count: fc.integer({ min: 1, max: 400 }),
    })
    fc.assert(
      fc.property(cases, ({ w, g, memory, rate, count }) => {
        const own = memory.slice(0, optimizer.memory.length)
        const weights = Float64Array.of(w)
        const kept = own.map((number) => Float64Array.of(number))
        optimizer.step(weights, Float64Array.of(g), kept, rate, optimizer.constants, count)
        const { lines } = workWeight(
          optimizer,
          { w, g, memory: own },
          rate,
          optimizer.constants,
          count,
        )
        expect(lines.at(-1)!.value).toBe(weights[0])
        optimizer.working.forEach(({ keeps }, i) => {
          if (keeps) expect(lines[i].value).toBe(kept[optimizer.memory.indexOf(keeps)][0])
        })
      }),
    )
  })
})

test('two steps of each by hand, w = 1 and g = 2 both times, η = 0.1', () => {
  const after = (optimizer: Optimizer) => {
    const weights = Float64Array.of(1)
    const memory = optimizer.memory.map(() => Float64Array.of(0))
    for (const count of [1, 2])
      optimizer.step(weights, Float64Array.of(2), memory, 0.1, optimizer.constants, count)
    return weights[0]
  }
  expect(after(optimizers.sgd)).toBeCloseTo(1 - 0.2 - 0.2, 12)
  expect(after(optimizers.momentum)).toBeCloseTo(1 - 0.2 - 0.1 * (0.9 * 2 + 2), 12)
  expect(after(optimizers.adam)).toBeCloseTo(1 - 0.1 - 0.1, 8)
})
