// The panels: sizes, names, new numbers, examples, and the list of changes.
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
  shown,
  status,
  undo,
} from './grid-support'

const sparse = '#/sparse-autoencoder/0'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})

/** The sizes that the Numbers panel lists, by label. */
async function sizes(): Promise<Record<string, number>> {
  const rows = await page
    .locator('.sizes li')
    .evaluateAll((found) =>
      found.map(
        (row) =>
          [
            row.querySelector('span')?.textContent ?? '',
            Number(row.querySelector('output')?.textContent),
          ] as const,
      ),
    )
  return Object.fromEntries(rows)
}

async function press(name: string | RegExp) {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

describe.each([
  ['the autoencoder', layer1],
  ['the sparse autoencoder', sparse],
] as const)('the sizes of %s', (_, hash) => {
  it('each go up and down by one, and each change is one undo', async () => {
    await freshSheet(page, 'X 0 0', hash)
    await openPanel(page, 'Numbers')
    const start = await sizes()
    const labels = Object.keys(start)
    expect(labels.length).toBeGreaterThanOrEqual(3)
    for (const label of labels)
      for (const [name, by] of [
        ['one more', 1],
        ['one less', 0],
        ['one less', -1],
        ['one more', 0],
      ] as const) {
        await press(`${label}: ${name}`)
        await expect.poll(sizes).toEqual({ ...start, [label]: start[label] + by })
      }
    await closePanel(page)
    for (const each of labels.flatMap(() => [1, 2, 3, 4])) {
      expect(each).toBeLessThan(5)
      await undo(page)
      await expect.poll(() => status(page)).toMatch(/^Undid: The sizes/)
    }
    await undo(page)
    await expect.poll(() => status(page)).toBe('There is nothing to undo.')
  })

  it('stop at 1 and 12, and the page says so', async () => {
    await freshSheet(page, 'X 0 0', hash)
    await openPanel(page, 'Numbers')
    const [label] = Object.keys(await sizes()).slice(-1)
    const more = page.getByRole('button', { name: `${label}: one more` })
    for (let clicks = 0; clicks < 12; clicks++) await more.click({ force: true })
    await expect.poll(async () => (await sizes())[label]).toBe(12)
    await expect.poll(() => more.getAttribute('aria-disabled')).toBe('true')
    const less = page.getByRole('button', { name: `${label}: one less` })
    for (let clicks = 0; clicks < 12; clicks++) await less.click({ force: true })
    await expect.poll(async () => (await sizes())[label]).toBe(1)
    await expect.poll(() => less.getAttribute('aria-disabled')).toBe('true')
  })
})

it('the autoencoder grows to 6-5-4-3-2-3-4-5-6 and shrinks back, undoably', async () => {
  await freshSheet(page, 'X 0 0')
  await openPanel(page, 'Numbers')
  const widths = async () => Object.values(await sizes())
  for (let clicks = 0; clicks < 2; clicks++) await press('Deeper')
  const labels = Object.keys(await sizes())
  const wanted = [6, 5, 4, 3, 2, 3, 4, 5]
  for (const [i, label] of labels.slice(0, wanted.length).entries())
    for (let turns = 0; turns < 12; turns++) {
      const width = (await sizes())[label]
      if (width === wanted[i]) break
      await press(`${label}: ${width < wanted[i] ? 'one more' : 'one less'}`)
      await expect.poll(async () => (await sizes())[label]).not.toBe(width)
    }
  await expect.poll(async () => (await widths()).slice(0, 8)).toEqual(wanted)
  await expect.poll(() => status(page)).toMatch(/6-5-4-3-2-3-4-5-6/)
  await closePanel(page)
  await expect.poll(() => page.locator('.steps li').count()).toBe(11)
  await openPanel(page, 'Numbers')
  for (let clicks = 0; clicks < 2; clicks++) await press('Shallower')
  await expect.poll(async () => (await sizes())[labels[0]]).toBe(6)
  await closePanel(page)
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expectSeen(page, { matrices: shipped })
})

describe('names', () => {
  it('are given in the panel', async () => {
    await freshSheet(page, 'X 0 0', sparse)
    const panel = await openPanel(page, 'Numbers')
    await panel.getByRole('textbox', { name: 'Name of x1' }).fill('river')
    await panel.getByRole('textbox', { name: 'Name of f2' }).fill('Sound')
    await page.keyboard.press('Tab')
    await closePanel(page)
    await expect.poll(() => page.locator('.grid thead').first().textContent()).toContain('river')
    await expect
      .poll(() => page.locator('[data-axis=features]').nth(1).textContent())
      .toContain('Sound')
    await undo(page)
    await expect
      .poll(() => page.locator('[data-axis=features]').nth(1).textContent())
      .toContain('Music')
  })

  it('and in place, by a double click on the heading', async () => {
    await freshSheet(page, 'X 0 0')
    await page.locator('th[data-axis=columns]').nth(1).dblclick()
    const field = page.getByRole('textbox', { name: 'Name of x2' })
    await field.fill('second')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.grid thead').first().textContent()).toContain('second')
    await expect.poll(() => cellAt(page, 'X 0 1').getAttribute('aria-label')).toContain('second')
    await page.locator('th[data-axis=columns]').nth(1).dblclick()
    await field.fill('third')
    await page.keyboard.press('Escape')
    await expect.poll(() => field.count()).toBe(0)
    await expect.poll(() => page.locator('.grid thead').first().textContent()).toContain('second')
  })
})

describe('new numbers and examples', () => {
  it.each([layer1, sparse])('the same seed gives the same sheet at %s', async (hash) => {
    const find = async (seed: string) => {
      await freshSheet(page, 'X 0 0', hash)
      const panel = await openPanel(page, 'Numbers')
      await panel.getByRole('textbox', { name: 'Seed' }).fill(seed)
      await press('Find numbers')
      await expect.poll(() => status(page)).toMatch(/^New numbers from/)
      await closePanel(page)
      return shown(page, 'X')
    }
    const first = await find('acorn')
    expect(await find('acorn')).toBe(first)
    expect(await find('beech')).not.toBe(first)
    await undo(page)
    await expect.poll(() => shown(page, 'X')).not.toBe(first)
  })

  it.each([layer1, sparse])(
    'every example at %s loads, says why it is there, and is one undo',
    async (hash) => {
      await freshSheet(page, 'X 0 0', hash)
      const start = await shown(page, 'X')
      const panel = await openPanel(page, 'Numbers')
      const examples = panel.locator('.examples li')
      await examples.first().waitFor()
      const count = await examples.count()
      expect(count).toBeGreaterThanOrEqual(3)
      for (let i = 0; i < count; i++) {
        const title = await examples.nth(i).getByRole('button').textContent()
        await expect
          .poll(async () => (await examples.nth(i).locator('p').textContent())?.length)
          .toBeGreaterThan(30)
        await examples.nth(i).getByRole('button').click()
        await expect.poll(() => status(page)).toContain(`Loaded: ${title}`)
      }
      await closePanel(page)
      for (let i = 0; i < count; i++) await undo(page)
      await expect.poll(() => shown(page, 'X')).toBe(start)
    },
  )
})

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
