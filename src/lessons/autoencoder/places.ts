// The autoencoder's staircase: inputs fall down, weights stand at the left, results where they cross.
import type { Place } from '../lesson'
import { errorPlaces, headHeight, placeAt, underHeight } from '../place'
import type { Layer } from './layers'
import type { AutoencoderShape } from './shape'

/** One place for each matrix, in computing order. */
export function autoencoderPlaces(
  { widths, examples }: AutoencoderShape,
  layers: readonly Layer[],
): Place[] {
  const head = headHeight(true)
  const step = examples + 1
  // far enough right that no later layer's weights reach over the left edge
  const first = Math.max(...layers.map(({ inputs }, i) => inputs + 2 - i * step))
  const places: Place[] = [
    { ...placeAt(head, first, widths[0], examples, 'X'), colNames: true, ones: true },
  ]
  let row = head
  layers.forEach(({ weights, bias, linear, to, inputs, outputs, tag, part }, i) => {
    row += inputs + underHeight + head
    const col = first + i * step
    const last = part === 'output'
    places.push(
      {
        ...placeAt(row, col - inputs - 2, outputs, inputs + 1, weights, bias),
        after: { glyph: '→' },
      },
      {
        ...placeAt(row, col, outputs, examples, linear),
        colNames: true,
        after: { glyph: '∿', label: 'ReLU' },
      },
      {
        ...placeAt(row, col + step, outputs, examples, to),
        colNames: true,
        ones: !last,
        tag,
        ...(last && { after: { glyph: '−', once: true } }),
      },
    )
  })
  const errors = errorPlaces(row, first + layers.length * step, widths[0], examples, {
    target: 'Y_target',
    error: 'E',
    squared: 'E_squared',
    perColumn: 'per_example',
    gradient: 'G',
    totals: ['loss', 'mean_per_example', 'mean_of_all'],
  })
  return places.concat(errors)
}
