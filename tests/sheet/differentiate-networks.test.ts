// Gradients of whole networks on unequal shapes, against central differences.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differentiate, gradientName } from '../../src/sheet/differentiate'
import { createEngine } from '../../src/sheet/engine'
import type { Pins } from '../../src/sheet/sheet'
import { slopeError } from '../support/central-differences'
import { autoencoder, type Network, sparseAutoencoder } from '../support/networks'
import { filledSheets, smooth } from '../support/random-sheets'
import { lossSlopes } from '../support/sheet-slopes'

const networks: [string, (seed: number) => Network][] = [
  ['an autoencoder 5-4-2-3-5 with 3 examples', (seed) => autoencoder([5, 4, 2, 3, 5], 3, seed)],
  ['a sparse autoencoder 4-7-4 with 3 tokens', (seed) => sparseAutoencoder(4, 7, 3, seed)],
]

describe.each(networks)('%s', (_name, drawn) => {
  test('has the gradient of every parameter and of every result on the way', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => checkGradients(drawn(seed), {})),
      { numRuns: 25 },
    )
  })

  test('passes no gradient through pinned cells, and its own to each of them', () => {
    const pinned = fc.array(
      fc.record({ matrix: fc.nat(100), cell: fc.nat(100), value: fc.constantFrom(-1.5, 0.7, 2) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.nat(), pinned, (seed, drawnPins) => {
        const network = drawn(seed)
        const { plan } = createEngine(network.sheet)
        const results = plan.nodes.filter((node) => node.named && node.made)
        const pins: Record<string, Record<number, number>> = {}
        for (const { matrix, cell, value } of drawnPins) {
          const { name, shape } = results[matrix % results.length]
          pins[name] = { ...pins[name], [cell % (shape[0] * shape[1])]: value }
        }
        checkGradients(network, pins)
      }),
      { numRuns: 25 },
    )
  })
})

test('any sheet without corners has the gradient of each of its numbers', () => {
  fc.assert(
    fc.property(filledSheets(smooth), (drawn) => {
      const last = Object.keys(drawn).at(-1)!
      const sheet = { ...drawn, loss: { op: 'mean', args: [last] } } as const
      const engine = createEngine(sheet)
      const values = engine.evaluate({ numbers: {}, pins: {} })
      const sizes = Object.values(values).flatMap(({ data }) => Array.from(data, Math.abs))
      fc.pre(Math.max(...sizes) < 100 && Math.min(...sizes) > 0.01)
      const parameters = Object.keys(drawn).filter((name) => Array.isArray(drawn[name]))
      checkGradients({ sheet, parameters, corners: [] }, {})
    }),
    { numRuns: 150 },
  )
})

/** Every gradient the sheet has gained equals its slope, taken around its numbers and pins. */
function checkGradients({ sheet, parameters, corners }: Network, pins: Pins): void {
  const inputs = { numbers: {}, pins }
  const engine = createEngine(sheet)
  const values = createEngine(differentiate(sheet, 'loss', parameters, pins)).evaluate(inputs)
  fc.pre(corners.every((name) => values[name].data.every((value) => Math.abs(value) > 1e-3)))
  for (const name of parameters) expect(Object.keys(values)).toContain(gradientName(name))
  for (const name of Object.keys(sheet)) {
    const gradient = values[gradientName(name)]
    if (!gradient) continue
    const scale = Math.max(1, Math.abs(values.loss.data[0]))
    lossSlopes(sheet, engine, inputs, 'loss', name).forEach((slope, i) =>
      expect(slopeError(gradient.data[i], slope) / scale, `${name} ${i}`).toBeLessThan(1e-5),
    )
  }
}
