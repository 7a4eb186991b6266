// Reads a saved document: JSON of the right form, of a version we know, that fits its lessons.
import { type BaseIssue, getDotPath, safeParse } from 'valibot'
import type { LessonKit } from '../../lessons/kit'
import { lessonIds } from '../../lessons/index'
import type { LessonId } from '../../lessons/lesson'
import { misfit } from './misfit'
import { type DocumentRead, documentVersion, format } from './saved-document'
import { savedSchema } from './schema'

/** The longest text that is looked at: a hundred times what a full document needs. */
export const longestText = 2_000_000

/** The document in a text, or a sentence about why there is none. Never throws. */
export function readDocument(
  text: string,
  kits: Readonly<Record<LessonId, LessonKit>>,
): DocumentRead {
  if (text.trim() === '') return refused('The file is empty.')
  if (text.length > longestText)
    return refused(
      `The file is ${Math.round(text.length / 1e6)} MB long; a saved document is never over ${longestText / 1e6} MB.`,
    )
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refused('This is not JSON, or it was cut short.')
  }
  const version = versionOf(json)
  if (version === undefined)
    return refused('This JSON is not a document of this page: it does not say that it is one.')
  if (version > documentVersion)
    return refused(
      `This document is of version ${version}, made by a newer page; this page reads up to version ${documentVersion}. Reload the page to get the newest.`,
    )
  const parsed = safeParse(savedSchema, json, { abortEarly: true })
  if (!parsed.success) return refused(sentenceOf(parsed.issues[0]))
  const { place, view, lessons } = parsed.output
  for (const id of lessonIds) {
    const work = lessons[id]
    const why = work && misfit(kits[id], work)
    if (why) return refused(why)
  }
  return { kind: 'document', saved: { place, view, lessons } }
}

function versionOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== format)
    return undefined
  return 'version' in json && typeof json.version === 'number' ? json.version : undefined
}

/** "At lessons.autoencoder.numbers.W1.0.2: expected a number, given "abc"." */
function sentenceOf(issue: BaseIssue<unknown>): string {
  const where = getDotPath(issue) ?? 'the start'
  const given = issue.received.length > 40 ? `${issue.received.slice(0, 40)}…` : issue.received
  return `The document is damaged at ${where.slice(0, 80)}: expected ${issue.expected ?? 'something else'}, given ${given}.`
}

function refused(why: string): DocumentRead {
  return { kind: 'refused', why }
}
