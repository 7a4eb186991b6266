// One run: its buttons and settings, its curve, what is measured, and one weight worked.
import { useLesson } from '../../store/app'
import { useTrain } from '../../store/train-state'
import { stopWords } from '../../training/divergence'
import { measuredOf, worseWords } from '../../training/run-words'
import { CurveView } from './CurveView'
import { MeasuresTable } from './MeasuresTable'
import { OneWeight } from './OneWeight'
import { RunButtons } from './RunButtons'
import { SettingsFields } from './SettingsFields'

export function RunView() {
  return (
    <>
      <RunButtons />
      <SettingsFields />
      <RunNotes />
      <CurveView />
      <MeasuresTable />
      <OneWeight />
    </>
  )
}

/** What is said of the run: why it does not go on, what to expect, what got worse. */
function RunNotes() {
  const { refused, notes, stop, event, curve, measures, parts, running } = useTrain()
  const lesson = useLesson()
  const worse =
    measures && measures.step > 0 && !running
      ? worseWords(curve[0], measures, measuredOf(parts, measures))
      : []
  return (
    <div className="training-notes">
      <div role="alert">
        {refused && <p className="trouble">{refused}</p>}
        {stop && <p className="trouble">{stopWords(lesson, stop)}</p>}
      </div>
      {[event, ...notes, ...worse]
        .filter((note) => note !== '')
        .map((note) => (
          <p key={note}>{note}</p>
        ))}
    </div>
  )
}
