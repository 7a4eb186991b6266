// One activation of one feature, marked by what became of its pre-activation.
import { cellWords } from '../../lessons/cell-words'
import type { Lesson } from '../../lessons/lesson'
import { type ChosenFeature, useVariants } from '../../store/variants'
import { numberText, spokenNumber } from '../../tensor/number-text'
import { at } from '../../tensor/tensor'
import type { Fate, VariantReport } from '../../training/variant-report'

export interface FeatureCellProps {
  readonly lesson: Lesson
  readonly report: VariantReport
  readonly row: number
  readonly col: number
  readonly tabbable: boolean
  readonly chosen: ChosenFeature | null
}

export function FeatureCell({ lesson, report, row, col, tabbable, chosen }: FeatureCellProps) {
  const { activation, values, fates } = report
  const fate = fates[row][col]
  const z = at(values['Z'], row, col)
  const f = at(values['F'], row, col)
  const choose = () => useVariants.setState({ chosen: { activation, row, col } })
  const same = chosen?.row === row && chosen.col === col
  const words = cellWords(lesson, { matrix: 'F', row, col })
  return (
    <td
      data-at={`${row} ${col}`}
      className={`${fate}${same ? ' same' : ''}`}
      data-was={fate === 'cut' ? numberText(z).text : undefined}
      tabIndex={tabbable ? 0 : -1}
      aria-selected={same && chosen.activation === activation}
      aria-label={`${words}: ${spokenNumber(f)}${said[fate](spokenNumber(z))}`}
      onFocus={choose}
    >
      {numberText(f).text}
    </td>
  )
}

/** What is said of a cell beside its number. */
const said: Readonly<Record<Fate, (z: string) => string>> = {
  kept: () => ', kept',
  cut: (z) => `, cut from ${z}`,
  clipped: (z) => `, clipped from ${z}`,
  zero: () => '',
  pinned: () => ', pinned',
}
