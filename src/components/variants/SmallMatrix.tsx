// A matrix to be read: numbers under the names of its rows and columns.
import type { Lesson } from '../../lessons/lesson'
import type { Rows } from '../../tensor/tensor'
import { numberText } from '../../tensor/number-text'

export interface SmallMatrixProps {
  readonly lesson: Lesson
  readonly matrix: string
  readonly rows: Rows
  /** Before or after what. */
  readonly when: string
}

export function SmallMatrix({ lesson, matrix, rows, when }: SmallMatrixProps) {
  const info = lesson.matrices[matrix]
  const { symbol } = info
  return (
    // a table that scrolls is a stop for the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scrolls" role="region" aria-label={`${symbol}, ${when}`} tabIndex={0}>
      <table className="features">
        <caption>
          {symbol} <span className="about">{when}</span>
        </caption>
        <thead>
          <tr>
            <td />
            {info.cols.map(({ short, full }, col) => (
              <th key={short} scope="col" title={full}>
                {info.cols.length === 1 ? full : /^[a-z]\d/.test(short) ? short : col + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line, row) => (
            <tr key={row}>
              <th scope="row" title={info.rows[row].full}>
                {/^[a-z]\d/.test(info.rows[row].short) ? info.rows[row].short : row + 1}
              </th>
              {line.map((value, col) => (
                <td key={col}>{numberText(value).text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
