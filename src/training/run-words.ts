// A run in words: what its curve shows, and what got worse on the way.
import { numberText } from '../tensor/number-text'
import type { Measures } from './measures'
import type { LossPart } from './trainable'

const partTitles: Readonly<Record<LossPart['name'], string>> = {
  reconstruction: 'Reconstruction (squared error)',
  sparsity: 'Sparsity (λ × norm-weighted L1)',
  auxiliary: 'Auxiliary',
}

/** One thing that is measured, as it is called, and how it is read from the measures. */
export interface Measured {
  readonly id: string
  readonly title: string
  readonly group: CurveGroup
  readonly of: (measures: Measures) => number | null
  /** Whether more of it is worse. */
  readonly grows: 'worse' | 'better'
}

export const curveGroups = {
  loss: 'Loss and its parts',
  features: 'L0 and dead features',
  explained: 'Explained variance',
} as const

export type CurveGroup = keyof typeof curveGroups

/** What is measured of a run whose loss has these parts; a loss of one part is that part. */
export function measuredOf(
  parts: readonly LossPart[],
  { L0, divisors }: Measures,
): readonly Measured[] {
  const loss: Measured = {
    id: 'loss',
    title: parts.length === 1 ? divided('Loss (squared error)', divisors[0]) : 'Loss',
    group: 'loss',
    of: (measures) => measures.loss,
    grows: 'worse',
  }
  const inParts = parts.map(({ name, title = partTitles[name] }, i): Measured => ({
    id: name,
    title: divided(title, divisors[i]),
    group: 'loss',
    of: (measures) => measures.parts[i],
    grows: 'worse',
  }))
  const features: readonly Measured[] = [
    {
      id: 'L0',
      title: 'L0 (active features per token)',
      group: 'features',
      of: (measures) => measures.L0,
      grows: 'worse',
    },
    {
      id: 'dead',
      title: 'Dead features',
      group: 'features',
      of: (measures) => measures.dead,
      grows: 'worse',
    },
  ]
  return [
    loss,
    ...(parts.length > 1 ? inParts : []),
    ...(L0 === null ? [] : features),
    {
      id: 'explained',
      title: 'Explained variance',
      group: 'explained',
      of: (measures) => measures.explained,
      grows: 'better',
    },
  ]
}

/** "Loss (squared error ÷ 16)"; a sum is divided by 1, which needs no word. */
function divided(title: string, by: number): string {
  if (by === 1) return title
  const said = `÷ ${numberText(by).text}`
  return title.endsWith(')') ? `${title.slice(0, -1)} ${said})` : `${title} ${said}`
}

/** "4.16", and "undefined" where a measure is not defined. */
export function measureText(value: number | null): string {
  return value === null ? 'undefined' : numberText(value).text
}

/** What a sighted reader would see in the curve, one sentence for each line of it. */
export function curveSummary(curve: readonly Measures[], shown: readonly Measured[]): string {
  const first = curve[0]
  const last = curve.at(-1)!
  if (curve.length < 2) return `Step ${first.step}: nothing has been trained yet.`
  const lines = shown.map(({ title, of }) => {
    const values = curve.map(of)
    if (values[0] === null) return `${title} is undefined.`
    const known = values.filter((value) => value !== null)
    const low = Math.min(...known)
    const high = Math.max(...known)
    const at = (value: number) => curve[values.indexOf(value)].step
    const [from, to] = [values[0], known[known.length - 1]]
    const peak =
      high > Math.max(from, to) ? `, highest ${measureText(high)} at step ${at(high)}` : ''
    const dip = low < Math.min(from, to) ? `, lowest ${measureText(low)} at step ${at(low)}` : ''
    return `${title}: ${measureText(from)} at the start, ${measureText(to)} at step ${last.step}${peak}${dip}.`
  })
  return lines.join(' ')
}

/** What is worse now than at the start of a run, and how often the loss rose on the way. */
export function worseWords(
  first: Measures,
  now: Measures,
  measured: readonly Measured[],
): readonly string[] {
  const worse = measured.flatMap(({ title, of, grows }) => {
    const from = of(first)
    const to = of(now)
    if (from === null || to === null || from === to) return []
    const [was, is] = [measureText(from), measureText(to)]
    if (was === is || to > from !== (grows === 'worse')) return []
    return [`${title} got worse: ${was} → ${is}.`]
  })
  const { rises, firstRise } = now
  if (firstRise === null) return worse
  const times = rises === 1 ? 'once' : `${rises} times`
  return [...worse, `The loss rose ${times} on the way, first at step ${firstRise}.`]
}
