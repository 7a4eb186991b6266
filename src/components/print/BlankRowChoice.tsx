// Which row of the chosen matrices is blank.
import { type BlankRow, resultsOf } from '../../lessons/blanks'
import type { Lesson } from '../../lessons/lesson'

export interface BlankRowChoiceProps {
  readonly lesson: Lesson
  readonly row: BlankRow
  readonly onChoose: (row: BlankRow) => void
}

export function BlankRowChoice({ lesson, row, onChoose }: BlankRowChoiceProps) {
  const most = Math.max(...resultsOf(lesson).map((name) => lesson.matrices[name].rows.length))
  return (
    <p className="row">
      <label>
        {'Which row '}
        <select
          value={row}
          onChange={({ target: { value } }) =>
            onChoose(value === 'middle' ? 'middle' : Number(value))
          }
        >
          <option value="middle">the one in the middle</option>
          {Array.from({ length: most }, (_, index) => (
            <option key={index} value={index}>
              {`row ${index + 1}${index === 0 ? '' : ', where there is one'}`}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
