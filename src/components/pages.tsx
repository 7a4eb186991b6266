// The pages around the lessons, each loaded when it is first opened.
import type { ComponentType, ReactElement } from 'react'
import { loadLesson } from '../store/lessons'
import type { PageName } from '../store/place'

type PageAround = Exclude<PageName, 'lesson'>

const loaders: Readonly<Record<PageAround, () => Promise<ComponentType>>> = {
  start: async () => {
    // its first piece comes with it, the second after it
    const [{ StartPage }] = await Promise.all([
      import('./start/StartPage'),
      loadLesson('autoencoder'),
    ])
    return StartPage
  },
  about: async () => (await import('./about/AboutPage')).AboutPage,
}

const loaded: Partial<Record<PageAround, ReactElement>> = {}

/** Loads what a page needs, so that it can be shown at once. */
export async function preparePage(page: PageName): Promise<void> {
  if (page === 'lesson' || loaded[page]) return
  const Page = await loaders[page]()
  loaded[page] = <Page />
}

/** A page that has been prepared. */
export function pageNow(page: PageAround): ReactElement | undefined {
  return loaded[page]
}
