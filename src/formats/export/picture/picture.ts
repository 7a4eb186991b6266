// A picture of a view of the sheet: SVG with real text, and the document in it, so that it opens again.
import type { Frame } from '../../../lessons/camera'
import type { LessonState } from '../lesson-state'
import { ink } from './colors'
import { block } from './block'
import { element, escaped, rounded } from './markup'

export interface PictureOptions {
  /** White, or nothing behind the matrices. */
  readonly background: 'white' | 'none'
  /** The document as the letters of its link. */
  readonly link: string
  /** Styles to draw the letters with, such as faces put into the file. */
  readonly styles?: string
}

/** Pixels a cell is high, and the room left around everything. */
const unit = 48
const margin = 24
/** A cell is a little wider than high. */
const cellAspect = 1.08

/** What a picture's metadata is called, by which opening finds it. */
export const metadataName = 'worked-autoencoders'

/** The view as an SVG file; width and height in pixels. */
export function picture(
  state: LessonState,
  frame: Frame,
  { background, link, styles = '' }: PictureOptions,
): string {
  const cell = { width: unit * cellAspect, height: unit }
  const width = rounded(frame.cols * cell.width + 2 * margin)
  const height = rounded(frame.rows * cell.height + 2 * margin)
  const { title } = state.lesson
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': "'Inter', 'Helvetica Neue', Arial, sans-serif",
      fill: ink,
    },
    [
      `<title>${escaped(`${title}: ${frame.places.map(({ matrices }) => matrices.join(', ')).join(', ')}`)}</title>`,
      `<metadata><${metadataName}>${escaped(link)}</${metadataName}></metadata>`,
      ...(styles === '' ? [] : [`<style>${escaped(styles)}</style>`]),
      hatch,
      ...(background === 'white' ? [element('rect', { width, height, fill: '#ffffff' })] : []),
      ...frame.places.map((place) =>
        element(
          'g',
          {
            transform: `translate(${rounded(margin + place.col * cell.width)} ${rounded(margin + place.row * cell.height)})`,
          },
          block(state, place, cell),
        ),
      ),
    ].join('\n'),
  )
}

/** Diagonal lines for zeros that ReLU wrote, because a gray alone does not say it. */
const hatch = `<defs>${element(
  'pattern',
  {
    id: 'hatch',
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  element('rect', { width: 7, height: 7, fill: '#cfcbc4' }) +
    element('rect', { width: 1.4, height: 7, fill: '#a8a298' }),
)}</defs>`
