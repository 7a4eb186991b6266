// A lesson as it is printed: its steps in blocks that no page edge cuts, and a footer on every page.
import type { LessonState } from '../../formats/export/lesson-state'
import { blocksOnPaper } from '../../lessons/paper'
import { PaperBlockView } from './PaperBlockView'
import { paperOf, type PrintOptions, type SheetKind } from './options'
import { QrCode } from '../keep/QrCode'
import './print.css'
import './paper-place.css'

export interface PaperViewProps {
  readonly state: LessonState
  readonly options: PrintOptions
  readonly address: string
  readonly date: string
}

const titles: Readonly<Record<SheetKind, string>> = {
  worked: 'worked by hand',
  blanks: 'worksheet',
  key: 'answer key',
}

export function PaperView({ state, options, address, date }: PaperViewProps) {
  const { lesson } = state
  const { kind, size, large } = options
  const blocks = blocksOnPaper(lesson, paperOf(options))
  return (
    <table role="presentation" className={`paper ${size} ${large ? 'large' : ''}`}>
      <tbody>
        <tr>
          <td>
            <header className="paper-head">
              <h1>
                {lesson.title}, {titles[kind]}
              </h1>
              {kind === 'blanks' && (
                <p className="fields">
                  <span>Name</span>
                  <span>Date</span>
                </p>
              )}
              {kind === 'key' && <p>What was blank on the worksheet is underlined and bold.</p>}
            </header>
            {blocks.map((block, i) => (
              <PaperBlockView key={i} state={state} block={block} options={options} />
            ))}
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>
            <footer className="paper-foot">
              <QrCode text={address} />
              <p>
                <span className="paper-address">{address}</span>
                <span>
                  {`${lesson.title}, ${titles[kind]}. ${date}. After Prof. Tom Yeh’s AI by Hand; not endorsed.`}
                </span>
              </p>
            </footer>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
