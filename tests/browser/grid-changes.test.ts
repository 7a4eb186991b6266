// The panel that lists what the learner changed, each with its way back.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  cellAt,
  cleanSheet,
  closePanel,
  expectSeen,
  freshSheet,
  layer1,
  openPanel,
  pressAll,
  shipped,
  status,
  undo,
} from './grid-support'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})

async function press(name: string | RegExp) {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

describe('what did I change?', () => {
  it('lists every difference, goes there, and takes it back', async () => {
    await cleanSheet(page, 'W1 0 0')
    await pressAll(page, ['5', 'Enter', '6', 'Enter'])
    await cellAt(page, 'Z1 0 0').focus()
    await pressAll(page, ['7', 'Enter'])
    const panel = await openPanel(page, 'Changes')
    const items = panel.getByRole('listitem')
    await expect
      .poll(() => items.allTextContents())
      .toEqual([
        expect.stringMatching(/W1 row 1, column 1.*1 → 5/),
        expect.stringMatching(/W1 row 2, column 1.*1 → 6/),
        expect.stringMatching(/Z1 row 1, .*x1.*pinned to 7/),
      ])
    await panel.getByRole('button', { name: /^Take back W1 row 2/ }).click()
    await expect.poll(() => items.count()).toBe(2)
    const focusedName = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await expect
      .poll(() => focusedName(), { message: 'the focus goes to the next line' })
      .toMatch(/^Take back Z1/)
    await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/^W1 row 2/)
    await panel.getByRole('button', { name: /^W1 row 1/ }).click()
    await expectSeen(page, {
      focus: 'W1 0 0',
      cells: { 'W1 0 0': '5', 'W1 1 0': '1', 'Z1 0 0': '7' },
    })
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  it('lists sizes, names and activation, each with its way back', async () => {
    await freshSheet(page, 'X 0 0', '#/sparse-autoencoder/0')
    const numbers = await openPanel(page, 'Numbers')
    await press('tokens: one more')
    const name = numbers.getByRole('textbox', { name: 'Name of x1' })
    const lessonsName = await name.inputValue()
    await name.fill('river')
    await page.keyboard.press('Tab')
    await closePanel(page)
    await page.getByRole('link', { name: /Encoder, ReLU/ }).click()
    await page.getByText('TopK', { exact: true }).first().click()
    await expect.poll(() => status(page)).toMatch(/^The activation is now TopK/)
    const panel = await openPanel(page, 'Changes')
    const choices = () =>
      panel
        .getByRole('button', { name: /^Take back the/ })
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
    const takeBack = (what: string) => press(`Take back the ${what}`)
    await expect
      .poll(choices)
      .toEqual(['sizes', 'names', 'activation'].map((what) => `Take back the ${what}`))
    await takeBack('names')
    await expect.poll(choices).toHaveLength(2)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Take back the activation')
    await takeBack('activation')
    await expect.poll(choices).toEqual(['Take back the sizes'])
    await takeBack('sizes')
    await expect.poll(choices).toEqual([])
    await closePanel(page)
    await openPanel(page, 'Numbers')
    await expect.poll(() => name.inputValue()).toBe(lessonsName)
    await expect.poll(() => page.getByRole('textbox', { name: 'Name of x6' }).count()).toBe(0)
    await closePanel(page)
  })

  it('resets the lesson to the bit, in one undo', async () => {
    await cleanSheet(page, 'W1 0 0')
    await pressAll(page, [...'=1/3', 'Enter'])
    await expectSeen(page, { editor: null, cells: { 'W1 0 0': '0.33' } })
    await openPanel(page, 'Changes')
    await press('Reset the whole lesson')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Close')
    await expect
      .poll(() => page.getByText('every number is as the lesson gives it').count())
      .toBe(1)
    await closePanel(page)
    await expectSeen(page, { matrices: shipped })
    await undo(page)
    await expectSeen(page, { cells: { 'W1 0 0': '0.33' } })
  })
})
