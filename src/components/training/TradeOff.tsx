// The trade-off: λ to drag, and a curve of small runs whose points open their sheets.
import { useEffect } from 'react'
import { useApp, useLesson } from '../../store/app'
import {
  bringTradeOff,
  openPoint,
  pointSteps,
  tryLambda,
  useTradeOff,
  workOutTradeOff,
} from '../../store/trade-off'
import { runNow } from '../../store/train'
import { lambdaProblem, lambdaWords, pointWords } from '../../training/trade-off-words'
import { LambdaFields } from './LambdaFields'
import { TradeOffFigure } from './TradeOffFigure'

export function TradeOff() {
  const { matrices } = useLesson()
  return Object.hasOwn(matrices, 'sparsity') ? (
    <SparsityRuns />
  ) : (
    <p>
      There is nothing to trade here: with TopK the loss has no λ, and every run would be the same.
      What decides how many features stay on is k, in step 2.
    </p>
  )
}

function SparsityRuns() {
  const { points, wanted, here, refused, from } = useTradeOff()
  const lesson = useLesson()
  const lambda = useApp(({ values }) => values.lambda?.data[0] ?? NaN)
  useEffect(() => {
    bringTradeOff(runNow()?.start)
  }, [from, lesson])
  const usable = lambdaProblem(lambda) === null
  useEffect(() => {
    if (usable) tryLambda(lambda)
  }, [lambda, usable, from])
  return (
    <>
      <p>
        A larger λ makes activations dear: fewer and smaller ones, and a larger error. Each point is
        a run of {pointSteps} steps with its own λ, all from the same numbers, with the η and
        optimizer of “One run”.
      </p>
      <LambdaFields lambda={lambda} />
      <div role="alert">{refused && <p className="trouble">{refused}</p>}</div>
      {points.length > 0 && <TradeOffFigure />}
      {here && points.length === wanted && (
        <p className="lambda-here">
          {lambdaWords(points, here.lambda)} {pointWords(here)}.
        </p>
      )}
      <h3>The runs</h3>
      <ol className="points">
        {points.map((point) => (
          <li key={point.lambda}>
            <button type="button" onClick={() => openPoint(point)}>
              {pointWords(point)}
            </button>
          </li>
        ))}
      </ol>
      <p className="about">
        {points.length < wanted
          ? `${points.length} of ${wanted} runs are finished.`
          : 'Press a run to put its numbers on the sheet; undo takes it back.'}
      </p>
      <button type="button" onClick={() => workOutTradeOff()}>
        Work the runs out again from the sheet
      </button>
    </>
  )
}
