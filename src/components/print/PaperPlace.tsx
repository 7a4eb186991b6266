// One grid on paper: its caption, its names, its cells, the ones under it and the sign beside it.
import type { LessonState } from '../../formats/export/lesson-state'
import type { Place } from '../../lessons/lesson'
import { writerOf } from '../../lessons/number-size'
import { onesAre } from '../../lessons/ones'
import { columnsOf } from '../../lessons/grid-geometry'
import { PaperCell } from './PaperCell'
import type { PrintOptions } from './options'

export interface PaperPlaceProps {
  readonly state: LessonState
  readonly place: Place
  readonly options: PrintOptions
}

export function PaperPlace({ state, place, options }: PaperPlaceProps) {
  const { lesson } = state
  const { matrices, row, col, rows, cols, caption, after, tag } = place
  const { role, rows: rowNames, cols: colNames } = lesson.matrices[matrices[0]]
  const columns = columnsOf(lesson, place)
  const writers = Object.fromEntries(
    matrices.map((name) => [name, writerOf(lesson, state.values, name)]),
  )
  return (
    <div
      className={`paper-place ${role} ${caption} ${place.colNames ? 'named' : ''}`}
      style={{
        ['--row' as string]: row,
        ['--col' as string]: col,
        ['--high' as string]: rows,
        ['--across' as string]: cols,
      }}
    >
      <p className="paper-caption">
        {matrices.map((name) => (
          <span key={name}>{lesson.matrices[name].caption}</span>
        ))}
        {tag && <span className="paper-tag">{tag}</span>}
      </p>
      <table>
        {place.colNames && (
          <thead>
            <tr>
              {colNames.map(({ short, name, full }) => (
                <th key={full} scope="col">
                  {short}
                  {name && <span>{name}</span>}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rowNames.map(({ full }, r) => (
            <tr key={full}>
              {place.rowNames && <th scope="row">{full}</th>}
              {columns.map(({ matrix, col: c }) => (
                <PaperCell
                  key={`${matrix} ${c}`}
                  state={state}
                  cell={{ matrix, row: r, col: c }}
                  options={options}
                  write={writers[matrix]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {place.ones && (
        <p className="paper-ones">
          {colNames.map(({ full }) => (
            <span key={full}>
              1<span>↓</span>
            </span>
          ))}
          <span className="paper-why">{onesAre}</span>
        </p>
      )}
      {after && (
        <p className="paper-after">
          {after.label && <span className="paper-after-label">{after.label}</span>}
          {(after.once ? [''] : rowNames.map(({ full }) => full)).map((key) => (
            <span key={key}>{after.glyph}</span>
          ))}
        </p>
      )}
    </div>
  )
}
