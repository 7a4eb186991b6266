// Choosing what to print: which sheet, which blanks, which paper.
import { useEffect, useState } from 'react'
import { blanksOf, countBlanks } from '../../lessons/blanks'
import { useApp, useLesson } from '../../store/app'
import { standingLesson } from '../../store/standing'
import { Dialog } from '../dialog/Dialog'
import { RadioGroup } from '../dialog/RadioGroup'
import { choiceOf, usualBlanks } from './blanks-asked'
import { BlanksPart } from './BlanksPart'
import { takePaperAway, toPaper } from './to-paper'
import type { PrintOptions, SheetKind } from './options'

export interface PrintDialogProps {
  readonly onClose: () => void
}

export function PrintDialog({ onClose }: PrintDialogProps) {
  const lesson = useLesson()
  const { step } = useApp((state) => state.place)
  const [kind, setKind] = useState<SheetKind>('worked')
  const [asked, setAsked] = useState(() => usualBlanks(lesson, step))
  const [size, setSize] = useState<PrintOptions['size']>(usualSize)
  const [large, setLarge] = useState<'usual' | 'large'>('usual')
  const [says, setSays] = useState('')
  useEffect(() => takePaperAway, [])

  const { plan, values, pins } = standingLesson()
  const blanks = blanksOf(lesson, plan, values, pins, choiceOf(asked))
  const print = () => {
    toPaper({ kind, blanks, size, large: large === 'large' }).then(
      () => setSays(''),
      () => setSays('The browser did not print. Its own menu may: File, Print.'),
    )
  }
  return (
    <Dialog title={`Print: ${lesson.title.toLowerCase()}`} className="choices" onLeave={onClose}>
      <RadioGroup
        legend="Sheet"
        chosen={kind}
        onChoose={setKind}
        options={[
          { value: 'worked', label: 'Worked sheet', about: 'Every number is there.' },
          { value: 'blanks', label: 'Worksheet', about: 'With blanks to fill in by hand.' },
          { value: 'key', label: 'Answer key', about: 'The blanks filled in and marked.' },
        ]}
      />
      {kind !== 'worked' && <BlanksPart lesson={lesson} asked={asked} onAsk={setAsked} />}
      <RadioGroup
        legend="Paper"
        chosen={size}
        onChoose={setSize}
        options={[
          { value: 'a4', label: 'A4' },
          { value: 'letter', label: 'Letter' },
        ]}
      />
      <RadioGroup
        legend="Letters and numbers"
        chosen={large}
        onChoose={setLarge}
        options={[
          { value: 'usual', label: 'Usual' },
          { value: 'large', label: 'Large' },
        ]}
      />
      <div className="row actions">
        <button type="button" className="primary" onClick={print}>
          Print
        </button>
        {kind !== 'worked' && <p role="status">{countWords(countBlanks(blanks))}</p>}
        <p role="status" className="outcome wrong">
          {says}
        </p>
      </div>
    </Dialog>
  )
}

function countWords(count: number): string {
  if (count === 0) return 'That leaves no cell blank.'
  return count === 1 ? '1 cell is left blank.' : `${count} cells are left blank.`
}

/** Letter where people print on it. */
function usualSize(): PrintOptions['size'] {
  return /-(US|CA|MX|PH|CL|CO)\b/.test(navigator.language) ? 'letter' : 'a4'
}
