// The autoencoder's sizes, and which of them a learner can change.
import type { LessonShape, SizeControl } from '../kit'
import { sizeControl } from '../sizes'

/** Widths of the layers from input to output, and how many examples. */
export interface AutoencoderShape {
  readonly widths: readonly number[]
  readonly examples: number
}

export const shippedShape: AutoencoderShape = { widths: [4, 3, 2, 3, 4], examples: 4 }

/** The most widths a list may have: four layers of encoder and four of decoder. */
export const mostWidths = 9

/** The autoencoder's shape from a lesson's sizes. */
export function autoencoderShape({ sizes, columns }: LessonShape): AutoencoderShape {
  return { widths: sizes, examples: columns }
}

/** A lesson's sizes from the autoencoder's shape. */
export function lessonShape({ widths, examples }: AutoencoderShape): LessonShape {
  return { sizes: widths, columns: examples }
}

/** Where the code is in a list of widths: the narrowest hidden one, nearest the middle. */
export function codeIndex(widths: readonly number[]): number {
  const narrowest = Math.min(...widths.slice(1, -1))
  const middle = (widths.length - 1) / 2
  return widths.reduce((best, width, i) => {
    const hidden = i > 0 && i < widths.length - 1
    const nearer = Math.abs(i - middle) < Math.abs(best - middle)
    return hidden && width === narrowest && (best === 0 || nearer) ? i : best
  }, 0)
}

/** Features, each hidden layer, and examples, one control each. */
export function autoencoderControls({ sizes, columns }: LessonShape): SizeControl[] {
  const last = sizes.length - 1
  const code = codeIndex(sizes)
  const hidden = sizes.slice(1, -1).map((value, before) => {
    const at = before + 1
    const part = at < code ? 'encoder' : 'decoder'
    const label = at === code ? `bottleneck (layer ${at})` : `hidden layer ${at} (${part})`
    return sizeControl(label, value, (size) => ({ sizes: sizes.with(at, size), columns }))
  })
  return [
    sizeControl('features', sizes[0], (size) => ({
      sizes: sizes.with(0, size).with(last, size),
      columns,
    })),
    ...hidden,
    sizeControl('examples', columns, (size) => ({ sizes, columns: size })),
  ]
}

/** One more layer on each side of the code, as wide as lies between its neighbors. */
export function deeper({ sizes, columns }: LessonShape): LessonShape | null {
  if (sizes.length + 2 > mostWidths) return null
  const code = codeIndex(sizes)
  const between = (width: number) => Math.max(sizes[code], Math.ceil((width + sizes[code]) / 2))
  return {
    sizes: [
      ...sizes.slice(0, code),
      between(sizes[code - 1]),
      sizes[code],
      between(sizes[code + 1]),
      ...sizes.slice(code + 1),
    ],
    columns,
  }
}

/** One layer less on each side of the code that has one to give. */
export function shallower({ sizes, columns }: LessonShape): LessonShape | null {
  const code = codeIndex(sizes)
  const before = sizes.slice(0, Math.max(1, code - 1))
  const after = sizes.slice(Math.min(sizes.length - 1, code + 2))
  const fewer = [...before, sizes[code], ...after]
  return fewer.length < sizes.length ? { sizes: fewer, columns } : null
}
