// The curve of a run with its legend, its choice of lines, and its summary in words.
import { lazy, Suspense, useState } from 'react'
import { useTrain } from '../../store/train-state'
import { type CurveGroup, curveGroups, curveSummary, measuredOf } from '../../training/run-words'
import { lineStyle } from './lines'

const Curve = lazy(() => import('./Curve').then((module) => ({ default: module.Curve })))

export function CurveView() {
  const { curve, parts, measures, running } = useTrain()
  const [group, setGroup] = useState<CurveGroup>('loss')
  if (!measures || curve.length === 0) return null
  const all = measuredOf(parts, measures)
  const groups = (Object.keys(curveGroups) as CurveGroup[]).filter((name) =>
    all.some((measured) => measured.group === name),
  )
  const chosen = groups.includes(group) ? group : 'loss'
  const shown = all.filter((measured) => measured.group === chosen)
  return (
    <figure className="curve">
      <label>
        <span>Curve of</span>
        <select value={chosen} onChange={({ target }) => setGroup(target.value as CurveGroup)}>
          {groups.map((name) => (
            <option key={name} value={name}>
              {curveGroups[name]}
            </option>
          ))}
        </select>
      </label>
      <Suspense fallback={<div className="plot" />}>
        <Curve curve={curve} shown={shown} at={measures.step} />
      </Suspense>
      <ul className="curve-legend">
        {shown.map(({ id, title }) => (
          <li key={id}>
            <svg viewBox="0 0 28 6" aria-hidden="true">
              <path
                d="M0 3H28"
                style={{ stroke: `var(${lineStyle(id).color})` }}
                strokeDasharray={lineStyle(id).dash.join(' ')}
              />
            </svg>
            {title}
          </li>
        ))}
      </ul>
      <figcaption>{running ? 'Training…' : curveSummary(curve, shown)}</figcaption>
    </figure>
  )
}
