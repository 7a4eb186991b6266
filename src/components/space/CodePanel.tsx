// The codes of the bottleneck as points that can be dragged, and what the dragged one is decoded to.
import { useMemo, useState } from 'react'
import { withAxis } from '../../lessons/space/axes'
import { codeCells, codeSpaceOf } from '../../lessons/space/code-space'
import { plainName, vectorText } from '../../lessons/space/space-words'
import { current, useApp, useLesson } from '../../store/app'
import { freeCells, holdCells } from '../../store/steer'
import { numberText } from '../../tensor/number-text'
import { CodePlane } from './CodePlane'
import { Decoded } from './Decoded'
import { NumberField } from './NumberField'

export function CodePanel() {
  const lesson = useLesson()
  const values = useApp((state) => state.values)
  const pins = useApp((state) => current(state).work.pins)
  const space = useMemo(() => codeSpaceOf(lesson, values, pins), [lesson, values, pins])
  const [chosen, setChosen] = useState(0)
  const [wantedAxes, setAxes] = useState<readonly number[]>([0, 1])
  if (!space) return <p>This lesson has no bottleneck.</p>
  const { neurons, examples } = space
  const known = wantedAxes.filter((axis) => axis < neurons.length)
  const axes = known.length === 2 || neurons.length < 2 ? known : [0, 1]
  const example = examples[Math.min(chosen, examples.length - 1)]
  const cells = codeCells(space, example.index)
  const hold = (neuron: number, value: number) =>
    holdCells(
      [{ cell: cells[neuron], value }],
      `${neurons[neuron].full} of ${example.name.full} is held at ${numberText(value).text}.`,
    )
  return (
    <>
      <CodePlane space={space} axes={axes} chosen={example.index} onChoose={setChosen} />
      {neurons.length > 2 && (
        <div className="axes-choice">
          <p>A code here is {neurons.length} numbers. The plane shows the two that you choose.</p>
          {axes.map((axis, at) => (
            <label key={at}>
              {at === 0 ? 'Right' : 'Up'}
              <select
                value={axis}
                onChange={({ currentTarget }) =>
                  setAxes(withAxis(axes, at, Number(currentTarget.value)))
                }
              >
                {neurons.map(({ full }, neuron) => (
                  <option key={full} value={neuron}>
                    {full}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      <section className="code-example" aria-label="The chosen example">
        <label>
          Example{' '}
          <select
            value={example.index}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          >
            {examples.map(({ index, name }) => (
              <option key={index} value={index}>
                {name.full}
              </option>
            ))}
          </select>
        </label>
        <div className="code-fields">
          {neurons.map(({ full }, neuron) => (
            <NumberField
              key={full}
              label={full}
              value={example.code[neuron]}
              onNumber={(value) => hold(neuron, value)}
            />
          ))}
          <button
            type="button"
            aria-disabled={!example.pinned}
            onClick={() =>
              example.pinned &&
              freeCells([...cells], `The code of ${example.name.full} is worked out again.`)
            }
          >
            Release {plainName(example.name)}
          </button>
        </div>
        <Decoded space={space} example={example} />
      </section>
      <details>
        <summary>The picture in words</summary>
        <ul className="space-words">
          {examples.map(({ index, name, code, squaredError, pinned }) => (
            <li key={index}>
              {name.full} has the code {vectorText(code)}
              {pinned ? ', pinned' : ''}: squared error {numberText(squaredError).text}.
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
