// Where the focus goes in the grids, that it is seen there, and which keys the grids take.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, sharePage } from '../support/open-page'
import {
  cellAt,
  type CellName,
  cleanSheet,
  editor,
  expectSeen,
  focused,
  layer1,
  pressAll,
  shipped,
  shown,
  status,
} from './grid-support'

let page: Page
sharePage({ hash: layer1 }, (opened) => {
  page = opened
})

it.each(['?', 'Control+/'])(
  '%s opens the list of keys, Esc closes it, and the focus comes back',
  async (key) => {
    await cleanSheet(page, 'W1 0 1')
    await pressAll(page, [key])
    const list = page.getByRole('dialog', { name: 'Keys in a matrix' })
    await expect.poll(() => list.isVisible()).toBe(true)
    await expect.poll(() => list.getByRole('row').count()).toBeGreaterThan(18)
    await page.keyboard.press('Escape')
    await expect.poll(() => list.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('W1 0 1')
  },
)

it('the first focus on a cell says where the list of keys is, once', async () => {
  const fresh = await openPage({ hash: layer1 })
  const hints = async () => (await status(fresh)).split('Press ? for the list of keys.').length - 1
  await cellAt(fresh, 'X 0 0').focus()
  await expect.poll(hints).toBe(1)
  await expect.poll(() => status(fresh)).toBe('Press ? for the list of keys.')
  await pressAll(fresh, ['5', 'Enter'])
  await expect.poll(() => status(fresh)).toMatch(/X row 1/)
  await cellAt(fresh, 'W1 0 0').focus()
  await pressAll(fresh, ['ArrowRight', 'PageDown'])
  await cellAt(fresh, 'A1 0 0').focus()
  await expect.poll(() => hints()).toBe(0)
})

it('Page Down and Page Up go to the next and previous step', async () => {
  const step = () => page.locator('[aria-current=step] .step-number').textContent()
  await cleanSheet(page, 'X 0 0')
  await page.keyboard.press('PageDown')
  await expect.poll(step).toBe('3')
  await pressAll(page, ['PageUp', 'PageUp'])
  await expect.poll(step).toBe('1')
})

it.each([
  ['the same cell, where the next step shows it', 'A1 1 2', 'PageDown', 'A1 1 2'],
  ['what the step brings, where it does not', 'X 0 1', 'PageDown', 'W2 0 0'],
])('a step from within a grid keeps the focus: %s', async (_, from, key, to) => {
  await cleanSheet(page, from as CellName)
  await pressAll(page, [key])
  await expectSeen(page, { focus: to, selected: 1 })
  await pressAll(page, ['ArrowRight'])
  await expect.poll(() => page.locator('[aria-current=step] .step-number').textContent()).toBe('3')
  await expect.poll(() => focused(page)).not.toBe(to)
  await expect.poll(() => focused(page)).toMatch(/^[AW]\d/)
})

it('Tab walks every matrix and leaves: no trap in either direction', async () => {
  await cleanSheet(page, 'X 0 0')
  const seen: string[] = []
  for (let presses = 0; presses < 70; presses++) {
    const where = await focused(page)
    if (where.startsWith('<')) break
    seen.push(where)
    await page.keyboard.press('Tab')
  }
  expect(seen.length).toBe(55)
  expect(new Set(seen).size).toBe(55)
  await cellAt(page, 'X 0 0').focus()
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => focused(page)).toMatch(/^</)
})

it('each matrix is one stop for Tab, on the cell where the focus was last', async () => {
  await cleanSheet(page, 'Z1 1 2')
  const stops = await page
    .locator('[role=grid]')
    .evaluateAll((grids) =>
      grids.map((grid) => grid.querySelectorAll('[tabindex="0"], a[href], button, input').length),
    )
  expect(stops).toEqual([1, 1, 1, 1])
  await expect.poll(() => cellAt(page, 'Z1 1 2').getAttribute('tabindex')).toBe('0')
})

it('the focus is ringed at least 2 pixels wide, and never under a bar', async () => {
  await page.setViewportSize({ width: 700, height: 420 })
  await cleanSheet(page, 'X 0 0')
  for (let presses = 0; presses < 55; presses++) {
    const ring = () =>
      page.evaluate(() => {
        const cell = document.activeElement
        if (!(cell instanceof HTMLElement)) return null
        const { left, top, width, height } = cell.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return {
          seen: cell.contains(hit),
          outline: Number.parseFloat(getComputedStyle(cell).outlineWidth),
        }
      })
    await expect.poll(ring, { message: await focused(page) }).toEqual({ seen: true, outline: 3 })
    await page.keyboard.press('Tab')
  }
  await page.setViewportSize({ width: 1280, height: 720 })
})

it('enlarged four times, a cell with the focus is clear of the bars', async () => {
  await page.setViewportSize({ width: 320, height: 180 })
  await cleanSheet(page, 'X 0 0')
  for (let presses = 0; presses < 20; presses++) {
    const covered = () =>
      page.evaluate(() => {
        const cell = document.activeElement
        const box = cell?.getBoundingClientRect()
        if (!cell || !box) return 'no cell'
        const hits = [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3].map((y) =>
          document.elementFromPoint((box.left + box.right) / 2, y),
        )
        return hits.filter((hit) => !cell.contains(hit)).map((hit) => hit?.className ?? 'outside')
      })
    await expect.poll(covered, { message: await focused(page) }).toEqual([])
    await page.keyboard.press('Tab')
  }
  await page.setViewportSize({ width: 1280, height: 720 })
})

it('keys that the browser has its own use for are taken in a grid, and left alone outside', async () => {
  await cleanSheet(page, 'W1 1 1')
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      const letter = /^[a-z]$/.test(event.key)
      if (letter) document.body.dataset.taken = `${event.key} ${event.defaultPrevented}`
    })
  })
  const taken = () => page.evaluate(() => document.body.dataset.taken)
  for (const key of ['d', 'r', 'a', 'y']) {
    await page.keyboard.press(`Control+${key}`)
    await expect.poll(() => taken()).toBe(`${key} true`)
  }
  await page.getByRole('link', { name: 'Autoencoder', exact: true }).focus()
  await page.keyboard.press('Control+d')
  await expect.poll(() => taken()).toBe('d false')
})

it('while editing, undo is the text’s own and the arrows stay in the text', async () => {
  await cleanSheet(page, 'W1 0 0')
  await pressAll(page, ['4', 'Enter', '1', '2', '3', 'ArrowLeft', 'Control+z'])
  await expect.poll(() => editor(page).count()).toBe(1)
  await expect.poll(() => shown(page, 'W1')).toBe(shipped.W1.replace('1', '4'))
})
