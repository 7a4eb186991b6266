// The curve of small runs: squared error to the right, L0 or L1 upwards, and where the sheet's λ lies.
import { openPoint, useTradeOff } from '../../store/trade-off'
import { numberText } from '../../tensor/number-text'
import { pointWords, type Sparsity, tradeOffPlot } from '../../training/trade-off-words'

const width = 280
const height = 170

export function TradeOffFigure() {
  const { points, here, by } = useTradeOff()
  const plot = tradeOffPlot(here ? [...points, here] : points, by)
  const place = (point: (typeof points)[number]) => {
    const { x, y } = plot.at(point)
    return { x: x * width, y: (1 - y) * height }
  }
  const path = points.map((point) => `${place(point).x},${place(point).y}`).join(' ')
  return (
    <figure className="trade-off">
      <label>
        <span>Upwards</span>
        <select
          value={by}
          onChange={({ target }) => useTradeOff.setState({ by: target.value as Sparsity })}
        >
          <option value="L0">L0, active features per token</option>
          <option value="L1">L1, the sum of activations</option>
        </select>
      </label>
      {/* the same points are a list of buttons below */}
      <svg viewBox={`-44 -12 ${width + 60} ${height + 46}`} aria-hidden="true">
        <path className="frame" d={`M0 0V${height}H${width}`} />
        <text x={-6} y={4} textAnchor="end">
          {numberText(plot.sparsity[1]).text}
        </text>
        <text x={-6} y={height} textAnchor="end">
          {by} {numberText(plot.sparsity[0]).text}
        </text>
        <text x={0} y={height + 16}>
          {numberText(plot.error[0]).text}
        </text>
        <text x={width} y={height + 16} textAnchor="end">
          squared error {numberText(plot.error[1]).text}
        </text>
        <polyline className="through" points={path} />
        {points.map((point) => (
          <circle
            key={point.lambda}
            className={point.finished ? 'point' : 'point broken'}
            cx={place(point).x}
            cy={place(point).y}
            r={6}
            onClick={() => openPoint(point)}
          >
            <title>{pointWords(point)}</title>
          </circle>
        ))}
        {here && (
          <path
            className="here"
            transform={`translate(${place(here).x} ${place(here).y})`}
            d="M-10 0H10M0 -10V10"
          />
        )}
      </svg>
    </figure>
  )
}
