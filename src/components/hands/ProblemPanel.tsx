// The problem itself: its sizes, names and numbers, and worked examples to load instead.
import { useEffect, useState } from 'react'
import type { Example } from '../../lessons/kit'
import { useApp, useLesson } from '../../store/app'
import { kitOf } from '../../store/lessons'
import { loadExamples, newNumbers } from '../../store/new-numbers'
import { currentProblem, rename, resize, setProblem } from '../../store/problem'
import { Dialog } from '../dialog/Dialog'
import { NameFields } from './NameFields'
import { closePanel } from './panels'

export function ProblemPanel() {
  const lesson = useLesson()
  useApp((state) => state.document[lesson.id])
  const kit = kitOf(lesson.id)
  const { shape, names } = currentProblem()
  const deeper = kit.deeper(shape)
  const shallower = kit.shallower(shape)
  return (
    <Dialog title="Sizes, names and numbers" className="edits" onLeave={closePanel}>
      <h3>Sizes</h3>
      <ul className="sizes">
        {kit.sizeControls(shape).map(({ label, value, withSize }) => {
          const less = withSize(value - 1)
          const more = withSize(value + 1)
          return (
            <li key={label}>
              <span>{label}</span>
              <button
                type="button"
                aria-label={`${label}: one less`}
                aria-disabled={!less}
                onClick={() => less && resize(less)}
              >
                −
              </button>
              <output>{value}</output>
              <button
                type="button"
                aria-label={`${label}: one more`}
                aria-disabled={!more}
                onClick={() => more && resize(more)}
              >
                +
              </button>
            </li>
          )
        })}
      </ul>
      {(deeper || shallower) && (
        <p className="buttons">
          <button type="button" aria-disabled={!deeper} onClick={() => deeper && resize(deeper)}>
            Deeper
          </button>
          <button
            type="button"
            aria-disabled={!shallower}
            onClick={() => shallower && resize(shallower)}
          >
            Shallower
          </button>
        </p>
      )}
      <NameFields lesson={lesson} names={names} onName={rename} />
      <NewNumbers />
      <Examples />
    </Dialog>
  )
}

function NewNumbers() {
  const [seed, setSeed] = useState('')
  const [searching, setSearching] = useState(false)
  const status = useApp((state) => state.status)
  const find = async () => {
    if (searching) return
    setSearching(true)
    await newNumbers(seed)
    setSearching(false)
  }
  return (
    <section>
      <h3>New numbers</h3>
      <p>Another problem of these sizes in whole numbers. The same word gives the same numbers.</p>
      <p className="buttons">
        <label>
          Seed{' '}
          <input aria-label="Seed" value={seed} onChange={(event) => setSeed(event.target.value)} />
        </label>
        <button type="button" aria-disabled={searching} onClick={() => void find()}>
          {searching ? 'Searching…' : 'Find numbers'}
        </button>
      </p>
      <p role="status">{status}</p>
    </section>
  )
}

function Examples() {
  const lesson = useLesson()
  const [examples, setExamples] = useState<readonly Example[]>([])
  useEffect(() => {
    void loadExamples(lesson.id).then(setExamples)
  }, [lesson.id])
  return (
    <section>
      <h3>Examples</h3>
      <ul className="examples">
        {examples.map(({ id, title, why, problem }) => (
          <li key={id}>
            <button type="button" onClick={() => setProblem(problem, `Loaded: ${title}.`)}>
              {title}
            </button>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
