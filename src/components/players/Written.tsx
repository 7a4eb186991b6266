// The moves written down one under another, as on paper: what is worked out, and the sum so far.
import { type RefObject, useEffect } from 'react'
import type { Move } from '../../ops/expression/making'
import { equals, moveTokens } from '../../ops/expression/making-words'
import type { SheetCell } from '../../sheet/sheet'
import { numberText } from '../../tensor/number-text'
import { cellId } from '../cell-element'
import { tintOf } from './tint'

export interface WrittenProps {
  readonly moves: readonly Move<SheetCell>[]
  readonly beat: number
  readonly lines: RefObject<HTMLOListElement | null>
}

export function Written({ moves, beat, lines }: WrittenProps) {
  const adds = moves.filter(({ sum }) => sum).length > 1
  useEffect(() => {
    const list = lines.current
    const line = list?.querySelector<HTMLElement>('.current')
    if (!list) return
    const bottom = line ? line.offsetTop + line.offsetHeight : 0
    // a list that scrolls can be scrolled with keys
    list.setAttribute('tabindex', list.scrollHeight > list.clientHeight ? '0' : '-1')
    list.scrollTo({ top: bottom - list.clientHeight })
  }, [beat, lines])
  return (
    <div className="play-paper">
      {adds && (
        <p className="play-so-far" aria-hidden="true">
          so far
        </p>
      )}
      <ol ref={lines} className="play-lines" aria-label="Worked out so far">
        {moves.map((move, i) => (
          <Line key={i} move={move} shown={i < beat} latest={i === beat - 1} adds={adds} />
        ))}
      </ol>
    </div>
  )
}

interface LineProps {
  readonly move: Move<SheetCell>
  readonly shown: boolean
  readonly latest: boolean
  readonly adds: boolean
}

function Line({ move, shown, latest, adds }: LineProps) {
  const { part, value, sum, term } = move
  const plain = part.kind === 'cell' || part.kind === 'number'
  const joins = sum !== null && sum.before !== null
  return (
    <li
      className={`${shown ? 'shown' : 'unwritten'} ${latest ? 'current' : ''} ${sum?.last ? 'last' : ''}`}
      aria-hidden={!shown}
    >
      <span className="play-part">
        {joins && <span className="play-plus">+ </span>}
        <span className={`play-bubble ${tintOf(term)}`}>
          {moveTokens(part).map(({ text, leaf: operand }, i) => (
            <span
              key={i}
              className={term === null && operand ? tintOf(operand.term) : undefined}
              {...(operand?.leaf && { 'data-operand': cellId(operand.leaf) })}
            >
              {text}
            </span>
          ))}
        </span>
      </span>
      <span className="play-value">
        {!plain && `${equals(part, value)} ${numberText(value).text}`}
      </span>
      {adds && <span className="play-total">{sum && numberText(sum.after).text}</span>}
    </li>
  )
}
