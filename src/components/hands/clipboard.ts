// Copy, cut and paste of numbers, through the browser's own events.
import { html } from '../../formats/write/html'
import { tsv } from '../../formats/write/tsv'
import { useApp } from '../../store/app'
import type { AppState } from '../../store/app-state'
import { numberAt } from '../../store/edit'
import { clearSelection } from '../../store/edit-range'
import { pasteRows, refusePaste } from '../../store/paste'
import { sameCell } from '../../store/reading'
import { selectedBlocks } from '../../store/selection'
import { cellFromElement } from '../cell-element'
import { letCopiedGo, markCopied, pasteKeepingMark } from './copied'

/** Listens for copy, cut and paste while a cell has the focus. */
export function listenForClipboard(): void {
  document.addEventListener('copy', (event) => {
    const text = copy(event)
    if (text === null) letCopiedGo()
    else markCopied(text)
  })
  document.addEventListener('cut', (event) => {
    const text = copy(event)
    if (text === null) return void letCopiedGo()
    cutSelection(text)
  })
  document.addEventListener('paste', (event) => void paste(event))
}

/** Clears what was put on the clipboard, and says both. */
export function cutSelection(text: string): void {
  const copied = useApp.getState().status
  clearSelection()
  markCopied(text, true)
  useApp.setState(({ status }) => ({ status: `${copied} ${status}` }))
}

/** The selected numbers, row by row; of the first grid when every grid is selected. */
export function selectedRows(): number[][] {
  return selectedNumbers()[0] ?? []
}

function selectedNumbers(): number[][][] {
  return selectedBlocks().map((block) => block.map((row) => row.map(numberAt)))
}

type Blocks = typeof import('../../formats/block/index')

let blocks: Blocks | undefined

/** Loads what reads a pasted block, unless it is here already. */
async function loadBlocks(): Promise<Blocks> {
  blocks ??= await import('../../formats/block/index')
  return blocks
}

/** Reads a block of numbers and writes it at the selection, or says why it cannot. */
export async function pasteText(pasted: {
  readonly text: string
  readonly html: string
  readonly image: boolean
}): Promise<void> {
  const before = useApp.getState()
  const { readBlock } = blocks ?? (await loadBlocks())
  // the numbers must not go where the reader has gone meanwhile
  if (hasMoved(before)) return refusePaste('What reads a paste was still loading. Paste again.')
  const block = readBlock(pasted)
  if (block.kind === 'refused') return refusePaste(block.why)
  pasteKeepingMark(pasted.text, () => pasteRows(block.rows))
  if (block.notes.length > 0)
    useApp.setState(({ status }) => ({ status: `${status} ${block.notes.join(' ')}` }))
}

/** Whether the selection is another one by now, or a number is being typed. */
function hasMoved({ place, selected, anchor, everything }: AppState): boolean {
  const now = useApp.getState()
  return (
    now.place !== place ||
    !sameCell(now.selected, selected) ||
    !sameCell(now.anchor, anchor) ||
    now.everything !== everything ||
    now.editing !== null
  )
}

/** Puts the selection on the clipboard and gives its text; null when no cell has the focus. */
function copy(event: ClipboardEvent): string | null {
  if (!inCell() || !event.clipboardData) return null
  const blocks = selectedNumbers()
  const [rows] = blocks
  event.preventDefault()
  const text = blocks.map(tsv.write).join('\n\n')
  event.clipboardData.setData('text/plain', text)
  event.clipboardData.setData('text/html', blocks.map(html.write).join(''))
  const size =
    blocks.length > 1 ? `${blocks.length} matrices` : `${rows.length} by ${rows[0].length}`
  useApp.setState({ status: `Copied ${size}.` })
  return text
}

async function paste(event: ClipboardEvent): Promise<void> {
  const data = event.clipboardData
  if (!inCell() || !data) return
  event.preventDefault()
  await pasteText({
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
    image: [...data.items].some(({ type }) => type.startsWith('image/')),
  })
}

/** A cell has the focus, and not its editor, whose text is the browser's to copy. */
function inCell(): boolean {
  const { activeElement } = document
  return !(activeElement instanceof HTMLInputElement) && cellFromElement(activeElement) !== null
}
