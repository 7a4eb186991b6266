// The settings of a run: learning rate and optimizer.
import { setTyped } from '../../store/train'
import { settingsTyped, useTrain } from '../../store/train-state'
import { type OptimizerName, optimizers } from '../../training/optimizers/index'
import { settingsProblem } from '../../training/settings'

const names = Object.keys(optimizers) as OptimizerName[]

export function SettingsFields() {
  const typed = useTrain()
  const { rate, optimizer } = typed
  const wrong = settingsProblem(settingsTyped(typed)) !== null
  return (
    <div className="run-settings">
      <label>
        <span>Learning rate η</span>
        <input
          aria-label="Learning rate η"
          inputMode="decimal"
          value={rate}
          aria-invalid={wrong}
          onChange={({ target }) => setTyped({ rate: target.value })}
        />
      </label>
      <label>
        <span>Optimizer</span>
        <select
          value={optimizer}
          onChange={({ target }) => setTyped({ optimizer: target.value as OptimizerName })}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {optimizers[name].title}
            </option>
          ))}
        </select>
      </label>
      <p className="about">{optimizers[optimizer].summary}</p>
    </div>
  )
}
