// Keeps the address, the window's title and the reader's place the same, in both directions.
import { useApp } from './app'
import type { AppState } from './app-state'
import { openLinked, restoreKept } from './kept-work'
import { madeLesson } from './lessons'
import {
  addressOf,
  lessonAtAddress,
  pageAddresses,
  pageAtAddress,
  type PageName,
  placeAtAddress,
  stepAtAddress,
  visited,
} from './place'
import { open, reach, stepWords } from './reading'

/** Goes where the address says, and follows it and the reader from then on. `prepare` loads a page. */
export async function followAddress(prepare: (page: PageName) => Promise<void>): Promise<void> {
  await restoreKept()
  await arrive(prepare)
  document.title = titleOf(useApp.getState())
  window.addEventListener('popstate', () => void readAddress(prepare))
  useApp.subscribe((state, before) => {
    const { page, place } = state
    if (place === before.place && page === before.page) return
    document.title = titleOf(state)
    // edits on the start page move the place too, and leave the address alone
    if (page === 'lesson' && addressOf(place) !== location.hash)
      history.pushState(visited, '', addressOf(place))
  })
}

let back = false

/** Whether the reader came to this page by the browser's Back or Forward. */
export function cameBack(): boolean {
  return back
}

/** Reads the address again where it has changed while it was being read: nothing listens yet. */
async function arrive(prepare: (page: PageName) => Promise<void>): Promise<void> {
  if (!(await readAddress(prepare))) await arrive(prepare)
}

/** Goes where the address says; false where it has changed meanwhile. */
async function readAddress(prepare: (page: PageName) => Promise<void>): Promise<boolean> {
  const { hash } = location
  back = history.state !== null
  const page = pageAtAddress(hash)
  if (page === 'lesson') return readPlace(hash)
  history.replaceState(visited, '', pageAddresses[page])
  await prepare(page)
  // a slower page must not come over the one that was asked for after it
  if (location.hash !== pageAddresses[page]) return false
  useApp.setState({ page, notice: '', status: '', editing: null })
  return true
}

async function readPlace(hash: string): Promise<boolean> {
  const lesson = lessonAtAddress(hash)
  const wrong = await openLinked(hash)
  await reach({ lesson, step: stepAtAddress(hash) })
  if (location.hash !== hash) return false
  const { steps } = madeLesson(lesson, useApp.getState().document[lesson]).lesson
  const { place, notice } = placeAtAddress(hash, steps.length)
  // a wrong address is mended in place, so that Back does not lead to it again
  history.replaceState(visited, '', addressOf(place))
  await open(place, wrong || notice)
  useApp.setState({ page: 'lesson' })
  return location.hash === addressOf(place)
}

const site = 'Worked Autoencoders'

function titleOf({ page, place, document }: AppState): string {
  if (page === 'start') return site
  if (page === 'about') return `About · ${site}`
  const { lesson } = madeLesson(place.lesson, document[place.lesson])
  return `${stepWords(lesson, place.step)} · ${lesson.title} · ${site}`
}
