// The number that grows in the result's own cell: in pencil until it is done; ReLU strikes out and writes 0.
import type { Move } from '../../ops/expression/making'
import { struckBy } from '../../ops/expression/making-words'
import type { SheetCell } from '../../sheet/sheet'
import { numberText } from '../../tensor/number-text'
import type { Box } from './boxes'
import { lengthClass } from './Slips'

export interface PencilProps {
  readonly box: Box
  readonly moves: readonly Move<SheetCell>[]
  readonly beat: number
}

export function Pencil({ box, moves, beat }: PencilProps) {
  const now = beat > 0 ? moves[Math.min(beat, moves.length) - 1] : undefined
  const before = beat > 1 ? moves[beat - 2] : undefined
  const struck = now ? struckBy(now) : null
  const text = now ? numberText(now.stands).text : ''
  const old = before && struck === null ? numberText(before.stands).text : ''
  return (
    <div className={`play-pencil ${beat >= moves.length ? 'ink' : ''}`} style={{ ...box }}>
      {struck !== null && (
        <s key={`${beat} struck`} className="play-struck">
          {numberText(struck).text}
        </s>
      )}
      {old !== '' && old !== text && (
        <span key={`${beat} before`} className={`play-before ${lengthClass(old)}`}>
          {old}
        </span>
      )}
      <span
        key={beat}
        className={`${struck !== null ? 'play-over' : old === text ? '' : 'play-after'} ${lengthClass(text)}`}
      >
        {text}
      </span>
    </div>
  )
}
