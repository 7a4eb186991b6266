// Choosing what to take away and in which format, and taking it.
import { useState } from 'react'
import type { Scope } from '../../formats/export/scope'
import { stepWords } from '../../store/reading'
import { download } from '../../store/saving/save-file'
import { useApp, useLesson } from '../../store/app'
import { Dialog } from '../dialog/Dialog'
import { RadioGroup } from '../dialog/RadioGroup'
import { choices, isPicture } from './choices'
import { EmbedSnippet } from './EmbedSnippet'
import { makeFile } from './make-file'

export interface ExportDialogProps {
  /** The matrix the dialog was opened from. */
  readonly matrix: string | null
  readonly onClose: () => void
}

interface Outcome {
  readonly says: string
  readonly wrong: boolean
}

export function ExportDialog({ matrix: opened, onClose }: ExportDialogProps) {
  const lesson = useLesson()
  const { step } = useApp((state) => state.place)
  const [matrix, setMatrix] = useState(opened ?? lesson.steps[step].looks[0] ?? 'X')
  const [asked, setAsked] = useState<Scope['kind']>(opened === null ? 'step' : 'matrix')
  const [id, setId] = useState('png')
  const [background, setBackground] = useState<'white' | 'none'>('white')
  const [outcome, setOutcome] = useState<Outcome>({ says: '', wrong: false })
  const choice = choices.find((each) => each.id === id) ?? choices[0]
  const kind = choice.scopes.includes(asked) ? asked : 'lesson'
  const scope: Scope =
    kind === 'matrix' ? { kind, matrix } : kind === 'step' ? { kind, step } : { kind }
  const { format } = choice
  const whole = choice.scopes.length === 1 ? 'comes as the whole lesson' : 'is for a step or more'

  const attempt = (act: () => Promise<string>) => () => {
    setOutcome({ says: 'One moment …', wrong: false })
    act().then(
      (says) => setOutcome({ says, wrong: false }),
      (error: unknown) => setOutcome({ says: inWords(error), wrong: true }),
    )
  }
  const save = attempt(async () => {
    const { name, blob } = await makeFile(choice, scope, background)
    download(name, blob)
    return `Saved as ${name}.`
  })
  const copyText = attempt(async () => {
    const { blob } = await makeFile(choice, scope, background)
    await navigator.clipboard.writeText(await blob.text())
    return 'Copied.'
  })
  const copyPicture = attempt(async () => {
    const png = makeFile(choice, scope, background).then(({ blob }) => blob)
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return 'Copied the picture.'
  })

  return (
    <Dialog title="Export" className="choices" onLeave={onClose}>
      <RadioGroup
        legend="What"
        chosen={kind}
        onChoose={setAsked}
        options={[
          {
            value: 'matrix',
            label: `This matrix: ${lesson.matrices[matrix].symbol}`,
            disabled: !choice.scopes.includes('matrix'),
          },
          {
            value: 'step',
            label: `This step. ${stepWords(lesson, step)}`,
            disabled: !choice.scopes.includes('step'),
          },
          { value: 'lesson', label: `The whole lesson: ${lesson.title.toLowerCase()}` },
        ]}
      />
      {choice.scopes.length < 3 && <p>{`${choice.label} ${whole}.`}</p>}
      {kind === 'matrix' && (
        <p className="row">
          <label>
            {'Matrix '}
            <select value={matrix} onChange={({ target }) => setMatrix(target.value)}>
              {Object.entries(lesson.matrices).map(([name, { symbol, about }]) => (
                <option key={name} value={name}>
                  {`${symbol}: ${about}`}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <RadioGroup
        legend="As"
        chosen={id}
        onChoose={(value) => {
          setId(value)
          setOutcome({ says: '', wrong: false })
        }}
        options={choices.map(({ id: value, label, about }) => ({ value, label, about }))}
      />
      {isPicture(choice) && (
        <RadioGroup
          legend="Behind it"
          chosen={background}
          onChoose={setBackground}
          options={[
            { value: 'white', label: 'White' },
            { value: 'none', label: 'Nothing: transparent' },
          ]}
        />
      )}
      {format.kind === 'embed' && <EmbedSnippet step={kind === 'step'} attempt={attempt} />}
      <div className="row actions">
        {format.kind !== 'embed' && (
          <button type="button" className="primary" onClick={save}>
            Download
          </button>
        )}
        {format.kind === 'written' && format.exporter.text && (
          <button type="button" onClick={copyText}>
            Copy
          </button>
        )}
        {format.kind === 'png' && (
          <button type="button" onClick={copyPicture}>
            Copy picture
          </button>
        )}
        <p role="status" className={outcome.wrong ? 'outcome wrong' : 'outcome'}>
          {outcome.says}
        </p>
      </div>
    </Dialog>
  )
}

/** Why it did not work; the browser says no more about its clipboard than that. */
function inWords(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotAllowedError')
    return 'The browser does not let this page use the clipboard here. Download works.'
  return `That did not work: ${error instanceof Error ? error.message : 'no reason is known'}`
}
