// Plays how one number is made, term by term: on the sheet, and written down beside it.
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { cellReference } from '../../lessons/cell-words'
import { cellsWords } from '../../lessons/cells-words'
import type { Lesson } from '../../lessons/lesson'
import { type Move, pairsOf, takenBy } from '../../ops/expression/making'
import { moveWords } from '../../ops/expression/making-words'
import { continuesAt } from '../../sheet/continues'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp, useLesson } from '../../store/app'
import { pinAt } from '../../store/document'
import { movesOf, playCell, usePlaying } from '../../store/playing'
import { select } from '../../store/reading'
import { numberText } from '../../tensor/number-text'
import { cellElement, isInView } from './boxes'
import { CellStage } from './CellStage'
import { flyToLine } from './fly-to-line'
import { land } from './flights'
import { PlayCard } from './PlayCard'
import { useBeats } from './use-beats'
import { Written } from './Written'

export interface CellPlayerProps {
  readonly cell: SheetCell
}

type Moves = readonly Move<SheetCell>[]

const pace = { slow: 3000, normal: 1700, fast: 750 }

export function CellPlayer({ cell }: CellPlayerProps) {
  const values = useApp((state) => state.values)
  const lesson = useLesson()
  const beat = usePlaying((state) => state.beat)
  // made anew when the numbers are
  const moves: Moves = useMemo(() => movesOf(cell, values) ?? [], [cell, values])
  const cells = useMemo(() => [cell, ...moves.flatMap(takenBy)], [cell, moves])
  const pairs = useMemo(() => pairsOf(moves), [moves])
  const layer = useRef<HTMLDivElement>(null)
  const lines = useRef<HTMLOListElement>(null)
  useBeats(pace)
  useFlights(moves, beat, layer, lines)
  useEffect(() => {
    select(cell)
    cellElement(cell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [cell])
  const name = cellReference(lesson, cell)
  return (
    <>
      <CellStage cell={cell} moves={moves} beat={beat} cells={cells} />
      <PlayCard
        title={name}
        label={`How ${name} is made`}
        about={lesson.matrices[cell.matrix].caption}
        says={said(lesson, cell, moves, beat)}
        noun="term"
        beats={moves.length}
        home={cell}
        speaksOf={cells}
        pairs={pairs}
        onward={beat >= moves.length && <GoOn cell={cell} />}
      >
        <Written moves={moves} beat={beat} lines={lines} />
      </PlayCard>
      <div ref={layer} className="play-flights" aria-hidden="true" />
    </>
  )
}

/** Goes on to what is made of this cell alone, if that is on the page. */
function GoOn({ cell }: CellPlayerProps) {
  const { lesson, engine } = current()
  const next = continuesAt(engine.plan, cell)
  if (!next || !cellElement(next)) return null
  const name = cellReference(lesson, next)
  return (
    <button
      type="button"
      className="play-on"
      aria-label={`Then ${name}`}
      onClick={() => playCell(next)}
    >
      {name}
    </button>
  )
}

/** Lets the numbers of a new move fly to their line; going back, nothing flies. */
function useFlights(
  moves: Moves,
  beat: number,
  layer: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
): void {
  const before = useRef(beat)
  useEffect(() => {
    const forward = beat === before.current + 1
    before.current = beat
    if (!layer.current || !lines.current) return
    land(layer.current)
    if (forward && beat > 0) flyToLine(moves[beat - 1], layer.current, lines.current)
    // a flight ends where things no longer are
  }, [beat, moves, layer, lines])
  useEffect(() => {
    const stop = () => layer.current && land(layer.current)
    window.addEventListener('resize', stop)
    document.addEventListener('scroll', stop, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', stop)
      document.removeEventListener('scroll', stop, { capture: true })
    }
  }, [layer])
}

/** What is said of a beat: where the numbers come from, each move, and what came out. */
function said(lesson: Lesson, cell: SheetCell, moves: Moves, beat: number): string {
  const name = cellReference(lesson, cell)
  if (beat === 0) return opening(lesson, moves)
  const move = moves[Math.min(beat, moves.length) - 1]
  const taken = takenBy(move)
  const seen = taken.every((leaf) => {
    const element = cellElement(leaf)
    return element && isInView(element)
  })
  // numbers that cannot be seen are named
  const whose = seen ? '' : `${taken.map((leaf) => cellReference(lesson, leaf)).join(' with ')}: `
  const words = whose + moveWords(move)
  if (beat < moves.length) return words
  const pin = pinAt(lesson, current().work, cell)
  const pinned = pin === undefined ? '' : ` But it is pinned, and shows ${numberText(pin).text}.`
  return `${words} ${name} ${numberText(move.stands).rounded ? '≈' : '='} ${numberText(move.stands).text}.${pinned}`
}

function opening(lesson: Lesson, moves: Moves): string {
  const pairs = pairsOf(moves)
  const leaves = moves.flatMap(takenBy)
  if (pairs.length === 0)
    return leaves.length > 0 ? `From ${cellsWords(lesson, leaves)}.` : 'From no other number.'
  const firsts = cellsWords(
    lesson,
    pairs.map(([first]) => first),
  )
  const seconds = cellsWords(
    lesson,
    pairs.map(([, second]) => second),
  )
  return `Lay ${firsts} along ${seconds}, number by number.`
}
