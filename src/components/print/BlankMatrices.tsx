// Which matrices are blank: a box for each, and one for all of a step that has several.
import { resultsByStep } from '../../lessons/blanks'
import type { Lesson } from '../../lessons/lesson'
import { stepWords } from '../../store/reading'

export interface BlankMatricesProps {
  readonly lesson: Lesson
  readonly chosen: readonly string[]
  readonly onChoose: (matrices: readonly string[]) => void
}

export function BlankMatrices({ lesson, chosen, onChoose }: BlankMatricesProps) {
  const put = (matrices: readonly string[], on: boolean) =>
    onChoose([...chosen.filter((name) => !matrices.includes(name)), ...(on ? matrices : [])])
  return (
    <fieldset className="radio-group blank-matrices">
      <legend>Matrices</legend>
      {resultsByStep(lesson).map(({ step, matrices }) => {
        const some = matrices.some((name) => chosen.includes(name))
        const all = matrices.every((name) => chosen.includes(name))
        const words = stepWords(lesson, step)
        return (
          <div key={step} role="group" aria-label={words}>
            {matrices.length === 1 ? (
              <span className="of-step">{words}</span>
            ) : (
              <label className="of-step">
                <input
                  ref={(box) => {
                    if (box) box.indeterminate = some && !all
                  }}
                  type="checkbox"
                  aria-label={`All of ${words}`}
                  checked={all}
                  onChange={({ target }) => put(matrices, target.checked)}
                />
                {words}
              </label>
            )}
            {matrices.map((name) => {
              const { symbol, about } = lesson.matrices[name]
              return (
                <label key={name} title={about}>
                  <input
                    type="checkbox"
                    aria-label={`${symbol}, ${about}`}
                    checked={chosen.includes(name)}
                    onChange={({ target }) => put([name], target.checked)}
                  />
                  {symbol}
                </label>
              )
            })}
          </div>
        )
      })}
    </fieldset>
  )
}
