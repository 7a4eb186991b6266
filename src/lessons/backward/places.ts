// The staircase back: transposed weights at the left, gradients fall down, slide right through ReLU.
import { gradientName } from '../../sheet/differentiate'
import type { Sheet } from '../../sheet/sheet'
import type { Layer } from '../autoencoder/layers'
import type { Lesson, Place } from '../lesson'
import { boxOf, captionHeight, headHeight, placeAt } from '../place'
import { freeName, nextName, objective, parametersOf, turnedName } from './gradients'
import { sparseStairs } from './sparse-places'
import { band, gap, numbers, numbersWidth } from './stairs'

const head = headHeight(true)
/** In a line of updated weights: small changes take many decimals, and those wide columns. */
const mostColumns = 10.5
const throughRelu = { glyph: '∿', label: 'Z > 0' }

/** Places for every matrix that the backward pass adds, below all that is there. */
export function backwardPlaces(lesson: Lesson, sheet: Sheet, layers: readonly Layer[]): Place[] {
  const top = bottomOf(lesson.places) + gap
  const stairs =
    layers.length > 0 ? denseStairs(lesson, layers, top) : sparseStairs(lesson, sheet, top)
  const update = updatePlaces(lesson, bottomOf(stairs) + gap)
  return [...freePlaces(lesson, sheet, bottomOf(update)), ...stairs, ...update]
}

/** One band for each layer, from the last to the first, each a step further right. */
function denseStairs({ matrices }: Lesson, layers: readonly Layer[], top: number): Place[] {
  const examples = matrices.X.cols.length
  const step = examples + 1
  const back = layers.toReversed()
  // far enough right that no transposed weights reach over the left edge
  const first = Math.max(
    numbersWidth,
    ...back.slice(0, -1).map(({ outputs }, i) => outputs + 1.5 - (i + 1) * step),
  )
  const places: Place[] = []
  let row = top + head + examples + head
  let taken = 0
  back.forEach(({ inputs, outputs, weights, bias, linear, from, to }, i) => {
    const col = first + i * step
    if (i === 0) places.push(...numbers(row, col, ['divisor', objective]))
    else {
      const above = back[i - 1]
      places.push({
        ...placeAt(row, col - 1 - above.outputs, outputs, above.outputs, turnedName(above.weights)),
        after: { glyph: '→' },
      })
    }
    // right of the weights above, beside which the transposed inputs reach up
    const meeting = Math.max(col + 2 * step, taken + 1)
    taken = meeting + inputs + 1
    places.push(
      { ...band(row, col, outputs, examples, gradientName(to)), after: throughRelu },
      {
        ...band(row, col + step, outputs, examples, gradientName(linear)),
        after: { glyph: '→' },
      },
      {
        ...placeAt(row - head - examples, meeting, examples, inputs, turnedName(from)),
        colNames: true,
      },
      placeAt(row, meeting, outputs, inputs + 1, gradientName(weights), gradientName(bias)),
    )
    row += outputs + gap + head
  })
  return places
}

function bottomOf(places: readonly Place[]): number {
  return Math.max(...places.map((place) => boxOf(place).bottom))
}

/** Under everything: η, and the weights after one step, as many side by side as a line holds. */
function updatePlaces(lesson: Lesson, top: number): Place[] {
  const { matrices } = lesson
  const parameters = parametersOf(lesson)
  // weights and their bias stand in one grid
  const pairs = lesson.places.flatMap(({ matrices: together }) => {
    const names = together.filter((name) => parameters.includes(name))
    if (names.length === 0) return []
    const cols = names.reduce((sum, name) => sum + matrices[name].cols.length, 0)
    return [{ names, rows: matrices[names[0]].rows.length, cols }]
  })
  const places = [placeAt(top + captionHeight, 0.5, 1, 1, 'eta')]
  let row = top + captionHeight + 1 + 0.4 + captionHeight
  let col = 0.5
  let highest = 0
  for (const { names, rows, cols } of pairs) {
    if (col > 0.5 && col + cols > mostColumns) {
      row += highest + captionHeight + gap
      col = 0.5
      highest = 0
    }
    places.push(placeAt(row, col, rows, cols, ...names.map(nextName)))
    col += cols + 1
    highest = Math.max(highest, rows)
  }
  return places
}

/** In a row under everything, where pins are. */
function freePlaces({ matrices }: Lesson, sheet: Sheet, above: number): Place[] {
  const bottom = above + head + gap
  let col = 0
  return Object.entries(matrices).flatMap(([name, { rows, cols }]) => {
    if (!Object.hasOwn(sheet, freeName(name))) return []
    const place = band(bottom, col + 0.5, rows.length, cols.length, freeName(name))
    col += cols.length + 1.5
    return [place]
  })
}
