// What a short run did to each activation, better or worse, and its weights to take over.
import type { Lesson } from '../../lessons/lesson'
import { activations } from '../../lessons/sparse-autoencoder/variants/options'
import { takeWeights } from '../../store/train-variants'
import { numberText } from '../../tensor/number-text'
import { stopWords } from '../../training/divergence'
import type { VariantRun } from '../../training/train-variant'
import { verdictOf } from '../../training/train-variant'

export interface RunsTableProps {
  readonly lesson: Lesson
  readonly runs: readonly VariantRun[]
}

export function RunsTable({ lesson, runs }: RunsTableProps) {
  return (
    // a table that scrolls is a stop for the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scrolls" role="region" aria-label="After training" tabIndex={0}>
      <table className="numbers">
        <caption>Before → after.</caption>
        <thead>
          <tr>
            <th scope="col">Activation</th>
            <th scope="col">Its own loss</th>
            <th scope="col">Squared error</th>
            <th scope="col">L0</th>
            <th scope="col">What happened</th>
            <th scope="col">
              <span className="unseen">Take over</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.activation}>
              <th scope="row">{activations[run.activation].title}</th>
              <Run lesson={lesson} run={run} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Run({ lesson, run }: { readonly lesson: Lesson; readonly run: VariantRun }) {
  if (run.kind === 'refused') return <td colSpan={5}>{run.says}</td>
  const { before, after, stop, notes, activation, steps } = run
  const change = (was: number, now: number) => `${numberText(was).text} → ${numberText(now).text}`
  return (
    <>
      <td>{change(before.loss, after.loss)}</td>
      <td>{change(before.error, after.error)}</td>
      <td>{change(before.L0, after.L0)}</td>
      <td>{[verdictOf(run), ...(stop ? [stopWords(lesson, stop)] : []), ...notes].join(' ')}</td>
      <td>
        {steps > 0 && (
          <button
            type="button"
            aria-label={`Use these weights: ${activations[activation].title}`}
            onClick={() => takeWeights(run)}
          >
            Use these weights
          </button>
        )}
      </td>
    </>
  )
}
