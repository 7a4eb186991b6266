// What the learner changed: each difference a click away, and each can be taken back.
import { cellWords } from '../../lessons/cell-words'
import { stepOf } from '../../lessons/reveal'
import { exactText } from '../../tensor/number-text'
import { useApp, useLesson } from '../../store/app'
import { type Difference, differences, revertCell } from '../../store/differences'
import { resetLesson } from '../../store/edit'
import { sizesText } from '../../store/problem'
import { goTo, select } from '../../store/reading'
import { focusCell } from '../cell-element'
import { Panel } from './Panel'
import { closePanel } from './panels'

export function ChangesPanel() {
  const lesson = useLesson()
  const work = useApp((state) => state.document[lesson.id])
  const found = differences(lesson, work)
  const nothing = found.length === 0 && !work.shape && !work.names
  return (
    <Panel title="What did I change?">
      {nothing && <p>Nothing: every number is as the lesson gives it.</p>}
      {work.shape && <p>The sizes are {sizesText(work.shape)}.</p>}
      {work.names && <p>Some names are your own.</p>}
      <ul className="changes">
        {found.map((difference) => (
          <li key={`${difference.cell.matrix} ${difference.cell.row} ${difference.cell.col}`}>
            <button type="button" className="link" onClick={() => visit(difference)}>
              {cellWords(lesson, difference.cell)}
            </button>
            <span>{saidOf(difference)}</span>
            <button
              type="button"
              aria-label={`Take back ${cellWords(lesson, difference.cell)}`}
              onClick={() => revertCell(difference.cell)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
      {!nothing && (
        <button type="button" onClick={resetLesson}>
          Reset the whole lesson
        </button>
      )}
    </Panel>
  )

  function visit({ cell }: Difference) {
    closePanel()
    goTo({ lesson: lesson.id, step: stepOf(lesson, cell.matrix) })
    select(cell)
    requestAnimationFrame(() => focusCell(cell))
  }
}

function saidOf({ now, was }: Difference): string {
  return was === undefined ? `pinned to ${exactText(now)}` : `${exactText(was)} → ${exactText(now)}`
}
