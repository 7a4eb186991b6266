// A paragraph whose matrices and numbers follow the sheet, and lead to it.
import type { Lesson } from '../../lessons/lesson'
import type { EdgePart, LivePart, Text, TextPart } from '../../lessons/words'
import { current, useApp } from '../../store/app'
import { sayBefore, sayPart } from '../../store/say-part'
import { type Unfinished, useUnfinished } from '../../store/unfinished'
import { PartButton } from './PartButton'

export interface WordsProps {
  readonly lesson: Lesson
  readonly text: Text
}

export function Words({ lesson, text }: WordsProps) {
  return clusters(text).map(({ before, part, after }, i) =>
    typeof part === 'string' ? (
      <Plain key={i} words={part} next={text[i + 1]} />
    ) : before === '' && after === '' ? (
      <Part key={i} lesson={lesson} part={part} />
    ) : (
      <span key={i} className="together">
        {before}
        <Part lesson={lesson} part={part} />
        {after}
      </span>
    ),
  )
}

interface Cluster {
  readonly before: string
  readonly part: TextPart
  readonly after: string
}

/** A button is a box, which a line may break before or after: its brackets and commas stay with it. */
function clusters(text: Text): Cluster[] {
  const isBox = (part: TextPart | undefined) =>
    typeof part === 'object' && !['arithmetic', 'positive', 'edge'].includes(part.kind)
  const startOf = (part: TextPart | undefined) =>
    typeof part === 'string' ? (/^[.,:;)?]+/.exec(part)?.[0] ?? '') : ''
  const endOf = (part: TextPart | undefined) =>
    typeof part === 'string' && part.endsWith('(') ? '(' : ''
  return text.map((part, i) => {
    if (isBox(part)) return { before: endOf(text[i - 1]), part, after: startOf(text[i + 1]) }
    if (typeof part !== 'string') return { before: '', part, after: '' }
    const from = isBox(text[i - 1]) ? startOf(part).length : 0
    const to = isBox(text[i + 1]) && part.length > from ? endOf(part).length : 0
    return { before: '', part: part.slice(from, part.length - to), after: '' }
  })
}

interface PlainProps {
  readonly words: string
  readonly next: TextPart | undefined
}

/** Words between the parts, with ≈ before a number that is not whole as it is written. */
function Plain({ words, next }: PlainProps) {
  return useApp((state) => sayBefore(words, next, state.values))
}

function Part({ lesson, part }: { readonly lesson: Lesson; readonly part: LivePart | EdgePart }) {
  const said = useApp((state) => sayPart(lesson, current(state).engine.plan, state.values, part))
  const blank = useUnfinished((state) => tellsOf(part, state.blank))
  if (blank && said !== '') return <span className="live-number">?</span>
  if (part.kind === 'edge') return said
  if (part.kind === 'arithmetic') return <span className="live-number">{said}</span>
  return <PartButton lesson={lesson} part={part} said={said} />
}

/** Whether a part says numbers of a matrix that is left blank for the moment. */
function tellsOf(part: TextPart, blank: Unfinished): boolean {
  if (typeof part === 'string' || part.kind === 'matrix' || part.kind === 'cell') return false
  return blank[part.matrix] !== undefined
}
