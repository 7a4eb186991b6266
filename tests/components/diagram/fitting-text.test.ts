// Numbers in the network: fewer decimals where a circle or a gap is narrow.
import { expect, it } from 'vitest'
import { fittingText } from '../../../src/components/diagram/fitting-text'
import { layoutOf } from '../../../src/components/diagram/layout'
import { emsOf } from '../../../src/lessons/decimals'

it('a number keeps the decimals that there is room for', () => {
  const texts = (widest: number) => [-15.51, 0.25, 3].map((n) => fittingText(n, widest)?.text)
  expect(texts(4)).toEqual(['−15.51', '0.25', '3'])
  expect(texts(3)).toEqual(['−15.5', '0.25', '3'])
  expect(texts(2)).toEqual(['−16', '0.3', '3'])
  expect(texts(1)).toEqual([undefined, undefined, '3'])
  expect(fittingText(-15.51, 3)?.rounded).toBe(true)
})

it('a bias beside its node ends before the next node', () => {
  const layout = layoutOf([3, 6, 3], { width: 400, height: 300 }, 'down')
  const [one, next] = layout.nodes[1]!
  const { text } = fittingText(-15.51, layout.widestBias)!
  const end = one!.x + layout.toBias.x + emsOf(text) * 6
  expect(layout.toBias.x).toBeGreaterThan(0)
  expect(end).toBeLessThanOrEqual(next!.x - layout.radius + 1)
})
