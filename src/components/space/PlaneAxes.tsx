// The axes of the plane of codes, with whole numbers along them.
import { placeOn, type Plane, type Sheet, ticksOf } from '../../lessons/space/plane'

export interface PlaneAxesProps {
  readonly plane: Plane
  readonly sheet: Sheet
  /** What stands along each axis; one alone is a line. */
  readonly names: readonly string[]
}

export function PlaneAxes({ plane, sheet, names }: PlaneAxesProps) {
  const zero = placeOn(plane, [0, 0], sheet)
  return (
    <g className="plane-axes" aria-hidden="true">
      <line x1={0} y1={zero.y} x2={sheet.width} y2={zero.y} />
      {ticksOf(plane, 0).map((tick) => {
        const { x } = placeOn(plane, [tick, 0], sheet)
        return (
          <text key={tick} x={x} y={zero.y + 16}>
            {signed(tick)}
          </text>
        )
      })}
      <text className="axis-name" x={sheet.width - 4} y={zero.y - 6} textAnchor="end">
        {names[0]}
      </text>
      {names.length > 1 && (
        <>
          <line x1={zero.x} y1={0} x2={zero.x} y2={sheet.height} />
          {ticksOf(plane, 1)
            .filter((tick) => tick !== 0)
            .map((tick) => {
              const { y } = placeOn(plane, [0, tick], sheet)
              return (
                <text key={tick} x={zero.x - 15} y={y + 4}>
                  {signed(tick)}
                </text>
              )
            })}
          <text className="axis-name" x={zero.x + 6} y={11} textAnchor="start">
            {names[1]}
          </text>
        </>
      )}
    </g>
  )
}

function signed(tick: number): string {
  return String(tick).replace('-', '−')
}
