// How strongly a cell bears on the loss: the slope here, and a whole step of 1, computed.
import { cellReference } from '../../lessons/cell-words'
import { stepOf } from '../../lessons/reveal'
import { writtenFinely } from '../../ops/expression/written'
import type { Turn } from '../../sheet/corners'
import type { Influence } from '../../sheet/influence'
import type { SheetCell } from '../../sheet/sheet'
import { useApp, useLesson } from '../../store/app'
import { addressOf } from '../../store/place'

export interface LossStepProps {
  readonly cell: SheetCell
  /** The 1×1 matrix that is the loss. */
  readonly of: string
  readonly influence: Influence
  readonly given: boolean
}

/** How many corners are named before the rest are counted. */
const named = 3

export function LossStep({ cell, of, influence, given }: LossStepProps) {
  const lesson = useLesson()
  const { slope, value, raised, loss, raisedLoss, change, straight, turns, reaches } = influence
  const { symbol } = lesson.matrices[of]
  const step = stepOf(lesson, of)
  const known = useApp(({ place, showAll }) => showAll || place.step >= step)
  const L = known ? symbol : 'the loss'
  const where = known ? (
    symbol
  ) : (
    <>
      (<a href={addressOf({ lesson: lesson.id, step })}>step {step}</a>)
    </>
  )
  if (!reaches.some(({ matrix }) => matrix === of))
    return <p>The loss {where} does not depend on it.</p>
  if (!Number.isFinite(loss + raisedLoss + slope))
    return <p>The loss {where} is not a finite number here, so it has no slope to speak of.</p>
  if (raised === value) return <p>It is so large that 1 more makes no difference to it.</p>
  return (
    <>
      {known ? (
        <p>
          ∂{L}/∂{cellReference(lesson, cell)} = <Amount value={slope} />: {slopeWords(slope, L)}.
        </p>
      ) : (
        <p>
          What training makes small is one number, the loss {where}. For this cell:{' '}
          {slopeWords(slope, L)}.
        </p>
      )}
      <p>
        {given ? (
          <>
            Raise it by 1, to <Amount value={raised} />,
          </>
        ) : (
          <>
            Pin it one higher, at <Amount value={raised} />,
          </>
        )}{' '}
        and {L}{' '}
        {change === 0 ? (
          <>
            stays <Amount value={loss} />.
          </>
        ) : (
          <>
            goes from <Amount value={loss} /> to <Amount value={raisedLoss} />.
          </>
        )}
      </p>
      {!straight && (
        <p className="about">
          That is a change of <Amount value={change} /> where the slope is <Amount value={slope} />:{' '}
          {turns.length === 0
            ? 'the slope is for a very small step, and over a whole 1 the loss curves.'
            : `the step of 1 is long enough to ${listed(turns.map((turn) => turnWords(turn, cellReference(lesson, turn.cell))))}.`}
        </p>
      )}
    </>
  )
}

function Amount({ value }: { readonly value: number }) {
  const { text, rounded } = writtenFinely(value)
  return (
    <strong>
      {rounded && '≈ '}
      {text}
    </strong>
  )
}

function slopeWords(slope: number, loss: string): string {
  if (slope === 0) return `a small nudge leaves ${loss} as it is`
  const size = writtenFinely(Math.abs(slope))
  const far = size.text === '1' ? 'just as far' : `${size.text} times as far`
  return `nudge it up a little, and ${loss} goes ${slope > 0 ? 'up' : 'down'} ${far}`
}

function turnWords({ kind, by, from, to }: Turn, cell: string): string {
  if (kind === 'flip') return `change a sign inside ${cell}`
  const [was, is] = [from, to].map((value) => writtenFinely(value).text)
  return `switch ${cell} ${kind} (${turned[by](was, is)})`
}

const turned: Readonly<Record<Turn['by'], (was: string, is: string) => string>> = {
  relu: (was, is) => `from ${was} to ${is} before ReLU`,
  choice: (was, is) => `what decides it goes from ${was} to ${is}`,
  rank: (was, is) => `from rank ${was} to rank ${is}`,
  sign: (was, is) => `from ${was} to ${is}`,
}

/** The first few, and how many more there are. */
function listed(turns: readonly string[]): string {
  const said = turns.slice(0, named)
  const more = turns.length - said.length
  const all = more > 0 ? [...said, `turn ${more} more like ${more === 1 ? 'it' : 'these'}`] : said
  return all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`
}
