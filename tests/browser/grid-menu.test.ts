// The menu of a cell: every item by the mouse and by keys.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  type CellName,
  cellAt,
  cleanSheet,
  drag,
  expectSeen,
  layer1,
  menu,
  middle,
  pressAll,
  type Seen,
  shipped,
} from './grid-support'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})
const cell = (name: CellName) => cellAt(page, name)

interface MenuCase extends Seen {
  readonly item: string | RegExp
  readonly at: CellName
  readonly keys?: readonly string[]
}
const items: readonly MenuCase[] = [
  { item: 'Edit', at: 'W1 0 1', editor: '−1' },
  { item: 'Say how it is made', at: 'Z1 0 1', status: /equals minus 1\.$/ },
  { item: 'Copy', at: 'W1 0 1', status: /^Copied 1 by 1/, matrices: shipped },
  { item: 'Cut', at: 'W1 0 1', cells: { 'W1 0 1': '0' } },
  { item: 'Paste', at: 'X 0 0', cells: { 'X 0 0': '-1' }, keys: ['Control+c'] },
  {
    item: 'Fill down',
    at: 'W1 1 0',
    keys: ['4', 'Shift+Enter'],
    matrices: { W1: '1 -1 0 0 / 1 -1 0 1 / -1 -1 1 0' },
  },
  { item: 'Select row', at: 'W1 1 1', selected: 5, focus: 'b1 1 0' },
  { item: 'Select column', at: 'W1 1 1', selected: 3, focus: 'W1 2 1' },
  { item: 'Select matrix X', at: 'X 1 1', selected: 16 },
  { item: 'Select matrices W1 and b1', at: 'b1 1 0', selected: 15 },
  { item: 'Fill right', at: 'X 1 3', cells: { 'X 1 3': '1' } },
  { item: 'Set to 0', at: 'W1 0 1', cells: { 'W1 0 1': '0' } },
  { item: 'Unpin', at: 'Z1 0 0', keys: ['7', 'Control+Enter'], matrices: shipped },
  { item: 'Reset this cell', at: 'W1 0 0', keys: ['7', 'Control+Enter'], matrices: shipped },
  {
    item: 'Reset W1',
    at: 'W1 0 0',
    keys: ['7', 'Enter', '7', 'Control+Enter'],
    matrices: shipped,
  },
  { item: /^W1: .*(zero|0)/i, at: 'W1 0 0', matrices: { W1: '0 0 0 0 / 0 0 0 0 / 0 0 0 0' } },
  { item: /^W1: .*identity/i, at: 'W1 0 0', matrices: { W1: '1 0 0 0 / 0 1 0 0 / 0 0 1 0' } },
]

it.each(items.map((each) => [String(each.item), each] as const))(
  'the menu’s “%s” works by the mouse and by keys',
  async (_, { item, at, keys = [], ...seen }) => {
    for (const by of ['mouse', 'keys']) {
      await cleanSheet(page, item === 'Paste' ? 'W1 0 1' : at)
      await pressAll(page, keys)
      if (item === 'Fill down') await cell('W1 1 0').focus()
      if (by === 'mouse') await cell(at).click({ button: 'right' })
      else {
        await cell(at).focus()
        await page.keyboard.press('Shift+F10')
      }
      const entry = menu(page).getByRole('menuitem', { name: item, exact: true })
      await entry.waitFor()
      if (by === 'mouse') await entry.click()
      else {
        for (let presses = 0; presses < 40; presses++) {
          if (await entry.evaluate((button) => button === document.activeElement)) break
          await page.keyboard.press('ArrowDown')
        }
        await page.keyboard.press('Enter')
      }
      await expectSeen(page, seen)
      await expect.poll(() => menu(page).count()).toBe(0)
    }
  },
)

it('entries name the matrices and cells that they work on, in one undo', async () => {
  const names = () => menu(page).getByRole('menuitem').allInnerTexts()
  const reset = async (item: string) => {
    await page.keyboard.press('Shift+F10')
    await menu(page).getByRole('menuitem', { name: item, exact: true }).click()
  }
  await cleanSheet(page, 'b1 0 0')
  await page.keyboard.press('Shift+F10')
  await expect.poll(() => names()).toContain('Reset b1')
  await expect
    .poll(async () => (await names()).filter((name) => name.includes('W1')))
    .toEqual(['Select matrices W1 and b1'])
  await page.keyboard.press('Escape')
  await expectSeen(page, { focus: 'b1 0 0' })
  await pressAll(page, ['Home', 'Control+a', '7', 'Control+Enter', 'ArrowUp', 'Shift+Home'])
  await page.keyboard.press('Shift+F10')
  await expect.poll(() => names()).toEqual(expect.arrayContaining(['Reset W1 and b1', 'Set to 0']))
  await page.keyboard.press('Escape')
  await expect.poll(() => menu(page).count()).toBe(0)
  await pressAll(page, ['End', 'Shift+ArrowLeft', 'Shift+ArrowUp'])
  await reset('Reset these 4 cells')
  await expectSeen(page, { matrices: { b1: '0 / 1 / 7', W1: '7 7 7 0 / 7 7 7 1 / 7 7 7 7' } })
  await page.keyboard.press('Control+z')
  await expectSeen(page, { cells: { 'b1 1 0': '7', 'W1 0 3': '7' } })
  await cell('W1 1 1').focus()
  await reset('Reset W1')
  await expectSeen(page, { matrices: { W1: shipped.W1, b1: '7 / 7 / 7' } })
})

it('the menu opens where the press was, keeps the range, and closes on a press elsewhere', async () => {
  await cleanSheet(page, 'X 0 0')
  await drag(page, cell('X 0 0'), cell('X 1 1'))
  await cell('X 0 1').click({ button: 'right' })
  const at = await middle(cell('X 0 1'))
  await expect
    .poll(async () => Math.abs(((await menu(page).boundingBox())?.x ?? 0) - at.x))
    .toBeLessThan(8)
  await expectSeen(page, { selected: 4 })
  await page.getByRole('status').click()
  await expect.poll(() => menu(page).count()).toBe(0)
  await cell('A1 2 3').click({ button: 'right' })
  await expectSeen(page, { selected: 1 })
  const { x = 0, y = 0, width = 0, height = 0 } = (await menu(page).boundingBox()) ?? {}
  expect(x + width).toBeLessThanOrEqual(1280)
  expect(y + height).toBeLessThanOrEqual(720)
  const lines = await menu(page)
    .getByRole('menuitem')
    .evaluateAll((entries) => entries.map((entry) => entry.clientHeight))
  expect(Math.max(...lines), 'every entry is one line').toBe(Math.min(...lines))
  await page.keyboard.press('Escape')
  await expectSeen(page, { focus: 'A1 2 3' })
  await expect.poll(() => menu(page).count()).toBe(0)
})
