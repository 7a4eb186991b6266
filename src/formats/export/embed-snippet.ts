// The lines of HTML that show a lesson, or one of its steps, inside another page.
import type { LessonId } from '../../lessons/lesson'
import { escaped } from './picture/markup'

export interface Embedded {
  /** The address of the folder that the page is served from, with its last slash. */
  readonly folder: string
  readonly title: string
  readonly place: { readonly lesson: LessonId; readonly step: number }
  /** The step alone, without the list of steps. */
  readonly step: boolean
  /** The document's letters; null for the lesson as shipped. */
  readonly link: string | null
}

/** The single file, because module scripts do not load where a sandbox takes the origin away. */
export function embedSnippet({ folder, title, place, step, link }: Embedded): string {
  const letters = link === null ? '' : `/${link}`
  const query = step ? 'embed=step' : 'embed'
  const address = `${folder}worked-autoencoders.html?${query}#/${place.lesson}/${place.step}${letters}`
  return [
    '<iframe',
    `  src="${escaped(address)}"`,
    `  title="${escaped(title)}"`,
    '  width="100%" height="760" loading="lazy" style="border: 0"',
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"',
    '  allow="fullscreen; clipboard-write"',
    '></iframe>',
  ].join('\n')
}
