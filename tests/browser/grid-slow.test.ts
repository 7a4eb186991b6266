// Keys typed while what edits, or what reads arithmetic, is still on its way: none is lost or goes astray.
import type { Page } from 'playwright'
import { expect, inject, it } from 'vitest'
import { openPage } from '../support/open-page'
import {
  cellAt,
  copyElsewhere,
  expectSeen,
  focused,
  layer1,
  pressAll,
  shipped,
  shown,
} from './grid-support'

/** Holds back the scripts whose names match until let go; the page opens on step 2. */
async function openHolding(
  chunk: RegExp,
  hash = layer1,
): Promise<{ page: Page; letGo: () => void }> {
  const page = await openPage()
  await page.goto('about:blank')
  let letGo = () => {}
  const held = new Promise<void>((done) => (letGo = done))
  await page.route(chunk, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(inject('appUrl') + hash)
  await cellAt(page, 'X 0 0').waitFor()
  return { page, letGo }
}

const hands = /assets\/hands-[^/]*\.js/
const arithmetic = /assets\/arithmetic-[^/]*\.js/

it('a number and Enter typed before what edits is here are kept in the right cells', async () => {
  const { page, letGo } = await openHolding(hands)
  await cellAt(page, 'W1 0 0').focus()
  await pressAll(page, [
    '4',
    '2',
    'Enter',
    '-',
    '7',
    'Tab',
    'ArrowDown',
    '8',
    'Backspace',
    '9',
    'Enter',
  ])
  await expect.poll(() => page.locator('.cell-tools, .editor').count()).toBe(0)
  letGo()
  await expectSeen(page, {
    cells: { 'W1 0 0': '42', 'W1 1 0': '-7', 'W1 2 1': '9' },
    editor: null,
    focus: 'W1 2 1',
  })
})

it('what was typed there before a click elsewhere stays where it was typed, and the focus where it was put', async () => {
  const { page, letGo } = await openHolding(hands)
  await cellAt(page, 'W1 0 0').focus()
  await pressAll(page, ['4', '2'])
  await cellAt(page, 'X 1 1').focus()
  letGo()
  await expectSeen(page, { cells: { 'W1 0 0': '42' }, editor: null, focus: 'X 1 1' })
})

it('arithmetic typed before either is here, with a number after it', async () => {
  const { page, letGo } = await openHolding(/assets\/(hands|arithmetic)-[^/]*\.js/)
  await cellAt(page, 'W1 0 0').focus()
  await pressAll(page, ['=', '6', '/', '4', 'Enter', '5', 'Enter'])
  letGo()
  await expectSeen(page, {
    cells: { 'W1 0 0': '1.5', 'W1 1 0': '5' },
    focus: 'W1 2 0',
    editor: null,
  })
})

it('before what edits is here, keys that are not the grid’s are the browser’s, and Tab leaves', async () => {
  const { page, letGo } = await openHolding(hands)
  await cellAt(page, 'X 0 0').focus()
  const taken = await cellAt(page, 'X 0 0').evaluate((cell) =>
    ['F5', 'F12', 'l', 'Tab'].filter((key) => {
      const press = { key, ctrlKey: key === 'l', bubbles: true, cancelable: true }
      return !cell.dispatchEvent(new KeyboardEvent('keydown', press))
    }),
  )
  expect(taken).toEqual([])
  await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toBe('W1 0 0')
  letGo()
})

it('keys typed after Tab, while what reads arithmetic loads, go to the next cell', async () => {
  const { page, letGo } = await openHolding(arithmetic)
  await cellAt(page, 'W1 0 0').focus()
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
  await pressAll(page, ['=', '6', '/', '4', 'Tab', '5', '5', 'Tab', '='])
  await pressAll(page, ['2', '*', '2', 'Enter'])
  await expect.poll(() => shown(page, 'W1')).toBe('1 -1 0 0 / 1 -1 0 1 / -1 -1 1 0')
  letGo()
  await expectSeen(page, {
    cells: { 'W1 0 0': '1.5', 'W1 0 1': '55', 'W1 0 2': '4' },
    editor: null,
    focus: 'W1 1 2',
  })
})

it('Esc while it loads takes the edit back', async () => {
  const { page, letGo } = await openHolding(arithmetic)
  await cellAt(page, 'W1 0 0').focus()
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
  await pressAll(page, ['=', '6', '/', '4', 'Enter', 'Escape'])
  letGo()
  await pressAll(page, ['ArrowRight', '=', '2', '*', '3', 'Enter'])
  await expectSeen(page, { cells: { 'W1 0 0': '1', 'W1 0 1': '6' }, editor: null })
})

it('a sum that cannot be read stays open with its sentence when what reads it comes', async () => {
  const { page, letGo } = await openHolding(arithmetic)
  await cellAt(page, 'W1 0 0').focus()
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
  await pressAll(page, ['=', '6', '/', 'Enter'])
  letGo()
  await expect.poll(() => page.locator('.refusal').count()).toBe(1)
  await expectSeen(page, { editor: '=6/', focus: 'editor of W1 0 0' })
})

it('arithmetic left for another editor is kept, and that editor stays open', async () => {
  const { page, letGo } = await openHolding(arithmetic)
  await cellAt(page, 'W1 0 0').focus()
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
  await pressAll(page, ['=', '6', '/', '4'])
  await cellAt(page, 'X 1 1').dblclick()
  await pressAll(page, ['End', '3'])
  letGo()
  await expectSeen(page, { cells: { 'W1 0 0': '1.5' }, editor: '13', focus: 'editor of X 1 1' })
  await pressAll(page, ['Enter'])
  await expectSeen(page, { cells: { 'X 1 1': '13' }, focus: 'X 2 1' })
})

it.each(['#/autoencoder/5', '#/sparse-autoencoder/1'])(
  'arithmetic left for %s is kept without pulling the reader back',
  async (hash) => {
    const { page, letGo } = await openHolding(arithmetic)
    await cellAt(page, 'W1 0 0').focus()
    await page.locator('.cell-tools').waitFor({ state: 'attached' })
    await pressAll(page, ['=', '6', '/', '4', 'Enter'])
    await page.evaluate((to) => (window.location.hash = to), hash)
    await page.locator(`[aria-current="step"][href="${hash}"]`).waitFor()
    letGo()
    await expectSeen(page, { status: /W1 row 1, column 1 is now 1\.5/ })
    expect(new URL(page.url()).hash).toBe(hash)
    await page.evaluate((to) => (window.location.hash = to), layer1)
    await expectSeen(page, { cells: { 'W1 0 0': '1.5' } })
  },
)

it('presses that ended before what edits is here open no editor at a later click', async () => {
  const { page, letGo } = await openHolding(hands)
  await cellAt(page, 'W1 2 1').dblclick()
  letGo()
  await expectSeen(page, { editor: '−1', focus: 'editor of W1 2 1' })
  await cellAt(page, 'X 0 0').click()
  await expectSeen(page, { editor: null, focus: 'X 0 0' })
  await cellAt(page, 'X 0 0').click()
  await expectSeen(page, { editor: '2', focus: 'editor of X 0 0' })
})

const block = /assets\/block-[^/]*\.js/

it('a paste whose reader comes after the reader has gone on changes nothing, and says so', async () => {
  const { page, letGo } = await openHolding(block)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await cellAt(page, 'W1 0 0').focus()
  await page.locator('.cell-tools').waitFor({ state: 'attached' })
  await copyElsewhere(page, { text: '7\t8' })
  await pressAll(page, ['Control+v', 'ArrowDown'])
  letGo()
  await expectSeen(page, { status: /Paste again/, matrices: shipped, focus: 'W1 1 0' })
  await pressAll(page, ['Control+v'])
  await expectSeen(page, { cells: { 'W1 1 0': '7', 'W1 1 1': '8' } })
})

/** Presses two keys with no time between them but what the page itself takes before the next event. */
function pressAtOnce(
  page: Page,
  ...keys: readonly Pick<KeyboardEventInit, 'key' | 'ctrlKey'>[]
): Promise<void> {
  return page.evaluate(async (all) => {
    for (const key of all) {
      const press = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(press)
      for (let turn = 0; turn < 10; turn++) await Promise.resolve()
    }
  }, keys)
}

it('an arrow right after a step to where the cell is not shown moves in the grid, and steps no further', async () => {
  const page = await openPage({ hash: layer1 })
  await cellAt(page, 'X 0 1').focus()
  await pressAtOnce(page, { key: 'PageDown' }, { key: 'ArrowRight' })
  await expectSeen(page, { focus: 'W2 0 1' })
  expect(new URL(page.url()).hash).toBe('#/autoencoder/3')
})

it('a key right after an undo is for the cell that it brought back', async () => {
  const page = await openPage({ hash: layer1 })
  await cellAt(page, 'W1 0 0').focus()
  await pressAll(page, ['4', 'Enter'])
  await cellAt(page, 'X 2 2').focus()
  await pressAtOnce(page, { key: 'z', ctrlKey: true }, { key: 'ArrowRight' })
  await expectSeen(page, { cells: { 'W1 0 0': '1' }, focus: 'W1 0 1' })
})
