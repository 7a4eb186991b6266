// The panels: sizes, names, new numbers and examples.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  cellAt,
  closePanel,
  expectSeen,
  freshSheet,
  layer1,
  openPanel,
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

it('a matrix that loses the cell last visited can still be entered by Tab', async () => {
  await freshSheet(page, 'X 3 3')
  await openPanel(page, 'Numbers')
  await press('examples: one less')
  await expect.poll(sizes).toMatchObject({ examples: 3 })
  await closePanel(page)
  const stops = () =>
    page
      .locator('[role=grid]')
      .evaluateAll((grids) => grids.map((grid) => grid.querySelectorAll('td[tabindex="0"]').length))
  await expect.poll(stops).toEqual([1, 1, 1, 1])
})

it('with one example no caption lies over another', async () => {
  await freshSheet(page, 'X 0 0')
  await openPanel(page, 'Numbers')
  for (const left of [3, 2, 1]) {
    await press('examples: one less')
    await expect.poll(sizes).toMatchObject({ examples: left })
  }
  await closePanel(page)
  const overlaps = () =>
    page.locator('.captions a').evaluateAll((captions) => {
      const boxes = captions.map((caption) => ({
        text: caption.textContent,
        box: caption.getBoundingClientRect(),
      }))
      return boxes.flatMap(({ text, box: one }, i) =>
        boxes
          .slice(i + 1)
          .filter(
            ({ box: other }) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          )
          .map((other) => `${text} over ${other.text}`),
      )
    })
  for (const step of [2, 3, 4, 5, 6]) {
    await page.locator(`.steps a[href="#/autoencoder/${step}"]`).click()
    await page.locator(`.steps a[href="#/autoencoder/${step}"][aria-current]`).waitFor()
    await expect.poll(overlaps, { message: `step ${step}` }).toEqual([])
  }
})

it('Ctrl + Z and Ctrl + Y undo and redo in the panel, and not in its fields', async () => {
  await freshSheet(page, 'X 0 0')
  const panel = await openPanel(page, 'Numbers')
  await press('examples: one more')
  await expect.poll(sizes).toMatchObject({ examples: 5 })
  await page.keyboard.press('Control+z')
  await expect.poll(sizes).toMatchObject({ examples: 4 })
  await expect
    .poll(() => panel.locator('p[role=status]').textContent())
    .toMatch(/^Undid: The sizes/)
  await page.keyboard.press('Control+y')
  await expect.poll(sizes).toMatchObject({ examples: 5 })
  await panel.getByRole('textbox', { name: 'Seed' }).fill('tea')
  await page.keyboard.press('Control+z')
  await expect.poll(() => panel.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('')
  await expect.poll(sizes).toMatchObject({ examples: 5 })
  await closePanel(page)
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
    await expectSeen(page, { focus: 'X 0 0' })
    await page.keyboard.press('ArrowRight')
    await expectSeen(page, { focus: 'X 0 1' })
    await expect.poll(() => cellAt(page, 'X 0 1').getAttribute('aria-label')).toContain('second')
    await page.locator('th[data-axis=columns]').nth(1).dblclick()
    await field.fill('third')
    await page.keyboard.press('Escape')
    await expect.poll(() => field.count()).toBe(0)
    await expectSeen(page, { focus: 'X 0 1' })
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
