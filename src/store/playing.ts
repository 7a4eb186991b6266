// What is being played: the making of one cell, or the writing of one matrix, and how far it is.
import { create } from 'zustand'
import { type PlayWay, playOrder } from '../lessons/play-order'
import { type Move, makingOf } from '../ops/expression/making'
import { explain } from '../sheet/explain'
import type { SheetCell, Values } from '../sheet/sheet'
import { at } from '../tensor/tensor'
import { current, useApp } from './app'
import { waitsForAnswer } from './asked'
import { hasCell } from './document'
import { leaveBlank, type Unfinished, useUnfinished } from './unfinished'

export type Play =
  | { readonly kind: 'cell'; readonly cell: SheetCell }
  | { readonly kind: 'matrix'; readonly matrix: string; readonly way: PlayWay }

export const speeds = ['slow', 'normal', 'fast'] as const
export type Speed = (typeof speeds)[number]

export interface Playing {
  readonly play: Play | null
  /** How many beats have been played: moves of a cell, or groups of cells of a matrix. */
  readonly beat: number
  readonly running: boolean
  readonly speed: Speed
  /** How often something was played: each time the focus goes to the player. */
  readonly started: number
}

export const usePlaying = create<Playing>(() => ({
  play: null,
  beat: 0,
  running: false,
  speed: 'normal',
  started: 0,
}))

/** The blanks that this play left, so that only those are taken away again. */
let ownBlanks: Unfinished | null = null

/** Plays how a result is made; a given has no making, and the status line says so. */
export function playCell(cell: SheetCell): void {
  if (waitsForAnswer(cell)) return
  const { lesson } = current()
  if (movesOf(cell)) return start({ kind: 'cell', cell })
  const { symbol } = lesson.matrices[cell.matrix]
  useApp.setState({ status: `${symbol} is given: there is nothing to work out.` })
}

/** Plays the writing of a whole result, cell by cell unless told otherwise. */
export function playMatrix(matrix: string, way: PlayWay = 'cells'): void {
  const { lesson } = current()
  const first = { matrix, row: 0, col: 0 }
  if (waitsForAnswer(first)) return
  if (movesOf(first)) return start({ kind: 'matrix', matrix, way })
  const { symbol } = lesson.matrices[matrix]
  useApp.setState({ status: `${symbol} is given: there is nothing to work out.` })
}

/** The moves that make a cell's number as the numbers stand; null for a given. */
export function movesOf(
  cell: SheetCell,
  values: Values = useApp.getState().values,
): readonly Move<SheetCell>[] | null {
  const { engine } = current()
  const expression = explain(engine.plan, cell)
  return expression && makingOf(expression, (leaf) => at(values[leaf.matrix], leaf.row, leaf.col))
}

/** The cells written at each beat of a matrix. */
export function groupsOf(matrix: string, way: PlayWay): readonly (readonly number[])[] {
  const { rows, cols } = current().lesson.matrices[matrix]
  return playOrder(rows.length, cols.length, way)
}

/** How many beats the open play has. */
export function beatsOf(play: Play): number {
  return play.kind === 'cell'
    ? (movesOf(play.cell)?.length ?? 0)
    : groupsOf(play.matrix, play.way).length
}

/** Goes some beats on or back, and stops running at the end. */
export function stepPlay(by: number): void {
  const { play, beat } = usePlaying.getState()
  if (play) goToBeat(beat + by)
}

export function goToBeat(wanted: number): void {
  const { play, running } = usePlaying.getState()
  if (!play) return
  const beats = beatsOf(play)
  const beat = Math.min(Math.max(wanted, 0), beats)
  usePlaying.setState({ beat, running: running && beat < beats })
  showBlanks()
}

/** Runs or pauses; at the end it begins anew. */
export function toggleRunning(): void {
  const { play, beat, running } = usePlaying.getState()
  if (!play) return
  if (!running && beat >= beatsOf(play)) goToBeat(0)
  usePlaying.setState({ running: !running })
}

/** Stops running, and keeps the place. */
export function pausePlay(): void {
  usePlaying.setState({ running: false })
}

export function setSpeed(speed: Speed): void {
  usePlaying.setState({ speed })
}

/** Writes the matrix in another way, from the start. */
export function setWay(way: PlayWay): void {
  const { play } = usePlaying.getState()
  if (play?.kind === 'matrix') start({ ...play, way })
}

/** Ends the play; what it left blank is written again. */
export function closePlay(): void {
  usePlaying.setState({ play: null, beat: 0, running: false })
  showBlanks()
}

function start(play: Play): void {
  usePlaying.setState(({ started }) => ({ play, beat: 0, running: true, started: started + 1 }))
  showBlanks()
}

/** Leaves blank what the play has yet to write. */
function showBlanks(): void {
  const { play, beat } = usePlaying.getState()
  const { blank } = useUnfinished.getState()
  const mine = play && { [matrixOf(play)]: new Set(unwritten(play, beat)) }
  if (mine) leaveBlank(mine)
  // others may have left blanks of theirs since
  else if (blank === ownBlanks) leaveBlank({})
  ownBlanks = mine
}

function unwritten(play: Play, beat: number): readonly number[] {
  if (play.kind === 'matrix') return groupsOf(play.matrix, play.way).slice(beat).flat()
  if (beat >= beatsOf(play)) return []
  const { matrix, row, col } = play.cell
  return [row * current().lesson.matrices[matrix].cols.length + col]
}

function matrixOf(play: Play): string {
  return play.kind === 'cell' ? play.cell.matrix : play.matrix
}

// another step is another page of the exercise, and another shape may not have the cell
useApp.subscribe((state, before) => {
  const { play, beat } = usePlaying.getState()
  if (!play) return
  const first = { matrix: matrixOf(play), row: 0, col: 0 }
  const cell = play.kind === 'cell' ? play.cell : first
  if (state.place !== before.place || !hasCell(current(state).lesson, cell)) return closePlay()
  if (state.values !== before.values) goToBeat(Math.min(beat, beatsOf(play)))
})
