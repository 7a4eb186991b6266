// One mark of a drawing: a point, or an arrow with its head, and its label.
import { type Drawn, headOf } from '../../lessons/space/scene'

export interface SceneMarkProps {
  readonly mark: Drawn
}

export function SceneMark({ mark }: SceneMarkProps) {
  const { id, look, label, x, y, tail, labelAt } = mark
  return (
    <g className={`space-mark ${look}`} data-mark={id}>
      {tail ? (
        <>
          <line x1={tail.x} y1={tail.y} x2={x} y2={y} />
          {look !== 'error' && <polygon points={headOf(mark, look === 'axis' ? 6 : 9)} />}
        </>
      ) : look === 'rebuilt' || look === 'before' ? (
        <rect x={x - 4} y={y - 4} width={8} height={8} />
      ) : (
        <circle cx={x} cy={y} r={look === 'chosen' ? 6 : 4.5} />
      )}
      {label && (
        <text x={labelAt.x} y={labelAt.y}>
          {label}
        </text>
      )}
    </g>
  )
}
