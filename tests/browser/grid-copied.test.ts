// The line around what was copied or cut: where it stands, what takes it away, and when it moves.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import { cellAt, cleanSheet, editor, expectSeen, layer1, menu, pressAll } from './grid-support'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})

const lines = () => page.locator('.copied-range')
async function expectLines(count: number) {
  await expect.poll(() => lines().count()).toBe(count)
}

async function copyBlock() {
  await cleanSheet(page, 'W1 0 0')
  await pressAll(page, ['Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c'])
  await expectLines(1)
}

it('a copied range has a line around its cells, which follows them to another step and back', async () => {
  await copyBlock()
  const first = (await cellAt(page, 'W1 0 0').boundingBox())!
  const last = (await cellAt(page, 'W1 1 1').boundingBox())!
  const farOff = async () => {
    const line = (await lines().boundingBox())!
    return Math.max(
      Math.abs(line.x - first.x),
      Math.abs(line.y - first.y),
      Math.abs(line.x + line.width - last.x - last.width),
      Math.abs(line.y + line.height - last.y - last.height),
    )
  }
  await expect.poll(farOff).toBeLessThan(3)
  await pressAll(page, ['ArrowDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp'])
  await expectLines(1)
  await expect.poll(() => lines().evaluate((svg) => svg.closest('.block') !== null)).toBe(true)
})

it('Esc takes the line away first, and selects one cell only the next time', async () => {
  await copyBlock()
  await page.keyboard.press('Escape')
  await expectLines(0)
  await expectSeen(page, { selected: 4, status: /clipboard/ })
  await page.keyboard.press('Escape')
  await expectSeen(page, { selected: 1 })
})

it.each([
  ['an edit', ['ArrowDown', '5', 'Enter']],
  ['Delete', ['Delete']],
  ['a step of the number', ['Alt+ArrowUp']],
] as const)('%s ends it', async (_, keys) => {
  await copyBlock()
  await pressAll(page, keys)
  await expectLines(0)
})

it('opening an editor and leaving it with Esc does not end it', async () => {
  await copyBlock()
  await pressAll(page, ['Enter', 'Escape'])
  await expectSeen(page, { editor: null })
  await expectLines(1)
})

it('a copy can be pasted again and again; a cut only once', async () => {
  await copyBlock()
  await cellAt(page, 'X 0 0').focus()
  await page.keyboard.press('Control+v')
  await expectSeen(page, { cells: { 'X 0 1': '-1' } })
  await expectLines(1)
  await cellAt(page, 'W1 0 0').focus()
  await pressAll(page, ['Shift+ArrowRight', 'Control+x'])
  await expectSeen(page, { status: /^Copied 1 by 2\. 2 cells set to 0/ })
  await expectSeen(page, { cells: { 'W1 0 0': '0', 'W1 0 1': '0' } })
  await expectLines(1)
  await cellAt(page, 'X 2 0').focus()
  await page.keyboard.press('Control+v')
  await expectSeen(page, { cells: { 'X 2 1': '-1' } })
  await expectLines(0)
})

it('copying text out of the editor ends it: the clipboard holds something else', async () => {
  await copyBlock()
  await pressAll(page, ['Enter'])
  await editor(page).selectText()
  await pressAll(page, ['Control+c', 'Escape'])
  await expectLines(0)
})

it('the menu’s Copy and Cut draw it too, and every matrix has one when all are copied', async () => {
  for (const item of ['Copy', 'Cut']) {
    await cleanSheet(page, 'W1 0 0')
    await page.keyboard.press('Shift+F10')
    await menu(page).getByRole('menuitem', { name: item, exact: true }).click()
    await expectLines(1)
    await page.keyboard.press('Escape')
    await expectLines(0)
  }
  await cleanSheet(page, 'X 0 0')
  await pressAll(page, ['Control+a', 'Control+a', 'Control+c'])
  await expectLines(4)
})

it('the dashes stand still in forced colors and with reduced motion, and march otherwise', async () => {
  const marching = async (reducedMotion: 'reduce' | 'no-preference', forced: boolean) => {
    await page.emulateMedia({ reducedMotion, forcedColors: forced ? 'active' : 'none' })
    return page
      .locator('.ants')
      .evaluate((ants) => [getComputedStyle(ants).animationName, getComputedStyle(ants).stroke])
  }
  await copyBlock()
  await expect.poll(async () => (await marching('no-preference', false))[0]).toBe('march')
  await expect.poll(async () => (await marching('reduce', false))[0]).toBe('none')
  const [name, stroke] = await marching('no-preference', true)
  expect(name).toBe('none')
  expect(stroke).not.toBe('none')
  await expect
    .poll(() => page.locator('.ants').evaluate((ants) => getComputedStyle(ants).strokeDasharray))
    .toMatch(/\d/)
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' })
})
