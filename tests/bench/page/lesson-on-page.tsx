// One lesson's sheet on the page's own components, whole and in view, and a copy in bare text nodes.
import { createRoot } from 'react-dom/client'
import { SheetView } from '../../../src/components/SheetView'
import type { LessonShape } from '../../../src/lessons/kit'
import type { Lesson, LessonId } from '../../../src/lessons/lesson'
import { current, useApp } from '../../../src/store/app'
import { untouched } from '../../../src/store/document'
import { setCell } from '../../../src/store/edit'
import { loadLesson } from '../../../src/store/lessons'
import { goTo, select } from '../../../src/store/reading'
import { toRows } from '../../../src/tensor/tensor'
import { bareCopy } from './bare-copy'
import { type CellKey, keyOf, rendersDuring } from './renders'
import { frames } from './time-to-paint'

import.meta.glob('../../../src/components/{fonts.css,styles/*.css}', { eager: true })

export interface LessonOnPage {
  /** How many cells there are. */
  readonly cells: number
  /** How many numbers X has. */
  readonly inputs: number
  /** Puts the page's components in view, or the copy. */
  readonly view: (which: 'page' | 'copy') => void
  readonly select: (at: number) => void
  /** Writes a number of X as the cell editor does. */
  readonly edit: (at: number, value: number) => void
  /** Writes the same into the copy: the engine, then the text nodes of what changed. */
  readonly editCopy: (at: number, value: number) => void
  /** Cells that an edit rendered though neither they nor their marks had changed; and all of them. */
  readonly renders: (at: number, value: number) => Promise<{ needless: CellKey[]; all: number }>
  /** Cells whose text differs between page and copy. */
  readonly differing: () => string[]
}

/** The widest that can still be worked by hand. */
const wideShapes: Readonly<Record<LessonId, LessonShape>> = {
  autoencoder: { sizes: [12, 12, 12, 12, 12], columns: 12 },
  'sparse-autoencoder': { sizes: [12, 12], columns: 12 },
}

/**
 * Mounts a lesson in `host`, as shipped or at its widest. A module loaded under another address has
 * a store of its own.
 */
export async function showLesson(
  id: LessonId,
  host: HTMLElement,
  wide: boolean,
): Promise<LessonOnPage> {
  await loadLesson(id)
  if (wide) {
    const { document: shipped } = useApp.getState()
    useApp.setState({ document: { ...shipped, [id]: { ...untouched, shape: wideShapes[id] } } })
  }
  goTo({ lesson: id, step: 0 })
  useApp.setState({ view: 'overview', showAll: true })
  const page = document.createElement('div')
  page.className = 'lesson'
  host.append(page)
  createRoot(page).render(<SheetView />)
  await frames(10)
  await document.fonts.ready
  const { lesson } = current()
  const X = toRows(useApp.getState().values.X)
  const cols = X[0].length
  const cellOf = (at: number) => ({ matrix: 'X', row: Math.floor(at / cols), col: at % cols })
  const edit = (at: number, value: number) => setCell(cellOf(at), value)
  // the first edit of X leads the reader to the step that shows it, and its cell is selected
  edit(0, X[0][0] + 1)
  edit(0, X[0][0])
  await frames(5)

  const copy = bareCopy(page, lesson)
  host.append(copy.element)
  return {
    cells: copy.cells,
    inputs: X.length * cols,
    view: (which) => {
      page.hidden = which !== 'page'
      copy.element.hidden = which !== 'copy'
    },
    select: (at) => select(cellOf(at)),
    edit,
    editCopy: (at, value) => copy.edit({ ...cellOf(at), value }),
    renders: async (at, value) => {
      const marked = markedCells(lesson)
      const rendered = await rendersDuring(async () => {
        edit(at, value)
        await frames(2)
      })
      const wanted = new Set([...marked, ...markedCells(lesson)])
      return { needless: rendered.filter((key) => !wanted.has(key)), all: rendered.length }
    },
    differing: () => copy.differing(),
  }
}

/** Cells marked as changed, and those that show the negative number ReLU struck out of a changed one. */
function markedCells({ sheet }: Lesson): CellKey[] {
  const { changed, values } = useApp.getState()
  const keysOf = (matrix: string, cells: Readonly<Record<number, number>> | undefined) =>
    Object.keys(cells ?? {}).map((at) => keyOf(matrix, Number(at), values[matrix].cols))
  return Object.entries(sheet).flatMap(([matrix, entry]) => {
    const struckFrom = 'op' in entry && entry.op === 'relu' ? entry.args[0] : null
    const struck = typeof struckFrom === 'string' ? keysOf(matrix, changed[struckFrom]) : []
    return [...keysOf(matrix, changed[matrix]), ...struck]
  })
}
