// Where the reader is, as the address says it: #/, #/about, #/autoencoder/3.
import { lessonIds, lessonTitles } from '../lessons/index'
import type { LessonId } from '../lessons/lesson'

export interface ReadingPlace {
  readonly lesson: LessonId
  /** 0 is the opening. */
  readonly step: number
}

/** What fills the window: a lesson at the reader's place in it, or one of the pages around them. */
export type PageName = 'start' | 'about' | 'lesson'

/** The addresses of the pages that are no lesson. */
export const pageAddresses = { start: '#/', about: '#/about' } as const

/** Marks the entries of the browser's history that the reader has been at. */
export const visited = { visited: true }

/** The page an address names; whatever names no other is a lesson, or means one. */
export function pageAtAddress(address: string): PageName {
  const { asked } = partsOf(address)
  if (asked === '') return 'start'
  return asked.toLowerCase() === 'about' ? 'about' : 'lesson'
}

/** The address of a place. */
export function addressOf({ lesson, step }: ReadingPlace): string {
  return `#/${lesson}/${step}`
}

/** The lesson an address names, or the nearest there is. */
export function lessonAtAddress(address: string): LessonId {
  return nearestLesson(partsOf(address).asked)
}

/** The place an address names, or the nearest there is with a notice of what was wrong. */
export function placeAtAddress(
  address: string,
  steps: number,
): { place: ReadingPlace; notice: string } {
  const { asked, step } = partsOf(address)
  const lesson = nearestLesson(asked)
  const last = steps - 1
  const wanted = step === '' ? 0 : Number(step)
  const valid = Number.isInteger(wanted) && wanted >= 0 && wanted <= last
  const nearest = Number.isNaN(wanted) ? 0 : Math.min(Math.max(Math.round(wanted), 0), last)
  const place = { lesson, step: valid ? wanted : nearest }
  if (asked !== '' && asked !== lesson)
    return {
      place,
      notice: `There is no lesson called “${shortened(asked)}”. This is the ${lessonTitles[lesson].toLowerCase()}.`,
    }
  return {
    place,
    notice: valid
      ? ''
      : `There is no step “${shortened(step)}” here; the steps go from 0 to ${last}. This is step ${place.step}.`,
  }
}

function partsOf(address: string): { asked: string; step: string } {
  const [asked = '', step = ''] = address.replace(/^#\/?/, '').split('/')
  return { asked, step }
}

function nearestLesson(asked: string): LessonId {
  const exact = lessonIds.find((id) => id === asked)
  return exact ?? (asked.toLowerCase().startsWith('s') ? 'sparse-autoencoder' : 'autoencoder')
}

function shortened(text: string): string {
  const shown = decodeSafely(text)
  return shown.length > 24 ? `${shown.slice(0, 24)}…` : shown
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
