// What the cell menu offers for the selected cells, in words that name what it does it to.
import { weightFills } from '../../lessons/weight-fills'
import { placeOf } from '../../lessons/grid-geometry'
import { writers } from '../../formats/write/index'
import { isGiven, type SheetCell } from '../../sheet/sheet'
import { current, useApp } from '../../store/app'
import { revert, revertCell } from '../../store/differences'
import { startEditing } from '../../store/edit'
import { clearSelection, fill, setMany } from '../../store/edit-range'
import { playCell, playMatrix } from '../../store/playing'
import { selectedCells } from '../../store/selection'
import { commandFor } from './commands'
import { copyAs, pasteFromClipboard } from './copy-as'
import { sayMaking } from './say-making'
import { openSteering } from './steering-button'
import { takeOffer } from './take-offer'

export interface MenuItem {
  readonly label: string
  readonly run: () => void
}

/** The entries for the selected cells; `cell` is the active one. */
export function itemsFor(cell: SheetCell): MenuItem[] {
  const { lesson } = current()
  const cells = selectedCells().flat()
  const touched = [...new Set(cells.map(({ matrix }) => matrix))]
  const press = (chord: string) => () => commandFor(chord)?.run(cell, chord)
  return [
    { label: 'Edit', run: () => startEditing(cell) },
    { label: 'Say how it is made', run: () => sayMaking(cell) },
    ...(isGiven(lesson.sheet[cell.matrix])
      ? []
      : [
          { label: 'Play how it is made', run: () => playCell(cell) },
          {
            label: `Write ${lesson.matrices[cell.matrix].symbol} one by one`,
            run: () => playMatrix(cell.matrix),
          },
        ]),
    ...steerItems(cell),
    { label: 'Copy', run: () => void copyAs('tsv') },
    { label: 'Cut', run: () => void copyAs('tsv', true) },
    { label: 'Paste', run: () => void pasteFromClipboard() },
    ...useApp.getState().offers.map((offer) => ({
      label: offer.label,
      run: () => takeOffer(offer),
    })),
    { label: 'Select row', run: press('Shift+Space') },
    { label: 'Select column', run: press('Ctrl+Space') },
    { label: selectMatrixLabel(cell), run: press('Ctrl+a') },
    { label: 'Fill down', run: () => fill('down') },
    { label: 'Fill right', run: () => fill('right') },
    { label: clearLabel(cells), run: clearSelection },
    {
      label: cells.length > 1 ? `Reset these ${cells.length} cells` : 'Reset this cell',
      run: () =>
        cells.length > 1 ? revert(cells, `${cells.length} cells: each`) : revertCell(cell),
    },
    ...(touched.length > 0 ? [resetItem(touched)] : []),
    ...weightFills(lesson, cell.matrix).map(({ label, rows }) => weightFillItem(cell, label, rows)),
    ...writers
      .filter(({ id }) => id !== 'tsv' && id !== 'html')
      .map(({ id, label }) => ({ label: `Copy as ${label}`, run: () => void copyAs(id) })),
    {
      label: 'Export this matrix…',
      run: () => void import('../export/index').then(({ openExport }) => openExport(cell.matrix)),
    },
    {
      label: 'Print…',
      run: () => void import('../print/index').then(({ openPrint }) => openPrint()),
    },
  ]
}

/** A feature's activation can be held at a value. */
function steerItems({ matrix, row, col }: SheetCell): MenuItem[] {
  if (matrix !== 'F') return []
  const { rows, cols } = current().lesson.matrices.F
  const label = `Steer ${rows[row].full} for ${cols[col].full}`
  return [{ label, run: () => openSteering(row, col) }]
}

/** A grid of weights with their bias is two matrices. */
function selectMatrixLabel({ matrix }: SheetCell): string {
  const { lesson } = current()
  const { matrices } = placeOf(lesson, matrix)
  return `Select ${matrices.length > 1 ? 'matrices' : 'matrix'} ${symbolsOf(matrices)}`
}

function clearLabel(cells: readonly SheetCell[]): string {
  const { lesson } = current()
  const givens = cells.filter(({ matrix }) => isGiven(lesson.sheet[matrix])).length
  if (givens === cells.length) return 'Set to 0'
  return givens === 0 ? 'Unpin' : 'Set to 0, or unpin'
}

function resetItem(matrices: readonly string[]): MenuItem {
  const { lesson } = current()
  const symbols = symbolsOf(matrices)
  const cells = matrices.flatMap((matrix) =>
    lesson.matrices[matrix].rows.flatMap((_, row) =>
      lesson.matrices[matrix].cols.map((__, col) => ({ matrix, row, col })),
    ),
  )
  const label = matrices.length > 2 ? `Reset these ${matrices.length} matrices` : `Reset ${symbols}`
  return { label, run: () => revert(cells, symbols) }
}

function weightFillItem(
  { matrix }: SheetCell,
  label: string,
  rows: ReturnType<typeof weightFills>[number]['rows'],
): MenuItem {
  const { symbol } = current().lesson.matrices[matrix]
  return {
    label: `${symbol}: ${label}`,
    run: () => {
      const cells = rows(useApp.getState().values).flatMap((line, row) =>
        line.map((value, col) => ({ cell: { matrix, row, col }, value })),
      )
      setMany(cells, `${symbol} filled: ${label}`)
    },
  }
}

function symbolsOf(matrices: readonly string[]): string {
  const { lesson } = current()
  return matrices.map((name) => lesson.matrices[name].symbol).join(' and ')
}
