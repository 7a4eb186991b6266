// What an embedded page and the page around it say to each other, by postMessage.
//
// To the frame: { target: 'worked-autoencoders', kind: 'load', link }   opens the letters of a link
//               { target: 'worked-autoencoders', kind: 'go', lesson?, step }
//               { target: 'worked-autoencoders', kind: 'ask' }          answered by 'document'
// From it:      { source: 'worked-autoencoders', kind: 'ready' }        it listens from now on
//               { …, kind: 'height', height }                           and what Canvas listens for
//               { …, kind: 'place', lesson, step }
//               { …, kind: 'edited' | 'document', lesson, step, link }
//               { …, kind: 'refused', why }                             nothing has changed
import { integer, literal, minValue, number, object, optional, picklist } from 'valibot'
import { type InferOutput, maxLength, pipe, safeParse, string, variant } from 'valibot'
import { longestLink } from '../../formats/document/link'
import { lessonIds } from '../../lessons/index'
import type { LessonId } from '../../lessons/lesson'

const name = 'worked-autoencoders'
const target = literal(name)

const asked = variant('kind', [
  object({ target, kind: literal('load'), link: pipe(string(), maxLength(longestLink)) }),
  object({
    target,
    kind: literal('go'),
    lesson: optional(picklist(lessonIds)),
    step: pipe(number(), integer(), minValue(0)),
  }),
  object({ target, kind: literal('ask') }),
])

export type Asked = InferOutput<typeof asked>

export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'place'; readonly lesson: LessonId; readonly step: number }
  | {
      readonly kind: 'edited' | 'document'
      readonly lesson: LessonId
      readonly step: number
      readonly link: string
    }
  | { readonly kind: 'refused'; readonly why: string }

/** What a message asks for; undefined for one that is not for us, a sentence for one that is wrong. */
export function readAsked(data: unknown): Asked | string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (!('target' in data) || data.target !== name) return undefined
  const read = safeParse(asked, data)
  return read.success ? read.output : `This message is not understood: ${read.issues[0].message}`
}

/** The origin that a text names, which may have a path behind it; * for any, undefined where it names none. */
export function originOf(text: string): string | undefined {
  if (text === '*') return text
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`
  return URL.canParse(whole) ? new URL(whole).origin : undefined
}

/** Tells the page around; `to` is its origin, or * where the address names none. */
export function tell(to: string, told: Told): void {
  if (window.parent === window) return
  window.parent.postMessage({ source: name, ...told }, to)
  if (told.kind === 'height')
    window.parent.postMessage({ subject: 'lti.frameResize', height: told.height }, to)
}
