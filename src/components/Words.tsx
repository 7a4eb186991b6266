// A paragraph whose matrices and numbers follow the sheet.
import type { Lesson, Text, TextPart } from '../lessons/lesson'
import { useApp } from '../store/app'
import { sayPart } from '../store/say-part'

export interface WordsProps {
  readonly lesson: Lesson
  readonly text: Text
}

export function Words({ lesson, text }: WordsProps) {
  return text.map((part, i) => <Part key={i} lesson={lesson} part={part} />)
}

function Part({ lesson, part }: { readonly lesson: Lesson; readonly part: TextPart }) {
  const said = useApp((state) => sayPart(lesson, state.values, part))
  if (typeof part === 'string') return said
  return <span className={part.kind === 'matrix' ? 'symbol' : 'live-number'}>{said}</span>
}
