// Run, pause, step, go back: the buttons of a run and the slider over its steps.
import { resetRun, scrubTo, setTyped, takeOneStep, takeSteps, toggleRun } from '../../store/train'
import { useTrain } from '../../store/train-state'

export function RunButtons() {
  const running = useTrain((state) => state.running)
  const at = useTrain((state) => state.at)
  const last = useTrain((state) => state.last)
  const steps = useTrain((state) => state.steps)
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
      <label className="history">
        <span>
          Step <strong>{at}</strong> of {last}
        </span>
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
      </label>
      <button type="button" aria-disabled={last === 0} onClick={resetRun}>
        Reset the run
      </button>
    </div>
  )
}
