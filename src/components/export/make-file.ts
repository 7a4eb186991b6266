// Makes the file of a choice: its name and what is in it.
import { fileStem, type Scope } from '../../formats/export/scope'
import { pictureOf } from '../../formats/export/picture/picture-of'
import { anyLink, standingLesson } from '../../store/standing'
import type { Choice } from './choices'
import { facesAsStyles } from './faces'
import { pngOf } from './png'

export interface MadeFile {
  readonly name: string
  readonly blob: Blob
}

export async function makeFile(
  { format }: Choice,
  scope: Scope,
  background: 'white' | 'none',
): Promise<MadeFile> {
  const state = standingLesson()
  const link = anyLink()
  const stem = fileStem(state.lesson, scope)
  switch (format.kind) {
    case 'png': {
      const styles = await facesAsStyles()
      const svg = await pictureOf(state, { scope, link, background, styles })
      return { name: `${stem}.png`, blob: await pngOf(String(svg), link) }
    }
    case 'written': {
      const { load, extension, mime, id, text } = format.exporter
      const write = await load()
      const styles = id === 'svg' ? { styles: await facesAsStyles() } : {}
      const made = await write(state, { scope, link, background, ...styles })
      const part = typeof made === 'string' ? made : new Uint8Array(made)
      // three scripts of one lesson are three files
      const own = extension === 'py' ? `${stem}-${id}` : stem
      const type = text ? `${mime};charset=utf-8` : mime
      return { name: `${own}.${extension}`, blob: new Blob([part], { type }) }
    }
    case 'page': {
      const { singlePage } = await import('./single-page')
      const blob = new Blob([await singlePage(link)], { type: 'text/html;charset=utf-8' })
      return { name: `worked-${stem}.html`, blob }
    }
    case 'embed':
      throw new Error('a snippet is copied, not saved')
    default:
      return format satisfies never
  }
}
