// What the grid suites share: cells by name, a fresh sheet for each case, and what the page shows.
import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'

/** A cell by matrix, row and column from 0: 'W1 0 2'. */
export type CellName = `${string} ${number} ${number}`

export const layer1 = '#/autoencoder/2'

/** What step 2 of the autoencoder shows as shipped. */
export const shipped = {
  X: '2 0 3 0 / 1 1 1 0 / 2 2 2 3 / 1 1 2 0',
  W1: '1 -1 0 0 / 1 -1 0 1 / -1 -1 1 0',
  b1: '0 / 1 / 0',
  Z1: '1 -1 2 0 / 3 1 5 1 / -1 1 -2 3',
  A1: '1 0 2 0 / 3 1 5 1 / 0 1 0 3',
}

export function cellAt(page: Page, name: CellName): Locator {
  return page.locator(`#cell-${name.replaceAll(' ', '-')}`)
}

/** Loads the page anew at an address, with nothing changed, and puts the focus on a cell. */
export async function freshSheet(page: Page, cell: CellName, hash = layer1): Promise<void> {
  const url = inject('appUrl')
  await page.goto('about:blank')
  // what the page saved when it was left
  const session = await page.context().newCDPSession(page)
  const origin = new URL(url).origin
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' })
  await session.detach()
  await page.goto(url + hash)
  await cellAt(page, cell).focus()
  await handsAreHere(page)
}

/** Resets an open page, which is sooner done than loading it, and puts the focus on a cell. */
export async function cleanSheet(page: Page, cell: CellName, hash = layer1): Promise<void> {
  if (page.url() === 'about:blank') return freshSheet(page, cell, hash)
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.getByRole('button', { name: 'Reset', exact: true }).dispatchEvent('click')
  // away and back, so that every grid is a new one
  await page.evaluate(() => (window.location.hash = '#/autoencoder/6'))
  await cellAt(page, 'G 0 0').waitFor()
  await page.evaluate((to) => (window.location.hash = to), hash)
  await page.locator(`[aria-current="step"][href="${hash}"]`).waitFor()
  await cellAt(page, cell).focus()
  await handsAreHere(page)
}

/** What edits is here once the tools beside the cell are. */
async function handsAreHere(page: Page): Promise<void> {
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
}

/** Presses keys one after another, also those that only some keyboards have, such as √ and −. */
export async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (/^[√−]$/.test(key)) await pressRare(page, key)
    else if (key.endsWith(' held')) await hold(page, key)
    else await page.keyboard.press(key)
  }
}

/** Holds the last key of a chord while it repeats, sooner than a busy page answers each of them. */
async function hold(page: Page, chord: string): Promise<void> {
  const keys = chord.replace(' held', '').split('+')
  for (const key of keys) await page.keyboard.down(key)
  await Promise.all([1, 2, 3].map(() => page.keyboard.down(keys.at(-1)!)))
  for (const key of keys.toReversed()) await page.keyboard.up(key)
}

async function pressRare(page: Page, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
  await session.detach()
}

/** The numbers of a matrix as the page shows them, rows parted by slashes, with an ASCII minus. */
export async function shown(page: Page, matrix: string): Promise<string> {
  const rows = await page
    .locator(`tr:has(td[data-matrix="${matrix}"])`)
    .evaluateAll(
      (found, name) =>
        found.map((row) =>
          [...row.querySelectorAll(`td[data-matrix="${name}"]`)]
            .map((cell) => cell.querySelector('.number')?.textContent ?? '?')
            .join(' '),
        ),
      matrix,
    )
  return rows.join(' / ').replaceAll('−', '-')
}

/** The number that one cell shows, with an ASCII minus. */
export async function numberIn(page: Page, name: CellName): Promise<string> {
  const text = await cellAt(page, name).locator('.number').textContent()
  return (text ?? '').replaceAll('−', '-')
}

/** The cell that has the focus, or the words 'editor of' before it; else what else has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    const cell = activeElement?.closest<HTMLElement>('td[data-matrix]')
    if (!cell) return `<${activeElement?.tagName.toLowerCase()}>`
    const { matrix, row, col } = cell.dataset
    return `${activeElement === cell ? '' : 'editor of '}${matrix} ${row} ${col}`
  })
}

export function selectedCount(page: Page): Promise<number> {
  return page.locator('td[aria-selected=true]').count()
}

export function editor(page: Page): Locator {
  return page.locator('.editor input')
}

export async function status(page: Page): Promise<string> {
  return (await page.locator('.status-line [role=status]').textContent()) ?? ''
}

/** What a case may say of the page after it; what it leaves out is not looked at. */
export interface Seen {
  readonly focus?: string
  readonly selected?: number
  readonly cells?: Readonly<Record<CellName, string>>
  readonly matrices?: Readonly<Partial<Record<string, string>>>
  readonly status?: RegExp
  /** What stands in the open editor; null when none is open. */
  readonly editor?: string | null
}

export async function expectSeen(page: Page, seen: Seen): Promise<void> {
  if (seen.cells)
    for (const [name, text] of Object.entries(seen.cells))
      await expect.poll(() => numberIn(page, name as CellName), { message: name }).toBe(text)
  if (seen.matrices)
    for (const [matrix, text] of Object.entries(seen.matrices))
      await expect.poll(() => shown(page, matrix), { message: matrix }).toBe(text)
  if (seen.status !== undefined) await expect.poll(() => status(page)).toMatch(seen.status)
  if (seen.editor === null) await expect.poll(() => editor(page).count()).toBe(0)
  else if (seen.editor !== undefined)
    await expect.poll(() => editor(page).inputValue()).toBe(seen.editor)
  if (seen.focus !== undefined) await expect.poll(() => focused(page)).toBe(seen.focus)
  if (seen.selected !== undefined)
    await expect.poll(() => selectedCount(page), { message: 'selected' }).toBe(seen.selected)
}

/** What is on the clipboard. */
export interface Copied {
  readonly text?: string
  readonly html?: string
  readonly image?: boolean
}

/** Puts text and HTML on the clipboard as a program would: by a copy, which leaves scripts in. */
export async function copyElsewhere(
  page: Page,
  { text, html, image = false }: Copied,
): Promise<void> {
  if (image) {
    await page.evaluate(async () => {
      const canvas = document.createElement('canvas')
      const png = await new Promise<Blob | null>((done) => canvas.toBlob(done))
      if (png) await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    })
    return
  }
  const taken = await page.evaluate(
    (data) => {
      const onCopy = (event: ClipboardEvent) => {
        for (const [type, value] of data) event.clipboardData?.setData(type, value)
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      window.addEventListener('copy', onCopy, { capture: true })
      const done = document.execCommand('copy')
      window.removeEventListener('copy', onCopy, { capture: true })
      return done
    },
    [
      ['text/plain', text],
      ['text/html', html],
    ].filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  expect(taken).toBe(true)
}

/** The text on the clipboard. */
export function onClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The middle of an element, in the window, once it stands still. */
export async function middle(target: Locator): Promise<{ x: number; y: number }> {
  await (await target.elementHandle())?.waitForElementState('stable')
  const box = await target.boundingBox()
  if (!box) throw new Error('Nothing to point at.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags with the mouse from one element to another, or some pixels to the right. */
export async function drag(page: Page, from: Locator, to: Locator | { readonly by: number }) {
  const start = await middle(from)
  const end = 'by' in to ? { x: start.x + to.by, y: start.y } : await middle(to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
  await page.mouse.move(end.x, end.y, { steps: 3 })
  await page.mouse.up()
}

export function menu(page: Page): Locator {
  return page.getByRole('menu')
}

/** The panels by the buttons that open them. */
export const panelNames = {
  Numbers: 'Sizes, names and numbers',
  Changes: 'What did I change?',
  Keys: 'Keys in a matrix',
} as const

export async function openPanel(page: Page, name: keyof typeof panelNames) {
  await page.getByRole('button', { name, exact: true }).click()
  const panel = page.getByRole('dialog', { name: panelNames[name] })
  await panel.waitFor()
  return panel
}

export async function closePanel(page: Page) {
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
}

/** The Undo button, which says that it is of no use rather than being disabled. */
export function undo(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Undo', exact: true }).click({ force: true })
}
