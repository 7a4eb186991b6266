// Plays the writing of a whole matrix: cell by cell, by rows, by columns, or all at once.
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { cellReference } from '../../lessons/cell-words'
import { byMatrix, cellsWords } from '../../lessons/cells-words'
import type { Lesson } from '../../lessons/lesson'
import { type PlayWay, playWays } from '../../lessons/play-order'
import { sentence } from '../../ops/expression/sentence'
import { leavesOf } from '../../ops/expression/walk'
import { explain } from '../../sheet/explain'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp, useLesson } from '../../store/app'
import { numberAt } from '../../store/edit'
import { groupsOf, setWay, usePlaying } from '../../store/playing'
import { pointAt } from '../../store/pointed'
import { select } from '../../store/reading'
import { numberText } from '../../tensor/number-text'
import { cellId } from '../cell-element'
import { around, cellElement } from './boxes'
import { PlayCard } from './PlayCard'
import { Reach } from './Reach'
import { tintOf } from './tint'
import { useBeats } from './use-beats'
import { useBoxes } from './use-boxes'

export interface MatrixPlayerProps {
  readonly matrix: string
  readonly way: PlayWay
}

const pace = { slow: 2600, normal: 1200, fast: 450 }

const wayNames: Readonly<Record<PlayWay, string>> = {
  cells: 'cell by cell',
  rows: 'row by row',
  columns: 'column by column',
  all: 'all at once',
}

export function MatrixPlayer({ matrix, way }: MatrixPlayerProps) {
  // the sentence follows the numbers
  useApp((state) => state.values)
  const lesson = useLesson()
  const beat = usePlaying((state) => state.beat)
  const { symbol, about } = lesson.matrices[matrix]
  const beats = groupsOf(matrix, way).length
  const { now, leaves } = useMemo(
    () => cellsAt(lesson, matrix, way, beat),
    [lesson, matrix, way, beat],
  )
  const whole = useMemo(() => allOf(lesson, matrix), [lesson, matrix])
  const [home] = useState(() => selectedIn(matrix) ?? whole[0])
  useBeats(pace)
  useEffect(() => {
    select(null)
    return () => pointAt([])
  }, [])
  useEffect(() => {
    pointAt(leaves)
    const [next] = now.length > 0 ? now : whole
    cellElement(next)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [now, leaves, whole])
  return (
    <>
      <MatrixStage now={now} leaves={leaves} />
      <PlayCard
        title={symbol}
        label={`Writing ${symbol}`}
        about={about}
        says={said(lesson, matrix, now, beat, beats)}
        noun={way === 'cells' ? 'number' : way === 'rows' ? 'row' : 'column'}
        beats={beats}
        home={home}
        speaksOf={whole}
      >
        <div className="ways" role="group" aria-label="Order">
          {playWays.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === way}
              onClick={() => setWay(each)}
            >
              {wayNames[each]}
            </button>
          ))}
        </div>
        <Arithmetic cell={now.length === 1 ? now[0] : null} />
      </PlayCard>
    </>
  )
}

/** What is drawn on the sheet: around what is read, and around what has just been written. */
function MatrixStage({ now, leaves }: Readonly<Record<'now' | 'leaves', readonly SheetCell[]>>) {
  const cells = useMemo(() => [...now, ...leaves], [now, leaves])
  const { sheet, boxes } = useBoxes(cells)
  if (!sheet) return null
  const box = (cells: readonly SheetCell[]) =>
    around(cells.flatMap((cell) => boxes[cellId(cell)] ?? []))
  return createPortal(
    <div className="play-stage" aria-hidden="true">
      {byMatrix(leaves).map((group) => (
        <Reach key={group[0].matrix} box={box(group)} kind="reach" />
      ))}
      <Reach key={now.map(cellId).join()} box={box(now)} kind="written" />
    </div>,
    sheet,
  )
}

/** The line of arithmetic of one cell, its terms in their tints. */
function Arithmetic({ cell }: { readonly cell: SheetCell | null }) {
  const { lesson, engine } = current()
  const expression = cell && explain(engine.plan, cell)
  if (!expression) return <p className="play-line" />
  const tokens = sentence(expression, (leaf) => {
    const number = numberAt(leaf)
    return { text: numberText(number).text, negative: number < 0 }
  })
  const { text, rounded } = numberText(numberAt(cell))
  return (
    <p className="play-line">
      {cellReference(lesson, cell)} ={' '}
      {tokens.map(({ text: part, term }, i) => (
        <span key={i} className={tintOf(term)}>
          {part}
        </span>
      ))}{' '}
      {rounded ? '≈' : '='} <strong>{text}</strong>
    </p>
  )
}

/** "Z1[1,2] = −1, from row 1 of W1, example x2 of X and b1[1,1]." */
function said(
  lesson: Lesson,
  matrix: string,
  now: readonly SheetCell[],
  beat: number,
  beats: number,
): string {
  const { symbol, rows, cols } = lesson.matrices[matrix]
  if (now.length === 0) return `${symbol} is blank: ${rows.length * cols.length} numbers to write.`
  const leaves = cellsWords(lesson, unique(now.flatMap(madeFrom)))
  const [cell] = now
  const words =
    now.length === 1
      ? `${cellReference(lesson, cell)} = ${numberText(numberAt(cell)).text}, from ${leaves}.`
      : `Written: ${cellsWords(lesson, now)}, from ${leaves}.`
  return beat >= beats ? `${words} ${symbol} is done.` : words
}

function madeFrom(cell: SheetCell): SheetCell[] {
  const expression = explain(current().engine.plan, cell)
  return expression ? leavesOf(expression) : []
}

function unique(cells: readonly SheetCell[]): SheetCell[] {
  return [...new Map(cells.map((cell) => [cellId(cell), cell])).values()]
}

/** The cells written at a beat, and what they are made from. */
function cellsAt({ matrices }: Lesson, matrix: string, way: PlayWay, beat: number) {
  const width = matrices[matrix].cols.length
  const groups = groupsOf(matrix, way)
  const group = beat > 0 ? groups[Math.min(beat, groups.length) - 1] : []
  const now = group.map((at) => ({ matrix, row: Math.floor(at / width), col: at % width }))
  return { now, leaves: unique(now.flatMap(madeFrom)) }
}

/** Where the reader was in a matrix; null when elsewhere. */
function selectedIn(matrix: string): SheetCell | null {
  const { selected } = useApp.getState()
  return selected?.matrix === matrix ? selected : null
}

/** A matrix's cells, and all that they are made from. */
function allOf({ matrices }: Lesson, matrix: string): readonly SheetCell[] {
  const { rows, cols } = matrices[matrix]
  const cells = rows.flatMap((_, row) => cols.map((_name, col) => ({ matrix, row, col })))
  return [...cells, ...unique(cells.flatMap(madeFrom))]
}
