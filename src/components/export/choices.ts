// What the export dialog offers: the formats of the list, and those that only a browser can make.
import { exporters } from '../../formats/export/index'
import type { Exporter } from '../../formats/export/exporter'
import type { Scope } from '../../formats/export/scope'

export type Format =
  | { readonly kind: 'written'; readonly exporter: Exporter }
  | { readonly kind: 'png' }
  | { readonly kind: 'page' }
  | { readonly kind: 'embed' }

export interface Choice {
  readonly id: string
  readonly label: string
  readonly about: string
  readonly scopes: readonly Scope['kind'][]
  readonly format: Format
}

const written = exporters.map((exporter: Exporter): Choice => ({
  id: exporter.id,
  label: exporter.label,
  about: exporter.about,
  scopes: exporter.scopes,
  format: { kind: 'written', exporter },
}))

export const choices: readonly Choice[] = [
  {
    id: 'png',
    label: 'Picture, PNG',
    about: 'For slides and messages, at twice the size; opens again in this page.',
    scopes: ['matrix', 'step', 'lesson'],
    format: { kind: 'png' },
  },
  ...written,
  {
    id: 'page',
    label: 'This page as one file, HTML',
    about: 'The whole app with your work in it; opens from disk, without a network.',
    scopes: ['lesson'],
    format: { kind: 'page' },
  },
  {
    id: 'embed',
    label: 'Embed',
    about: 'Lines of HTML that show it in a course page, such as Canvas or Moodle.',
    scopes: ['step', 'lesson'],
    format: { kind: 'embed' },
  },
]

/** Whether white or nothing stands behind it: only pictures ask. */
export function isPicture({ id }: Choice): boolean {
  return id === 'png' || id === 'svg'
}
