// The edges of what scrolls: dragging past them scrolls on, and nothing beside a cell is cut off by them.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { drawn, openPage } from '../support/open-page'
import { cellAt, expectSeen, middle, openPanel, selectedCount } from './grid-support'

/** The autoencoder with twelve inputs and examples, wider and higher than its view. */
async function openLarge(): Promise<Page> {
  const page = await openPage({ hash: '#/autoencoder/2', width: 1000, height: 520 })
  const panel = await openPanel(page, 'Numbers')
  for (const size of ['features', 'examples']) {
    const more = panel.getByRole('button', { name: `${size}: one more` })
    for (let size = 4; size < 12; size++) await more.click()
  }
  await page.keyboard.press('Escape')
  await cellAt(page, 'X 0 0').waitFor()
  return page
}

const scrolled = (page: Page) =>
  page.locator('.sheet-view').evaluate(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }))

/** Scrolls a cell near the middle of the view. */
const center = (page: Page, name: 'X 0 0' | 'X 5 5') =>
  cellAt(page, name).evaluate((cell) => cell.scrollIntoView({ block: 'center', inline: 'center' }))

describe('a drag past an edge of the view', () => {
  it('scrolls on and selects what comes into view, until it is let go', async () => {
    const page = await openLarge()
    await center(page, 'X 5 5')
    const before = await scrolled(page)
    const start = await middle(cellAt(page, 'X 5 5'))
    const view = (await page.locator('.sheet-view').boundingBox())!
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x + 10, start.y + 10)
    await page.mouse.move(start.x + 10, view.y + view.height + 15, { steps: 3 })
    await expect
      .poll(async () => (await scrolled(page)).scrollTop)
      .toBeGreaterThan(before.scrollTop)
    await expectSeen(page, { selected: 7, focus: 'X 11 5' })
    await page.mouse.up()
    const end = await scrolled(page)
    await page.mouse.move(start.x, view.y - 30)
    await drawn(page)
    expect(await scrolled(page)).toEqual(end)
  })

  it('does so with the fill handle too', async () => {
    const page = await openLarge()
    await center(page, 'X 5 5')
    await cellAt(page, 'X 5 5').click()
    const start = await middle(page.locator('.corner-handle'))
    const view = (await page.locator('.sheet-view').boundingBox())!
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x, view.y + view.height + 15, { steps: 4 })
    await expect.poll(() => selectedCount(page)).toBe(7)
    await page.mouse.up()
    await expectSeen(page, { status: /6 cells filled/ })
  })
})

describe('the tools beside a cell are wholly in view', () => {
  it.each([
    ['sparse-autoencoder', 10, 1280, 720],
    ['autoencoder', 6, 1280, 720],
    ['autoencoder', 6, 900, 560],
  ] as const)('in every matrix of every step of the %s', async (lesson, last, width, height) => {
    const page = await openPage({ hash: `#/${lesson}/0`, width, height })
    for (let step = 1; step <= last; step++) {
      await page.evaluate((hash) => (window.location.hash = hash), `#/${lesson}/${step}`)
      await page.locator(`[aria-current="step"][href="#/${lesson}/${step}"]`).waitFor()
      const grids = page.locator('[role=grid]')
      for (let grid = 0; grid < (await grids.count()); grid++) {
        const cells = grids.nth(grid).locator('td[data-matrix]')
        for (const cell of [cells.first(), cells.last()]) {
          await cell.focus()
          await page.locator('.cell-tools').waitFor()
          const cut = () =>
            page.evaluate(() => {
              const tools = document.querySelector('.cell-tools')!.getBoundingClientRect()
              const view = document.querySelector('.sheet-view')!
              const { left, top } = view.getBoundingClientRect()
              return [
                left - tools.left,
                top - tools.top,
                tools.right - left - view.clientWidth,
                tools.bottom - top - view.clientHeight,
              ].filter((by) => by > 1)
            })
          await expect
            .poll(cut, { message: `step ${step}, ${await cell.getAttribute('id')}` })
            .toEqual([])
        }
      }
    }
  })
})
