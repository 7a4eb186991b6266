// Run, pause, step, go back: the buttons of a run and the slider over its steps.
import {
  resetRun,
  scrubTo,
  setSpeed,
  setTyped,
  takeOneStep,
  takeSteps,
  toggleRun,
} from '../../store/train'
import { type Speed, speeds, useTrain } from '../../store/train-state'

export function RunButtons() {
  const running = useTrain((state) => state.running)
  const at = useTrain((state) => state.at)
  const last = useTrain((state) => state.last)
  const steps = useTrain((state) => state.steps)
  const speed = useTrain((state) => state.speed)
  return (
    <div className="run-buttons">
      <button type="button" className="primary" onClick={toggleRun}>
        {running ? 'Pause' : 'Run'}
      </button>
      <button type="button" onClick={takeOneStep}>
        One step
      </button>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          takeSteps()
        }}
      >
        <button type="submit">Take</button>
        <input
          aria-label="How many steps to take"
          inputMode="numeric"
          value={steps}
          onChange={({ target }) => setTyped({ steps: target.value })}
        />
        <span>steps</span>
      </form>
      <button type="button" aria-disabled={last === 0} onClick={resetRun}>
        Reset run
      </button>
      <div className="history">
        <span>
          Step <strong>{at}</strong> of {last}
        </span>
        <select
          aria-label="Speed"
          value={speed}
          onChange={({ target }) => setSpeed(target.value as Speed)}
        >
          {(Object.keys(speeds) as Speed[]).map((name) => (
            <option key={name} value={name}>
              {speeds[name]}
            </option>
          ))}
        </select>
        <input
          type="range"
          min={0}
          max={Math.max(last, 1)}
          step={1}
          value={at}
          disabled={last === 0}
          aria-label="Step shown"
          aria-valuetext={`step ${at} of ${last}`}
          onChange={({ target }) => scrubTo(target.valueAsNumber)}
        />
      </div>
    </div>
  )
}
