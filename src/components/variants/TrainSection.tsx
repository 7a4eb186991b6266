// A short run of every activation from the same start, beside the lesson.
import { counted } from '../../lessons/counting'
import { undo } from '../../store/history'
import { useApp } from '../../store/app'
import { trainVariants } from '../../store/train-variants'
import { useVariants } from '../../store/variants'
import { plainSettings, settingsNote, settingsProblem } from '../../training/settings'
import { stepsProblem } from '../../training/train-variant'
import { NumberField } from './NumberField'
import { RunsTable } from './RunsTable'
import type { Reports } from './use-reports'

export function TrainSection({ lesson, chosen }: Pick<Reports, 'lesson' | 'chosen'>) {
  const { rate, steps, training, runs } = useVariants()
  const taken = useApp(({ past }) => past.at(-1))
  const status = useApp((state) => state.status)
  const shown = runs?.lesson === lesson ? runs : null
  const note = settingsNote(plainSettings(rate))
  const took = taken !== undefined && taken === shown?.taken
  return (
    <section>
      <h3>Train each</h3>
      <p>
        Plain steps against the gradient of each activation’s own loss, from the same start. The
        lesson keeps its numbers until you take trained ones over.
      </p>
      <div className="fields">
        <NumberField
          label="η"
          value={rate}
          problem={(value) => settingsProblem(plainSettings(value))}
          onNumber={(value) => useVariants.setState({ rate: value })}
        />
        <NumberField
          label="steps"
          value={steps}
          problem={stepsProblem}
          onNumber={(value) => useVariants.setState({ steps: value })}
        />
        <button
          type="button"
          aria-disabled={training}
          onClick={() => void trainVariants(lesson, chosen)}
        >
          {training ? 'Training…' : `Train ${counted(steps, 'step')}`}
        </button>
      </div>
      {note !== null && <p className="about">{note}</p>}
      {shown && shown.from !== chosen && !took && (
        <p className="about">
          Numbers or settings have changed since this run: it shows what came of the earlier ones.
        </p>
      )}
      {shown && <RunsTable lesson={lesson} runs={shown.runs} />}
      <p className="taken" role="status">
        {took && status}
      </p>
      {took && (
        <button type="button" onClick={undo}>
          Undo: give the lesson its numbers back
        </button>
      )}
    </section>
  )
}
