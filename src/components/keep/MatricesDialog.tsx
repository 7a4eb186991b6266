// Where the matrices of a file go: by name as a start, else where each one fits.
import { useId, useState } from 'react'
import { lessonIds, lessonTitles } from '../../lessons/index'
import type { LessonId } from '../../lessons/lesson'
import { useWaiting, type Waiting } from '../../store/saving/open-file'
import { choicesIn, lessonFor, takeMatrices, takenTwice } from '../../store/saving/take-matrices'
import { Dialog } from '../dialog/Dialog'
import { MatrixChoice } from './MatrixChoice'

export function MatricesDialog({ waiting }: { readonly waiting: Waiting }) {
  const { file, matrices } = waiting
  const [lesson, setLesson] = useState(() => lessonFor(matrices))
  const choices = choicesIn(lesson, matrices)
  const [chosen, setChosen] = useState(() => choices.map(({ suggested }) => suggested))
  const refusal = useId()
  const matches = choices.flatMap(({ targets }, i) =>
    targets.slice(chosen[i]).slice(0, chosen[i] < 0 ? 0 : 1),
  )
  const twice = takenTwice(lesson, matches)
  const why = twice
    ? `Two matrices go into ${twice}; choose one.`
    : matches.length === 0
      ? 'Choose where at least one matrix goes.'
      : ''
  // a file dropped since is another dialog's
  const close = () =>
    useWaiting.setState((now) => (now.waiting === waiting ? { waiting: null } : now))
  const changeLesson = (id: LessonId) => {
    setLesson(id)
    setChosen(choicesIn(id, matrices).map(({ suggested }) => suggested))
  }
  const take = () => {
    if (why) return
    close()
    takeMatrices(lesson, matches, file)
  }
  return (
    <Dialog className="keep" title={`Numbers from ${file}`} leave="Cancel" onLeave={close}>
      <p>
        <label>
          Into the{' '}
          <select
            value={lesson}
            onChange={(event) => {
              const id = lessonIds.find((each) => each === event.target.value)
              if (id) changeLesson(id)
            }}
          >
            {lessonIds.map((id) => (
              <option key={id} value={id}>
                {lessonTitles[id].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul className="matrix-choices">
        {choices.map((choice, i) => (
          <MatrixChoice
            // two arrays of a file may have one name
            key={i}
            lesson={lesson}
            choice={choice}
            chosen={chosen[i]}
            onChoose={(target) => setChosen(chosen.with(i, target))}
          />
        ))}
      </ul>
      <p className="buttons">
        <button type="button" aria-disabled={why !== ''} aria-describedby={refusal} onClick={take}>
          Put in
        </button>
        <span id={refusal} role="status">
          {why}
        </span>
      </p>
    </Dialog>
  )
}
