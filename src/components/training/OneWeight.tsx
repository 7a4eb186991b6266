// How the next step moves the selected weight, line by line.
import { cellReference } from '../../lessons/cell-words'
import { useApp } from '../../store/app'
import { workedWeight } from '../../store/train-weight'
import { settingsTyped, useTrain } from '../../store/train-state'

export function OneWeight() {
  const selected = useApp((state) => state.selected)
  // what is worked changes with the step, the settings and the numbers on the sheet
  useApp((state) => state.document)
  const settings = settingsTyped(useTrain())
  const found = selected && workedWeight(selected, settings)
  if (!selected || !found)
    return (
      <section className="one-weight" aria-label="One weight">
        <h3>One weight</h3>
        <p className="about">
          Select a weight or a bias on the sheet to see here how its next step is worked.
        </p>
      </section>
    )
  const { lesson, numbers, lines } = found
  const name = cellReference(lesson, selected)
  return (
    <section className="one-weight" aria-label={`The next step of ${name}`}>
      <h3>The next step of {name}</h3>
      <p className="about">{numbers}</p>
      <dl>
        {lines.map((line) => (
          <div key={line.symbol}>
            <dt>
              <strong>{line.symbol}</strong> {line.about}
            </dt>
            <dd>
              <span aria-hidden="true">
                = {line.names}
                <br />= {line.numbers}
                <br />= <strong>{line.result}</strong>
              </span>
              <span className="unseen">{line.spoken}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
