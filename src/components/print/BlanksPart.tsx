// Choosing what a worksheet leaves blank: the kind of cells, and where that asks for it, which row and matrices.
import type { Lesson } from '../../lessons/lesson'
import { RadioGroup } from '../dialog/RadioGroup'
import type { BlanksAsked } from './blanks-asked'
import { BlankRowChoice } from './BlankRowChoice'
import { BlankMatrices } from './BlankMatrices'

export interface BlanksPartProps {
  readonly lesson: Lesson
  readonly asked: BlanksAsked
  readonly onAsk: (asked: BlanksAsked) => void
}

export function BlanksPart({ lesson, asked, onAsk }: BlanksPartProps) {
  const { kind, row, inRows, whole } = asked
  return (
    <>
      <RadioGroup
        legend="Blanks"
        chosen={kind}
        onChoose={(chosen) => onAsk({ ...asked, kind: chosen })}
        options={[
          {
            value: 'concepts',
            label: 'Cells that show an idea',
            about: 'A bias, minus times minus, a zero of ReLU, a row weighted by its norm.',
          },
          { value: 'rows', label: 'One row', about: 'Of the matrices you choose.' },
          { value: 'matrices', label: 'Whole matrices', about: 'Those you choose.' },
          { value: 'everything', label: 'Every result' },
        ]}
      />
      {kind === 'rows' && (
        <>
          <BlankRowChoice
            lesson={lesson}
            row={row}
            onChoose={(chosen) => onAsk({ ...asked, row: chosen })}
          />
          <BlankMatrices
            lesson={lesson}
            chosen={inRows}
            onChoose={(chosen) => onAsk({ ...asked, inRows: chosen })}
          />
        </>
      )}
      {kind === 'matrices' && (
        <BlankMatrices
          lesson={lesson}
          chosen={whole}
          onChoose={(chosen) => onAsk({ ...asked, whole: chosen })}
        />
      )}
    </>
  )
}
