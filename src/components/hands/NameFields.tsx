// Fields to name the tokens or examples, and the features.
import type { LessonNames } from '../../lessons/kit'
import type { Lesson } from '../../lessons/lesson'

export interface NameFieldsProps {
  readonly lesson: Lesson
  readonly names: LessonNames
  readonly onName: (axis: keyof LessonNames, index: number, name: string) => void
}

export function NameFields({ lesson, names, onName }: NameFieldsProps) {
  const axes = [
    { axis: 'columns', shorts: lesson.matrices.X.cols },
    { axis: 'features', shorts: lesson.id === 'sparse-autoencoder' ? lesson.matrices.F.rows : [] },
  ] as const
  return (
    <section>
      <h3>Names</h3>
      <div className="names">
        {axes.flatMap(({ axis, shorts }) =>
          shorts.map(({ short }, index) => (
            <label key={`${lesson.id} ${short}`}>
              {short}{' '}
              <input
                key={names[axis][index] ?? ''}
                aria-label={`Name of ${short}`}
                defaultValue={names[axis][index] ?? ''}
                maxLength={16}
                onBlur={(event) => onName(axis, index, event.target.value.trim())}
              />
            </label>
          )),
        )}
      </div>
    </section>
  )
}
