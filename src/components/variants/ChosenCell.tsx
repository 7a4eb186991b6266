// How the chosen activation is made in its variant, from the pre-activation that all of them share.
import { axisWords } from '../../lessons/cell-words'
import type { Lesson } from '../../lessons/lesson'
import { makingsOf } from '../../lessons/sparse-autoencoder/variants/makings'
import { activations } from '../../lessons/sparse-autoencoder/variants/options'
import type { Making } from '../../sheet/making'
import { tints } from '../../store/lights'
import { useVariants } from '../../store/variants'
import type { VariantReport } from '../../training/variant-report'

export interface ChosenCellProps {
  readonly lesson: Lesson
  readonly reports: readonly VariantReport[]
}

export function ChosenCell({ lesson, reports }: ChosenCellProps) {
  const chosen = useVariants((state) => state.chosen)
  const report = reports.find(({ activation }) => activation === chosen?.activation)
  const { rows, cols } = lesson.matrices['F']
  if (!chosen || !report || !rows[chosen.row] || !cols[chosen.col])
    return <p className="about">Choose a number above to see how it is made.</p>
  const row = axisWords(rows[chosen.row], 'row', chosen.row)
  const col = axisWords(cols[chosen.col], 'column', chosen.col)
  return (
    <div className="chosen-cell" aria-live="polite">
      <h4>
        {activations[report.activation].title}: {row}, {col}
      </h4>
      {makingsOf(lesson, report, report.activation, chosen).map(
        ({ name, symbols, numbers, result, pinned }) => (
          <p key={name}>
            <strong>{name}</strong> = <Line making={symbols} />
            <br />= <Line making={numbers} /> = <strong>{result}</strong>
            {pinned !== null && `, but pinned to ${pinned}`}
          </p>
        ),
      )}
    </div>
  )
}

function Line({ making }: { readonly making: Making }) {
  return making.map(({ text, term }, i) => (
    <span key={i} className={term === null ? undefined : `tint-${term % tints}`}>
      {text}
    </span>
  ))
}
