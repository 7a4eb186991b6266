// A remark, with a badge that says whether it is the exercise's, a correction or ours.
import type { Lesson } from '../../lessons/lesson'
import type { Note } from '../../lessons/words'
import { Badge } from './Badge'
import { Words } from './Words'

export interface NoteTextProps {
  readonly lesson: Lesson
  readonly note: Note
}

export function NoteText({ lesson, note: { mark, says, rows } }: NoteTextProps) {
  return (
    <div className={`note ${mark}`}>
      <p>
        <Badge mark={mark} /> <Words lesson={lesson} text={says} />
      </p>
      {rows && (
        <ul>
          {rows.map((row, i) => (
            <li key={i}>
              <Words lesson={lesson} text={row} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
