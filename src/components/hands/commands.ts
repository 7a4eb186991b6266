// Every key of the grids, declared once: what it is, what it says in the list of keys, what it does.
import { flushSync } from 'react-dom'
import { cellWords } from '../../lessons/cell-words'
import { neighbor } from '../../lessons/grid-geometry'
import type { SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { openCard } from '../../store/card'
import { startEditing, stepNumber } from '../../store/edit'
import { clearSelection, fill } from '../../store/edit-range'
import { redo, undo } from '../../store/history'
import { playCell, playMatrix } from '../../store/playing'
import { collapse, extendTo, selectGrid, selectLine } from '../../store/selection'
import { focusCell, gridNextTo } from '../cell-element'
import { letCopiedGo } from './copied'
import { openPanel } from './panels'
import { sayMaking } from './say-making'

export interface Command {
  readonly chords: readonly string[]
  /** How the keys are written in the list of keys, and what they do. */
  readonly keys: string
  readonly does: string
  readonly run: (cell: SheetCell, chord: string) => void
}

const far = Infinity

/** Where an arrow, Home or End leads from a cell. */
const directions: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -far],
  End: [0, far],
  'Ctrl+ArrowUp': [-far, 0],
  'Ctrl+ArrowDown': [far, 0],
  'Ctrl+ArrowLeft': [0, -far],
  'Ctrl+ArrowRight': [0, far],
  'Ctrl+Home': [-far, -far],
  'Ctrl+End': [far, far],
}

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

export const commands: readonly Command[] = [
  { chords: [...arrows, 'Home', 'End'], keys: 'Arrows, Home, End', does: 'move', run: move },
  {
    chords: arrows.map((arrow) => `Ctrl+${arrow}`),
    keys: 'Ctrl + arrow',
    does: 'to the edge of the matrix; again, on to the next matrix',
    run: moveFar,
  },
  {
    chords: ['Ctrl+Home', 'Ctrl+End'],
    keys: 'Ctrl + Home, End',
    does: 'to the first or last cell',
    run: move,
  },
  {
    chords: [...arrows, 'Home', 'End'].flatMap((key) => [`Shift+${key}`, `Ctrl+Shift+${key}`]),
    keys: 'Shift with any of these',
    does: 'select a range',
    run: (cell, chord) => {
      const next = target(cell, chord.replace('Shift+', ''))
      extendTo(next)
      focusCell(next)
    },
  },
  {
    chords: ['Ctrl+a'],
    keys: 'Ctrl + A',
    does: 'select the matrix',
    run: () => {
      selectGrid()
      focusSelected()
    },
  },
  {
    chords: ['Ctrl+Space', 'Shift+Space'],
    keys: 'Ctrl + Space, Shift + Space',
    does: 'select the column, the row',
    run: (_, chord) => {
      selectLine(chord === 'Shift+Space' ? 'row' : 'column')
      focusSelected()
    },
  },
  {
    chords: ['Enter', 'F2'],
    keys: 'Enter, F2',
    does: 'edit the cell; Esc takes the edit back, Enter and Tab keep it',
    run: (cell) => startEditing(cell),
  },
  {
    chords: ['Delete', 'Backspace'],
    keys: 'Delete',
    does: 'set to 0; unpin a pinned result',
    run: () => clearSelection(),
  },
  { chords: ['Ctrl+d'], keys: 'Ctrl + D', does: 'fill down', run: () => fill('down') },
  { chords: ['Ctrl+r'], keys: 'Ctrl + R', does: 'fill to the right', run: () => fill('right') },
  {
    chords: ['ArrowUp', 'ArrowDown'].flatMap((key) => [
      `Alt+${key}`,
      `Alt+Shift+${key}`,
      `Ctrl+Alt+${key}`,
    ]),
    keys: 'Alt + ↑ ↓',
    does: 'the number one up or down; with Shift ten, with Ctrl a tenth',
    run: (cell, chord) => {
      const size = chord.includes('Shift') ? 10 : chord.includes('Ctrl') ? 0.1 : 1
      stepNumber(cell, chord.endsWith('Up') ? size : -size)
    },
  },
  { chords: ['Ctrl+z'], keys: 'Ctrl + Z', does: 'undo', run: then(undo) },
  {
    chords: ['Ctrl+y', 'Ctrl+Shift+z'],
    keys: 'Ctrl + Y, Ctrl + Shift + Z',
    does: 'redo',
    run: then(redo),
  },
  { chords: ['e'], keys: 'E', does: 'how it is made and what it affects', run: openCard },
  { chords: ['Space'], keys: 'Space', does: 'say how the number is made', run: sayMaking },
  { chords: ['p'], keys: 'P', does: 'play how the number is made, term by term', run: playCell },
  {
    chords: ['m'],
    keys: 'M',
    does: 'write the whole matrix, one number after another',
    run: ({ matrix }) => playMatrix(matrix),
  },
  {
    chords: ['Escape'],
    keys: 'Esc',
    does: 'take the moving line around copied cells away; then select one cell again; then leave the overview',
    run: (cell) => {
      if (!letCopiedGo()) return selectOne(cell)
      useApp.setState({ status: 'No cell is marked as copied now; the clipboard keeps them.' })
    },
  },
  {
    chords: ['?', 'Ctrl+/'],
    keys: '?',
    does: 'this list',
    run: () => openPanel('keys'),
  },
]

/** Keys that do not go through the list: the browser or another part of the page handles them. */
export const otherKeys: readonly Pick<Command, 'keys' | 'does'>[] = [
  { keys: 'Digits, − . , = ( √', does: 'type over the cell; arithmetic such as =1/3 works' },
  { keys: 'Ctrl + Enter', does: 'while editing: write the number into every selected cell' },
  { keys: 'Ctrl + C, X, V', does: 'copy, cut, paste' },
  { keys: 'Ctrl + S', does: 'save the work as a file' },
  { keys: 'Ctrl + P', does: 'print: the sheet, a worksheet or its answers' },
  { keys: 'Tab, Shift + Tab', does: 'next or previous cell; out of the matrix after its last' },
  { keys: 'Page Down, Page Up', does: 'next or previous step' },
  { keys: 'Alt + plus, minus, 0', does: 'the sheet larger, smaller, as it fits' },
  { keys: 'Shift + F10', does: 'what can be done with the cell' },
]

const byChord = new Map(
  commands.flatMap((command) => command.chords.map((chord) => [chord, command])),
)

/** The command of a chord; undefined when it has none. */
export function commandFor(chord: string): Command | undefined {
  return byChord.get(chord)
}

function target(cell: SheetCell, chord: string): SheetCell {
  const [down, across] = directions[chord]
  return neighbor(current().lesson, cell, down, across)
}

function move(cell: SheetCell, chord: string): void {
  collapse()
  focusCell(target(cell, chord))
}

/** To the edge; from the edge, into the grid after or before this one. */
function moveFar(cell: SheetCell, chord: string): void {
  const edge = target(cell, chord)
  const there = edge.matrix === cell.matrix && edge.row === cell.row && edge.col === cell.col
  if (!there) return move(cell, chord)
  collapse()
  gridNextTo(cell, /Down|Right/.test(chord) ? 1 : -1)?.focus()
}

function focusSelected(): void {
  const { selected } = useApp.getState()
  if (selected) focusCell(selected)
}

function selectOne(cell: SheetCell): void {
  const { anchor, everything } = useApp.getState()
  if (!anchor && !everything) return
  collapse()
  useApp.setState({ status: `${cellWords(current().lesson, cell)} alone is selected.` })
}

/** Does something that may move the view, and then puts the focus where the selection went, before the next key. */
function then(action: () => void): () => void {
  return () => {
    flushSync(action)
    focusSelected()
  }
}
