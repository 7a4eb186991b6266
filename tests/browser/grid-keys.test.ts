// Every key of the grids, pressed for real: a row here for each row of the specification's key table.
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  type CellName,
  cleanSheet,
  expectSeen,
  freshSheet,
  layer1,
  pressAll,
  type Seen,
  shipped,
} from './grid-support'

interface KeyCase extends Seen {
  readonly at: CellName
  readonly press: readonly string[]
  /** On a page with no history. */
  readonly alone?: boolean
}

const times = (count: number, key: string) => Array.from({ length: count }, () => key)

const cases: Readonly<Record<string, readonly KeyCase[]>> = {
  'Arrows move inside one matrix and stop at its edge': [
    { at: 'X 1 1', press: ['ArrowRight'], focus: 'X 1 2', selected: 1 },
    { at: 'X 1 1', press: ['ArrowLeft'], focus: 'X 1 0' },
    { at: 'X 1 1', press: ['ArrowUp'], focus: 'X 0 1' },
    { at: 'X 1 1', press: ['ArrowDown'], focus: 'X 2 1' },
    { at: 'X 0 0', press: ['ArrowUp', 'ArrowLeft'], focus: 'X 0 0' },
    { at: 'X 3 3', press: ['ArrowRight', 'ArrowDown'], focus: 'X 3 3' },
    { at: 'W1 0 3', press: ['ArrowRight'], focus: 'b1 0 0' },
  ],
  'Ctrl or Cmd + arrow goes to the edge, and on to the next matrix': [
    { at: 'X 1 1', press: ['Control+ArrowRight'], focus: 'X 1 3' },
    { at: 'X 1 1', press: ['Meta+ArrowRight'], focus: 'X 1 3' },
    { at: 'X 1 1', press: ['Control+ArrowLeft'], focus: 'X 1 0' },
    { at: 'X 1 1', press: times(2, 'Control+ArrowRight'), focus: 'W1 0 0' },
    { at: 'X 1 1', press: times(3, 'Control+ArrowDown'), focus: 'W1 2 0' },
    { at: 'W1 0 0', press: ['Control+ArrowUp'], focus: 'X 0 0' },
    { at: 'A1 2 3', press: ['Control+ArrowDown'], focus: 'A1 2 3' },
  ],
  'Home and End go to the ends of the row, with Ctrl to the corners': [
    { at: 'W1 1 2', press: ['Home'], focus: 'W1 1 0' },
    { at: 'W1 1 2', press: ['End'], focus: 'b1 1 0' },
    { at: 'W1 1 2', press: ['Control+Home'], focus: 'W1 0 0' },
    { at: 'W1 1 2', press: ['Control+End'], focus: 'b1 2 0' },
  ],
  'Shift extends the selection, no further than the matrix': [
    { at: 'X 1 1', press: ['Shift+ArrowRight'], focus: 'X 1 2', selected: 2 },
    { at: 'X 1 1', press: ['Shift+ArrowRight', 'Shift+ArrowDown'], selected: 4 },
    { at: 'X 1 1', press: times(9, 'Shift+ArrowDown'), focus: 'X 3 1', selected: 3 },
    { at: 'X 1 1', press: ['Control+Shift+ArrowDown'], focus: 'X 3 1', selected: 3 },
    { at: 'X 1 1', press: ['Shift+Home'], selected: 2 },
    { at: 'X 1 1', press: ['Shift+End'], selected: 3 },
    { at: 'X 1 1', press: ['Control+Shift+End'], focus: 'X 3 3', selected: 9 },
    { at: 'X 1 1', press: ['Control+Shift+Home'], selected: 4 },
    { at: 'X 1 1', press: ['Shift+ArrowRight', 'Shift+ArrowLeft'], focus: 'X 1 1', selected: 1 },
    { at: 'X 1 1', press: ['Shift+ArrowRight', 'ArrowDown'], focus: 'X 2 2', selected: 1 },
  ],
  'Ctrl + A selects the matrix, then every matrix of the step': [
    { at: 'X 1 1', press: ['Control+a'], selected: 16 },
    { at: 'W1 1 1', press: ['Control+a'], selected: 15 },
    { at: 'X 1 1', press: ['Control+a', 'Control+a'], selected: 55, status: /every matrix/i },
    { at: 'X 1 1', press: ['Control+a', 'Control+a', 'ArrowUp'], selected: 1 },
  ],
  'Ctrl + Space selects the column, Shift + Space the row': [
    { at: 'W1 1 1', press: ['Control+Space'], selected: 3 },
    { at: 'W1 1 1', press: ['Shift+Space'], selected: 5 },
  ],
  'Tab walks the cells and goes on to the next matrix after the last': [
    { at: 'X 1 1', press: ['Tab'], focus: 'X 1 2' },
    { at: 'X 1 3', press: ['Tab'], focus: 'X 2 0' },
    { at: 'X 1 0', press: ['Shift+Tab'], focus: 'X 0 3' },
    { at: 'X 3 3', press: ['Tab'], focus: 'W1 0 0' },
    { at: 'W1 0 0', press: ['Shift+Tab'], focus: 'X 0 0' },
    {
      at: 'W1 0 0',
      press: ['Control+Home', '4', 'Tab'],
      focus: 'W1 0 1',
      cells: { 'W1 0 0': '4' },
    },
    { at: 'X 3 3', press: ['4', 'Tab'], focus: 'W1 0 0', cells: { 'X 3 3': '4' } },
    { at: 'W1 0 0', press: ['4', 'Shift+Tab'], focus: 'X 0 0', cells: { 'W1 0 0': '4' } },
    { at: 'A1 2 3', press: ['4', 'Tab'], focus: 'A1 2 3', cells: { 'A1 2 3': '4' } },
    { at: 'b1 0 0', press: ['4', 'Tab'], focus: 'W1 1 0', cells: { 'b1 0 0': '4' } },
    { at: 'W1 1 0', press: ['4', 'Shift+Tab'], focus: 'b1 0 0', cells: { 'W1 1 0': '4' } },
  ],
  'Enter, F2 and typing start editing, results too': [
    { at: 'W1 0 1', press: ['Enter'], editor: '−1', focus: 'editor of W1 0 1' },
    { at: 'Z1 0 0', press: ['Enter'], editor: '1' },
    { at: 'W1 0 1', press: ['F2', '5'], editor: '−15' },
    {
      at: 'W1 0 0',
      press: ['F2', '5', 'F2'],
      editor: null,
      focus: 'W1 0 0',
      cells: { 'W1 0 0': '15' },
    },
    ...['0', '7', '+', '-', '−', '.', ',', '(', '=', '/', '√'].map((key): KeyCase => ({
      at: 'W1 0 1',
      press: [key],
      editor: key,
    })),
    ...['a', ';', '*', 'Shift+B', '!'].map((key): KeyCase => ({
      at: 'W1 0 1',
      press: [key],
      editor: null,
      focus: 'W1 0 1',
    })),
    {
      at: 'Z1 0 0',
      press: ['7', 'Enter'],
      cells: { 'Z1 0 0': '7', 'A1 0 0': '7' },
      status: /pinned to 7/,
    },
  ],
  'Enter keeps and goes down, Shift + Enter up': [
    {
      at: 'W1 0 0',
      press: ['4', 'Enter'],
      cells: { 'W1 0 0': '4' },
      focus: 'W1 1 0',
      editor: null,
    },
    { at: 'W1 1 0', press: ['4', 'Shift+Enter'], cells: { 'W1 1 0': '4' }, focus: 'W1 0 0' },
    { at: 'W1 2 0', press: ['4', 'Enter'], cells: { 'W1 2 0': '4' }, focus: 'W1 2 0' },
  ],
  'Ctrl + Enter fills the selection, or keeps and stays': [
    {
      at: 'W1 0 0',
      press: ['Shift+ArrowRight', 'Shift+ArrowDown', '7', 'Control+Enter'],
      matrices: { W1: '7 7 0 0 / 7 7 0 1 / -1 -1 1 0' },
      selected: 4,
    },
    { at: 'W1 0 0', press: ['7', 'Control+Enter'], cells: { 'W1 0 0': '7' }, focus: 'W1 0 0' },
  ],
  'Esc takes the edit back, then selects one cell again': [
    { at: 'W1 0 0', press: ['9', '9', 'Escape'], editor: null, focus: 'W1 0 0', matrices: shipped },
    {
      at: 'W1 0 0',
      press: ['Shift+ArrowRight', 'Escape'],
      selected: 1,
      status: /^W1 row 1, column 2 alone is selected/,
    },
  ],
  'Delete sets a given to 0, takes a pin out, and says why it leaves a result': [
    { at: 'W1 0 1', press: ['Delete'], cells: { 'W1 0 1': '0' }, focus: 'W1 0 1' },
    { at: 'W1 0 1', press: ['Backspace'], cells: { 'W1 0 1': '0' }, editor: null },
    {
      at: 'Z1 0 0',
      press: ['7', 'Control+Enter', 'Delete'],
      matrices: shipped,
      status: /unpinned/,
    },
    { at: 'Z1 0 0', press: ['Delete'], matrices: shipped, status: /is a result/ },
    {
      at: 'W1 0 0',
      press: ['Control+a', 'Delete'],
      matrices: { W1: '0 0 0 0 / 0 0 0 0 / 0 0 0 0', b1: '0 / 0 / 0' },
    },
    { at: 'W1 0 0', press: ['Control+a', 'Delete', 'Control+z'], matrices: shipped },
    { at: 'Z1 0 0', press: ['Control+a', 'Delete'], matrices: shipped, status: /are results/ },
  ],
  'Ctrl + D and Ctrl + R fill': [
    {
      at: 'W1 1 1',
      press: ['Alt+ArrowUp', 'Control+d'],
      cells: { 'W1 1 1': '-1' },
      status: /^1 cell filled/,
    },
    {
      at: 'X 0 0',
      press: ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d'],
      matrices: { X: '2 0 3 0 / 2 0 1 0 / 2 0 2 3 / 1 1 2 0' },
    },
    { at: 'X 0 3', press: ['Control+r'], cells: { 'X 0 3': '3' } },
    {
      at: 'X 0 0',
      press: ['Control+Shift+ArrowRight', 'Shift+ArrowDown', 'Control+r'],
      matrices: { X: '2 2 2 2 / 1 1 1 1 / 2 2 2 3 / 1 1 2 0' },
    },
    { at: 'X 0 0', press: ['Control+Shift+End', 'Control+d', 'Control+z'], matrices: shipped },
    { at: 'X 0 0', press: ['Control+d'], matrices: shipped, status: /nothing above/ },
  ],
  'Alt + up and down step the number, a burst in one undo': [
    { at: 'W1 0 0', press: ['Alt+ArrowUp'], cells: { 'W1 0 0': '2' }, focus: 'W1 0 0' },
    { at: 'W1 0 0', press: ['Alt+ArrowDown'], cells: { 'W1 0 0': '0' } },
    { at: 'W1 0 0', press: ['Alt+Shift+ArrowUp'], cells: { 'W1 0 0': '11' } },
    { at: 'W1 0 0', press: ['Control+Alt+ArrowUp'], cells: { 'W1 0 0': '1.1' } },
    { at: 'W1 0 0', press: times(3, 'Control+Alt+ArrowDown'), cells: { 'W1 0 0': '0.7' } },
    { at: 'W1 0 0', press: ['Alt+ArrowUp held', 'Control+z'], matrices: shipped },
  ],
  'Ctrl + Z undoes, Ctrl + Y and Ctrl + Shift + Z redo': [
    {
      at: 'W1 0 0',
      press: ['4', 'Enter', 'Control+z'],
      matrices: shipped,
      focus: 'W1 0 0',
      status: /Undid: W1/,
    },
    {
      at: 'W1 0 0',
      press: ['4', 'Enter', 'Control+z', 'Control+y'],
      cells: { 'W1 0 0': '4' },
      status: /Redid: W1/,
    },
    {
      at: 'W1 0 0',
      press: ['4', 'Enter', 'Control+z', 'Control+Shift+z'],
      cells: { 'W1 0 0': '4' },
    },
    { at: 'W1 0 0', press: ['4', 'Enter', 'Meta+z', 'Meta+Shift+z'], cells: { 'W1 0 0': '4' } },
    {
      at: 'W1 0 0',
      press: ['Control+z'],
      alone: true,
      matrices: shipped,
      status: /nothing to undo/,
    },
    {
      at: 'W1 0 0',
      press: ['Control+y'],
      alone: true,
      matrices: shipped,
      status: /nothing to redo/,
    },
  ],
  'Space says how the number is made': [
    {
      at: 'Z1 0 1',
      press: ['Space'],
      status: /^Z1 row 1, .*x2.*: 1 times 0 .*minus 1 times 1.* equals minus 1\.$/,
      matrices: shipped,
      editor: null,
    },
    {
      at: 'Z1 0 1',
      press: ['7', 'Control+Enter', 'Space'],
      status: /^Z1 row 1, .*x2: pinned to 7. Unpinned: 1 times 0 .* equals minus 1\.$/,
    },
    { at: 'W1 0 1', press: ['Space'], status: /W1 row 1, column 2: minus 1, given/ },
  ],
}

let page: Page
sharePage({ hash: layer1 }, (opened) => {
  page = opened
})

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows.map((row) => [`${row.press.join(' ')} at ${row.at}`, row] as const))(
    '%s',
    async (__, row) => {
      await (row.alone ? freshSheet : cleanSheet)(page, row.at)
      await pressAll(page, row.press)
      await expectSeen(page, row)
    },
  )
})
