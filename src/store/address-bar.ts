// Keeps the address and the reader's place the same, in both directions.
import { useApp } from './app'
import { loadLesson, madeLesson } from './lessons'
import { addressOf, lessonAtAddress, placeAtAddress } from './place'
import { open } from './reading'

/** Goes where the address says, and follows it and the reader from then on. */
export async function followAddress(): Promise<void> {
  await readAddress()
  window.addEventListener('popstate', () => void readAddress())
  useApp.subscribe(({ place }, before) => {
    if (place === before.place || addressOf(place) === location.hash) return
    history.pushState(null, '', addressOf(place))
  })
}

async function readAddress(): Promise<void> {
  const lesson = lessonAtAddress(location.hash)
  await loadLesson(lesson)
  const { steps } = madeLesson(lesson, useApp.getState().document[lesson]).lesson
  const { place, notice } = placeAtAddress(location.hash, steps.length)
  // a wrong address is mended in place, so that Back does not lead to it again
  history.replaceState(null, '', addressOf(place))
  await open(place, notice)
}
