// Fingers in the grids: taps, the keypad, the long press, and scrolling.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  type CellName,
  cellAt,
  editor,
  expectSeen,
  freshSheet,
  layer1,
  menu,
  middle,
  shipped,
  status,
} from './grid-support'

let page: Page
sharePage({ hash: layer1, touch: true, width: 390, height: 844 }, (opened) => {
  page = opened
})
const cell = (name: CellName) => cellAt(page, name)
const key = (name: string) =>
  page.getByRole('region', { name: 'Keypad' }).getByRole('button', { name, exact: true })

async function open(name: CellName) {
  await freshSheet(page, 'X 3 3')
  await cell(name).scrollIntoViewIfNeeded()
  await cell(name).tap()
  await expectSeen(page, { focus: name, selected: 1, editor: null })
  await cell(name).tap()
  await key('7').waitFor()
}

it('a tap selects, a second edits with a keypad of our own', async () => {
  await open('W1 0 1')
  await expectSeen(page, { editor: '−1' })
  await expect.poll(() => editor(page).getAttribute('inputmode')).toBe('none')
  await key('delete one character').tap()
  await key('7').tap()
  await expectSeen(page, { editor: '−7', focus: 'editor of W1 0 1' })
  await key('change sign').tap()
  await key('decimal point').tap()
  await key('5').tap()
  await expectSeen(page, { editor: '7.5' })
  await key('OK, done').tap()
  await expectSeen(page, { editor: null, cells: { 'W1 0 1': '7.5' }, focus: 'W1 0 1' })
})

it('the keypad writes and deletes at the caret, and over what is marked', async () => {
  await open('W1 0 1')
  await editor(page).fill('1234')
  const mark = (from: number, to: number) =>
    editor(page).evaluate((field: HTMLInputElement, range) => field.setSelectionRange(...range), [
      from,
      to,
    ] as const)
  await mark(1, 1)
  await key('9').tap()
  await expectSeen(page, { editor: '19234' })
  await key('delete one character').tap()
  await key('delete one character').tap()
  await expectSeen(page, { editor: '234' })
  await mark(0, 2)
  await key('5').tap()
  await key('change sign').tap()
  await key('6').tap()
  await expectSeen(page, { editor: '−564' })
  await key('OK, done').tap()
  await expectSeen(page, { editor: null, cells: { 'W1 0 1': '-564' } })
})

it('next and previous keep the number and go on', async () => {
  await open('W1 0 1')
  await key('3').tap()
  await key('next cell').tap()
  await expectSeen(page, { cells: { 'W1 0 1': '-13' }, focus: 'W1 0 2', editor: null })
  await cell('W1 0 2').tap()
  await key('previous cell').tap()
  await expectSeen(page, { focus: 'W1 0 1', editor: null })
})

it('the system’s keyboard is a key away', async () => {
  await open('W1 0 1')
  await key('abc, the system keyboard').tap()
  await expect.poll(() => page.locator('.keypad').count()).toBe(0)
  await expect.poll(() => editor(page).getAttribute('inputmode')).toBe('text')
  await expect
    .poll(() =>
      editor(page).evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    )
    .toBeGreaterThanOrEqual(16)
})

it('targets are at least 44 pixels, and the keypad does not cover the cell it writes to', async () => {
  await open('A1 2 3')
  const small = await page
    .locator('.keypad button, .top-bar button, .step-buttons button')
    .evaluateAll((found) =>
      found
        .filter((button) => button.getClientRects().length > 0)
        .map((button) => [button.textContent, button.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => Math.min(width, height) < 44)
        .map(([text, { width, height }]) => `${text} ${width}×${height}`),
    )
  expect(small).toEqual([])
  const field = await editor(page).boundingBox()
  const pad = await page.locator('.keypad').boundingBox()
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(pad?.y ?? 0)
})

it('a long press opens the menu, whose items are at least 44 pixels high', async () => {
  await freshSheet(page, 'X 3 3')
  await cell('X 1 1').tap()
  const { x, y } = await middle(cell('X 1 1'))
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await menu(page).waitFor()
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const heights = await menu(page)
    .getByRole('menuitem')
    .evaluateAll((found) => found.map((item) => item.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  await menu(page).getByRole('menuitem', { name: 'Set to 0' }).tap()
  await expectSeen(page, { cells: { 'X 1 1': '0' }, editor: null })
})

it('a finger drawn over the cells scrolls the page, and selects and changes nothing', async () => {
  await freshSheet(page, 'X 0 0')
  await cell('X 1 1').evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const { x, y } = await middle(cell('X 1 1'))
  const offset = () =>
    page.evaluate(() =>
      [document.scrollingElement, ...document.querySelectorAll('*')].reduce(
        (sum, each) => sum + (each?.scrollTop ?? 0),
        0,
      ),
    )
  const before = await offset()
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove', by: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y + by }] })
  await touch('touchStart', 0)
  for (let by = -15; by >= -150; by -= 15) await touch('touchMove', by)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(offset).toBeGreaterThan(before + 50)
  await expectSeen(page, { selected: 1, matrices: shipped, editor: null })
  await expect.poll(() => menu(page).count()).toBe(0)
  await expect.poll(() => status(page)).not.toMatch(/selected/)
})
