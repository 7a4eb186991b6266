// What the learner changed: each difference a click away, and each can be taken back.
import { cellWords } from '../../lessons/cell-words'
import { stepOf } from '../../lessons/reveal'
import { exactText } from '../../tensor/number-text'
import { useApp, useLesson } from '../../store/app'
import { type Difference, differences, revertCell } from '../../store/differences'
import { resetLesson } from '../../store/edit'
import { problemDifferences } from '../../store/problem-differences'
import { goTo, select } from '../../store/reading'
import { focusCell } from '../cell-element'
import { Dialog } from '../dialog/Dialog'
import { closePanel } from './panels'

export function ChangesPanel() {
  const lesson = useLesson()
  const work = useApp((state) => state.document[lesson.id])
  const status = useApp((state) => state.status)
  const found = differences(lesson, work)
  const choices = problemDifferences(lesson, work)
  const nothing = found.length + choices.length === 0
  return (
    <Dialog title="What did I change?" className="edits" onLeave={closePanel}>
      {nothing && <p>Nothing: every number is as the lesson gives it.</p>}
      <ul className="changes">
        {choices.map(({ what, said, takeBack }) => (
          <li key={what}>
            <span>{said}</span>
            <button
              type="button"
              aria-label={`Take back ${what}`}
              onClick={({ currentTarget }) => takeBackFrom(currentTarget, takeBack)}
            >
              Take back
            </button>
          </li>
        ))}
        {found.map((difference) => (
          <li key={`${difference.cell.matrix} ${difference.cell.row} ${difference.cell.col}`}>
            <button type="button" className="link" onClick={() => visit(difference)}>
              {cellWords(lesson, difference.cell)}
            </button>
            <span>{saidOf(difference)}</span>
            <button
              type="button"
              aria-label={`Take back ${cellWords(lesson, difference.cell)}`}
              onClick={({ currentTarget }) =>
                takeBackFrom(currentTarget, () => revertCell(difference.cell))
              }
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
      {!nothing && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            resetLesson()
            firstButton(currentTarget.closest('dialog'))?.focus()
          }}
        >
          Reset the whole lesson
        </button>
      )}
      <p role="status" className="unseen">
        {status}
      </p>
    </Dialog>
  )

  function visit({ cell }: Difference) {
    closePanel()
    goTo({ lesson: lesson.id, step: stepOf(lesson, cell.matrix) })
    select(cell)
    requestAnimationFrame(() => focusCell(cell))
  }
}

/** The button goes with its line, so the focus goes to the next line's, or to the one that closes. */
function takeBackFrom(button: HTMLElement, takeBack: () => void | Promise<void>): void {
  const line = button.closest('li')
  const beside = line?.nextElementSibling ?? line?.previousElementSibling
  const next = beside?.querySelector<HTMLElement>('button:last-child')
  void takeBack()
  const then = next ?? firstButton(button.closest('dialog'))
  then?.focus()
}

function firstButton(dialog: HTMLElement | null): HTMLElement | null {
  return dialog?.querySelector('button') ?? null
}

function saidOf({ now, was }: Difference): string {
  return was === undefined ? `pinned to ${exactText(now)}` : `${exactText(was)} → ${exactText(now)}`
}
