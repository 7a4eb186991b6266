// The activations compared, over the page: on the same pre-activations as the sheet shows.
import { useEffect, useRef } from 'react'
import { closeVariants } from '../../store/variants'
import { ActivationCard } from './ActivationCard'
import { ChosenCell } from './ChosenCell'
import { ConventionChoice } from './ConventionChoice'
import { ConventionTable } from './ConventionTable'
import { FoldSection } from './FoldSection'
import { SideBySide } from './SideBySide'
import { TrainSection } from './TrainSection'
import { useReports } from './use-reports'

export function VariantsPanel() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
  }, [])
  const { lesson, chosen, inConvention } = useReports()
  return (
    <dialog
      ref={dialog}
      className="panel variants"
      aria-labelledby="variants-title"
      onClose={closeVariants}
    >
      <div className="panel-head">
        <h2 id="variants-title">Other activations</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <p>
        One Z, four ways to choose which features stay on. All of it follows the sheet as it stands,
        your changes included.
      </p>
      <section>
        <h3>The same pre-activations in four activations</h3>
        <ConventionChoice />
        <p className="legend about">
          A <span className="sample clipped">0</span> hatched was below 0. A{' '}
          <span className="sample cut" data-was="2">
            0
          </span>{' '}
          dashed was above 0 and is cut; what it was is struck out beside it. What is kept is bold.
        </p>
        <div className="activations">
          {chosen.map((report) => (
            <ActivationCard key={report.activation} lesson={lesson} report={report} />
          ))}
        </div>
        <ChosenCell lesson={lesson} reports={chosen} />
      </section>
      <section>
        <h3>Side by side</h3>
        <SideBySide lesson={lesson} reports={chosen} />
      </section>
      <TrainSection lesson={lesson} chosen={chosen} />
      <section>
        <h3>Conventions</h3>
        <ConventionTable inConvention={inConvention} />
      </section>
      <FoldSection lesson={lesson} />
    </dialog>
  )
}
