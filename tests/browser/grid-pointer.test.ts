// The mouse in the grids: clicks, ranges, and the handles to fill and to scrub.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  type CellName,
  cellAt,
  cleanSheet,
  drag,
  editor,
  expectSeen,
  layer1,
  middle,
  numberIn,
  pressAll,
  type Seen,
  selectedCount,
  shipped,
} from './grid-support'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})
const cell = (name: CellName) => cellAt(page, name)
const handle = () => page.locator('.corner-handle')

it('a click selects; a second click on the selected cell edits', async () => {
  await cleanSheet(page, 'X 0 0')
  await cell('W1 1 1').click()
  await expectSeen(page, { focus: 'W1 1 1', selected: 1, editor: null })
  await cell('W1 1 1').click()
  await expectSeen(page, { focus: 'editor of W1 1 1', editor: '−1' })
})

it('a double click edits, results too', async () => {
  await cleanSheet(page, 'X 0 0')
  await cell('Z1 0 2').dblclick()
  await expectSeen(page, { editor: '2' })
  await page.keyboard.press('Escape')
  await expectSeen(page, { matrices: shipped, editor: null })
})

it('the caret stands where the number was pressed, and at the end beside it', async () => {
  await cleanSheet(page, 'W1 0 0')
  await page.keyboard.press('Enter')
  await editor(page).fill('12345')
  await page.keyboard.press('Control+Enter')
  const number = cell('W1 0 0').locator('.number')
  const caret = () => editor(page).evaluate((field: HTMLInputElement) => field.selectionStart)
  const { width, height } = (await number.boundingBox())!
  for (const [at, stands] of [
    [0.02, 0],
    [0.42, 2],
    [0.78, 4],
  ] as const) {
    await cell('X 0 0').click()
    await number.dblclick({ position: { x: width * at, y: height / 2 } })
    await expect.poll(() => caret()).toBe(stands)
    await page.keyboard.press('Escape')
    await number.click({ position: { x: width * at, y: height / 2 } })
    await expectSeen(page, { editor: '12345' })
    await expect.poll(() => caret()).toBe(stands)
    await page.keyboard.press('Escape')
  }
  await cell('X 0 0').click()
  const box = (await cell('W1 0 0').boundingBox())!
  await cell('W1 0 0').dblclick({ position: { x: box.width - 2, y: box.height / 2 } })
  await expect.poll(() => caret()).toBe(5)
})

it('dragging over cells selects a range, and changes nothing', async () => {
  await cleanSheet(page, 'X 3 3')
  await drag(page, cell('X 0 0'), cell('X 2 1'))
  await expectSeen(page, { selected: 6, focus: 'X 2 1', matrices: shipped, editor: null })
})

it('a drag out of the matrix selects no further than its edge', async () => {
  await cleanSheet(page, 'X 3 3')
  await drag(page, cell('X 2 2'), cell('A1 0 0'))
  await expect.poll(() => selectedCount(page)).toBeGreaterThanOrEqual(1)
  await expect.poll(() => page.locator('td[data-matrix=A1][aria-selected=true]').count()).toBe(0)
  await expectSeen(page, { matrices: shipped })
})

it('Shift and a click extend the selection', async () => {
  await cleanSheet(page, 'X 3 3')
  await cell('W1 0 0').click()
  await cell('b1 1 0').click({ modifiers: ['Shift'] })
  await expectSeen(page, { selected: 10, focus: 'b1 1 0', editor: null })
  await cell('W1 2 1').click({ modifiers: ['Shift'] })
  await expectSeen(page, { selected: 6 })
})

it('the wheel over a cell changes no number', async () => {
  await cleanSheet(page, 'W1 0 0')
  await cell('W1 0 0').hover()
  await page.mouse.wheel(0, 300)
  await expectSeen(page, { matrices: shipped })
})

interface FillCase extends Seen {
  readonly says: string
  readonly keys: readonly string[]
  readonly to?: CellName
}
const fills: readonly FillCase[] = [
  {
    says: 'repeats one number',
    keys: [],
    to: 'X 2 0',
    matrices: { X: '2 0 3 0 / 2 1 1 0 / 2 2 2 3 / 1 1 2 0' },
  },
  {
    says: 'goes on with a steady series',
    keys: ['1', 'Enter', '3', 'Control+Enter', 'Shift+ArrowUp'],
    to: 'X 3 0',
    matrices: { X: '1 0 3 0 / 3 1 1 0 / 5 2 2 3 / 7 1 2 0' },
  },
  {
    says: 'repeats what is not steady, to the right',
    keys: ['Shift+ArrowRight', 'Shift+ArrowRight'],
    to: 'X 0 3',
    matrices: { X: '2 0 3 2 / 1 1 1 0 / 2 2 2 3 / 1 1 2 0' },
  },
  {
    says: 'goes on with what two numbers begin',
    keys: ['Shift+ArrowRight'],
    to: 'X 0 3',
    matrices: { X: '2 0 -2 -4 / 1 1 1 0 / 2 2 2 3 / 1 1 2 0' },
  },
  {
    says: 'fills a block, two columns at once',
    keys: ['Shift+ArrowRight'],
    to: 'X 2 1',
    matrices: { X: '2 0 3 0 / 2 0 1 0 / 2 0 2 3 / 1 1 2 0' },
  },
  {
    says: 'fills to the bottom on a double click',
    keys: ['Shift+ArrowRight'],
    matrices: { X: '2 0 3 0 / 2 0 1 0 / 2 0 2 3 / 2 0 2 0' },
  },
]

it.each(fills.map((each) => [each.says, each] as const))(
  'the fill handle %s, in one undo',
  async (_, { keys, to, ...seen }) => {
    await cleanSheet(page, 'X 0 0')
    await pressAll(page, keys)
    const before = await numberIn(page, 'X 3 0')
    if (to) await drag(page, handle(), cell(to))
    else await handle().dblclick()
    await expectSeen(page, { ...seen, editor: null })
    await page.keyboard.press('Control+z')
    await expectSeen(page, { cells: { 'X 3 0': before, 'X 2 0': '2' } })
  },
)

it('a press on the fill handle without a drag does nothing', async () => {
  await cleanSheet(page, 'X 0 0')
  await pressAll(page, ['Shift+ArrowRight'])
  await handle().click()
  await expectSeen(page, { matrices: shipped, editor: null, selected: 2 })
})

it('the handle beside the cell scrubs its number, in one undo', async () => {
  await cleanSheet(page, 'W1 0 0')
  await drag(page, page.locator('.scrub'), { by: 40 })
  await expectSeen(page, { cells: { 'W1 0 0': '11' }, editor: null })
  await drag(page, page.locator('.scrub'), { by: -80 })
  await expectSeen(page, { cells: { 'W1 0 0': '-9' } })
  await cell('W1 0 0').focus()
  await page.keyboard.press('Control+z')
  await expectSeen(page, { cells: { 'W1 0 0': '11' } })
  await page.keyboard.press('Control+z')
  await expectSeen(page, { matrices: shipped })
})

it('Shift scrubs by tens and Ctrl by tenths; what was dragged before the key stays', async () => {
  await cleanSheet(page, 'W1 0 0')
  const { x, y } = await middle(page.locator('.scrub'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y)
  await page.keyboard.down('Shift')
  await page.mouse.move(x + 12, y)
  await page.mouse.move(x + 20, y)
  await expectSeen(page, { cells: { 'W1 0 0': '23' } })
  await page.keyboard.up('Shift')
  await page.keyboard.down('Control')
  await page.mouse.move(x + 24, y)
  await page.mouse.move(x + 36, y)
  await expectSeen(page, { cells: { 'W1 0 0': '23.3' } })
  await page.keyboard.up('Control')
  const said = page.locator('.status-line [role=status]')
  await expect
    .poll(() => said.getAttribute('aria-busy'), { message: 'nothing is read out meanwhile' })
    .toBe('true')
  await page.mouse.up()
  await expect.poll(() => said.getAttribute('aria-busy')).toBeNull()
  await cell('W1 0 0').focus()
  await page.keyboard.press('Control+z')
  await expectSeen(page, { matrices: shipped })
})

it('its + and − are buttons for the same', async () => {
  await cleanSheet(page, 'W1 0 0')
  await page.getByRole('button', { name: 'One more' }).click()
  await expectSeen(page, { cells: { 'W1 0 0': '2' } })
  await page.getByRole('button', { name: 'One less' }).click({ clickCount: 2 })
  await expectSeen(page, { cells: { 'W1 0 0': '0' } })
  const box = await page.getByRole('button', { name: 'One less' }).boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
})
