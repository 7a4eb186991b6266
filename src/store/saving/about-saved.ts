// What a saved document is about, in words, read without the lessons it belongs to.
import { lessonIds, lessonTitles } from '../../lessons/index'

export interface AboutSaved {
  /** "Autoencoder, step 3". */
  readonly where: string
  /** "2 matrices changed, 1 result pinned"; empty where nothing was done. */
  readonly what: string
}

/** Undefined for a text that is no document; what is odd in one is passed over. */
export function aboutSaved(text: string): AboutSaved | undefined {
  try {
    const { place, lessons } = JSON.parse(text)
    const id = lessonIds.find((each) => each === place.lesson)
    if (!id || !Number.isInteger(place.step)) return undefined
    const works = Object.values<Record<string, object>>(lessons)
    const count = (part: string, inside: (each: object) => number) =>
      works
        .flatMap((work) => Object.values(work[part] ?? {}))
        .reduce((sum, each) => sum + inside(each), 0)
    const changed = count('numbers', () => 1)
    const pinned = count('pins', (pins) => Object.keys(pins).length)
    const resized = works.some(({ shape }) => shape !== undefined)
    const named = works.some(({ names }) => names !== undefined)
    return {
      where: `${lessonTitles[id]}, ${place.step === 0 ? 'opening' : `step ${place.step}`}`,
      what: [
        resized ? 'other sizes' : '',
        changed > 0 ? `${changed} ${changed === 1 ? 'matrix' : 'matrices'} changed` : '',
        pinned > 0 ? `${pinned} ${pinned === 1 ? 'result' : 'results'} pinned` : '',
        named && !resized ? 'other names' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    }
  } catch {
    return undefined
  }
}
