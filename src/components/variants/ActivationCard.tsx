// One activation: what it does, its own numbers, the features it makes, and the catch of its loss.
import type { Lesson } from '../../lessons/lesson'
import { activations } from '../../lessons/sparse-autoencoder/variants/options'
import { honestly } from '../../lessons/sparse-autoencoder/variants/words'
import type { VariantReport } from '../../training/variant-report'
import { FeatureGrid } from './FeatureGrid'
import { OwnFields } from './OwnFields'

export interface ActivationCardProps {
  readonly lesson: Lesson
  readonly report: VariantReport
}

export function ActivationCard({ lesson, report }: ActivationCardProps) {
  const { title, says } = activations[report.activation]
  return (
    <section className="activation" aria-label={title}>
      <h4>{title}</h4>
      <div className="own-numbers">
        <OwnFields lesson={lesson} report={report} />
      </div>
      <FeatureGrid lesson={lesson} report={report} />
      <p>{says}</p>
      <p className="honestly">{honestly[report.activation]}</p>
    </section>
  )
}
