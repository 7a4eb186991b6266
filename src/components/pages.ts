// The pages around the lessons, each loaded when it is first opened.
import type { ComponentType } from 'react'
import type { PageName } from '../store/place'

type PageAround = Exclude<PageName, 'lesson'>

const loaders: Readonly<Record<PageAround, () => Promise<ComponentType>>> = {
  start: async () => (await import('./start/StartPage')).StartPage,
  about: async () => (await import('./about/AboutPage')).AboutPage,
}

const loaded: Partial<Record<PageAround, ComponentType>> = {}

/** Loads what a page needs, so that it can be shown at once. */
export async function preparePage(page: PageName): Promise<void> {
  if (page !== 'lesson') loaded[page] ??= await loaders[page]()
}

/** A page that has been prepared. */
export function pageNow(page: PageAround): ComponentType | undefined {
  return loaded[page]
}
