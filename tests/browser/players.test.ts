// The players: the making of one number and the writing of one matrix, by mouse, keys and fingers.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { drawn, openPage, type PageOptions } from '../support/open-page'
import { cellAt, focused, freshSheet, pressAll, status } from './grid-support'

const layer = '#/autoencoder/2'
const card = (page: Page) => page.getByRole('dialog')
const says = (page: Page) => card(page).locator('.play-says').innerText()
const pencil = (page: Page) => page.locator('.play-pencil > span').last().innerText()
const lines = (page: Page) => card(page).locator('.play-lines .shown').allInnerTexts()
const written = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('.play-stage .play-written').length)

async function expectSays(page: Page, words: string | RegExp) {
  await expect.poll(() => says(page)).toMatch(words)
}

/** A page with the player of a cell open at its beginning, and not running. */
async function opened(cell: Parameters<typeof freshSheet>[1], options: PageOptions = {}) {
  const page = await openPage({ hash: layer, ...options })
  await freshSheet(page, cell, options.hash ?? layer)
  await page.keyboard.press('p')
  await card(page).waitFor()
  await pressAll(page, ['Home'])
  return page
}

describe('one cell', () => {
  it('is made term by term with the keys alone, and back', async () => {
    const page = await opened('Z1 1 0')
    await expectSays(page, 'Lay row 2 of W1 along example x1 of X, number by number.')
    for (const words of [
      '1×2 = 2.',
      '(−1)×1 = −1; so far 2 + (−1) = 1.',
      '0×2 = 0; so far 1 + 0 = 1.',
      '1×1 = 1; so far 1 + 1 = 2.',
      'Add 1: in all 2 + 1 = 3. Z1[2,1] = 3.',
    ]) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => says(page)).toBe(words)
    }
    await expect.poll(() => pencil(page)).toBe('3')
    await page.keyboard.press('ArrowLeft')
    await expectSays(page, '1×1 = 1; so far 1 + 1 = 2.')
    await expect.poll(() => pencil(page)).toBe('2')
    await expect.poll(async () => (await lines(page)).length).toBe(4)
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page).count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('Z1 1 0')
    await expect.poll(() => page.locator('.play-stage').count()).toBe(0)
  })

  it('plays by itself to the end, and Space pauses', async () => {
    const page = await openPage({ hash: layer })
    await freshSheet(page, 'Z1 0 1')
    await page.keyboard.press('p')
    // slow, so that there is something left to pause
    await card(page).getByRole('button', { name: 'slow' }).click()
    await card(page).getByRole('button', { name: 'Pause' }).focus()
    await page.keyboard.press('Space')
    const play = card(page).getByRole('button', { name: 'Play', exact: true })
    await play.waitFor()
    await card(page).getByRole('button', { name: 'fast' }).click()
    await play.focus()
    await page.keyboard.press('Space')
    await expectSays(page, /Z1\[1,2\] = −1\.$/)
    await card(page).getByRole('button', { name: 'Play again' }).waitFor()
  })

  it('goes on to ReLU, which strikes out what is negative and writes 0', async () => {
    const page = await opened('Z1 0 1')
    await page.keyboard.press('End')
    await card(page).getByRole('button', { name: 'Then A1[1,2]' }).click()
    await expect.poll(() => card(page).getAttribute('aria-label')).toBe('How A1[1,2] is made')
    await pressAll(page, ['Home', 'ArrowRight'])
    await expectSays(page, 'Take −1.')
    await page.keyboard.press('ArrowRight')
    await expectSays(page, '−1 is negative: strike it out, write 0. A1[1,2] = 0.')
    await expect.poll(() => page.locator('.play-struck').innerText()).toBe('−1')
    await expect.poll(() => page.locator('.play-pencil > span').innerText()).toBe('0')
  })

  it.each([
    ['square, sum, root', 'norms 0 0', '#/sparse-autoencoder/4'],
    ['a difference', 'E 0 0', '#/sparse-autoencoder/9'],
    ['a gradient', 'G 0 0', '#/sparse-autoencoder/10'],
    ['a scaled row', 'P 0 0', '#/sparse-autoencoder/8'],
  ] as const)('%s ends in the number that stands in the cell', async (_, cell, hash) => {
    const page = await opened(cell, { hash })
    await page.keyboard.press('End')
    await expectSays(page, /\S = \S+\.$/)
    const made = /[=≈] (\S+)\.$/.exec(await says(page))?.[1]
    await page.keyboard.press('Escape')
    await expect.poll(() => cellAt(page, cell).locator('.number').innerText()).toBe(made)
  })

  it('follows an edit while it is open', async () => {
    const page = await opened('Z1 1 0')
    await page.keyboard.press('End')
    await expectSays(page, /Z1\[2,1\] = 3\.$/)
    await cellAt(page, 'X 0 0').focus()
    await pressAll(page, ['5', 'Enter'])
    await expectSays(page, /Z1\[2,1\] = 6\.$/)
    await expect.poll(async () => (await lines(page))[0]).toMatch(/1×5\s*= 5/)
    await expect.poll(() => pencil(page)).toBe('6')
  })

  it('says of a pinned number what the formula makes, and what it is pinned to', async () => {
    const page = await openPage({ hash: layer })
    await freshSheet(page, 'Z1 1 0')
    await pressAll(page, ['7', 'Enter'])
    await cellAt(page, 'Z1 1 0').focus()
    await page.keyboard.press('p')
    await card(page).waitFor()
    await page.keyboard.press('End')
    await expectSays(page, /Z1\[2,1\] = 3\. But it is pinned, and shows 7\.$/)
  })

  it('of a given there is nothing to play, and the page says so', async () => {
    const page = await openPage({ hash: layer })
    await freshSheet(page, 'X 0 0')
    await page.keyboard.press('p')
    await expect.poll(() => status(page)).toBe('X is given: there is nothing to work out.')
    await expect.poll(() => card(page).count()).toBe(0)
  })

  it('stands on the cells after a resize, a scroll and a change of view', async () => {
    const page = await opened('Z1 1 0')
    await page.keyboard.press('ArrowRight')
    const offset = () =>
      page.evaluate(() => {
        const drawn = document.querySelector('.play-pencil')?.getBoundingClientRect()
        const cell = document.getElementById('cell-Z1-1-0')?.getBoundingClientRect()
        return drawn && cell
          ? Math.max(Math.abs(drawn.left - cell.left), Math.abs(drawn.top - cell.top))
          : Infinity
      })
    await expect.poll(offset).toBeLessThan(2)
    await page.setViewportSize({ width: 1000, height: 560 })
    await expect.poll(offset).toBeLessThan(2)
    await page.locator('.sheet-view').evaluate((view) => view.scrollBy(0, 90))
    await expect.poll(offset).toBeLessThan(2)
    await page.getByRole('button', { name: 'Overview' }).click()
    await expect.poll(offset).toBeLessThan(2)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(offset).toBeLessThan(2)
  })

  it('flies with motion, and not without', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const page = await opened('Z1 1 0', { reducedMotion })
      await page.evaluate(() => {
        const seen = Object.assign(window, { flights: 0, moving: 0 })
        new MutationObserver((records) => {
          seen.flights += records.flatMap(({ addedNodes }) => [...addedNodes]).length
          // now, for a flight is over soon
          seen.moving += document.getAnimations().length
        }).observe(document.querySelector('.play-flights')!, { childList: true })
      })
      await page.keyboard.press('ArrowRight')
      await expectSays(page, '1×2 = 2.')
      const seen = (what: 'flights' | 'moving') =>
        page.evaluate((name) => Reflect.get(window, name) as number, what)
      if (reducedMotion === 'reduce') {
        await drawn(page)
        expect(await seen('flights')).toBe(0)
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      } else {
        await expect.poll(() => seen('flights')).toBe(2)
        expect(await seen('moving')).toBeGreaterThan(0)
      }
    }
  })
})

describe('one matrix', () => {
  it.each([
    ['cell by cell', 12, /^Z1\[1,1\] = 1, from row 1 of W1, example x1 of X and b1\[1,1\]\.$/],
    ['row by row', 3, /^Written: row 1 of Z1, from row 1 of W1, all of X and b1\[1,1\]\.$/],
    [
      'column by column',
      4,
      /^Written: example x1 of Z1, from all of W1, example x1 of X and b1\.$/,
    ],
    ['all at once', 1, /^Written: all of Z1, from all of W1, all of X and b1\. Z1 is done\.$/],
  ] as const)('is written %s', async (way, beats, first) => {
    const page = await openPage({ hash: layer })
    await freshSheet(page, 'Z1 0 0')
    await page.keyboard.press('m')
    await card(page).waitFor()
    await card(page).getByRole('button', { name: way }).click()
    await page.keyboard.press('Home')
    await expectSays(page, 'Z1 is blank: 12 numbers to write.')
    await page.keyboard.press('ArrowRight')
    await expectSays(page, first)
    await expect.poll(() => written(page)).toBe(1)
    for (let i = 1; i < beats; i++) await page.keyboard.press('ArrowRight')
    await expectSays(page, /Z1 is done\.$/)
    const next = card(page).getByRole('button', { name: /^Next/ })
    await expect.poll(() => next.getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('Z1 0 0')
  })

  it('is started by the button over it, runs, stops anywhere, and ends with the step', async () => {
    const page = await openPage({ hash: layer })
    await page.getByRole('button', { name: 'Write Z1 one by one' }).click()
    // slow, so that there is something left to stop
    await card(page).getByRole('button', { name: 'slow' }).click()
    await expectSays(page, /^Z1\[\d,\d\]/)
    await card(page).getByRole('button', { name: 'Pause' }).click()
    await card(page).getByRole('button', { name: 'Next number' }).click()
    await expectSays(page, /^Z1\[\d,\d\] = /)
    await cellAt(page, 'X 1 1').focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page).count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('X 1 1')
    await cellAt(page, 'Z1 0 0').focus()
    await page.keyboard.press('m')
    await card(page).getByRole('button', { name: 'Pause' }).waitFor()
    await page.keyboard.press('PageDown')
    await expect.poll(() => card(page).count()).toBe(0)
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  it.each([
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])('with either player open at $width pixels', async (size) => {
    const page = await opened('Z1 1 0', { colorScheme, ...size })
    await expectNoAxeViolations(page)
    await pressAll(page, ['ArrowRight', 'ArrowRight'])
    await expectNoAxeViolations(page)
    await page.keyboard.press('End')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => card(page).count()).toBe(0)
    await page.keyboard.press('m')
    await card(page).waitFor()
    await pressAll(page, ['ArrowRight'])
    await expectNoAxeViolations(page)
  })
})

it('on a phone the buttons are large enough, and the card leaves room for the cell', async () => {
  const page = await openPage({ hash: layer, touch: true, width: 390, height: 844 })
  await page.getByRole('button', { name: 'Write Z1 one by one' }).tap()
  await card(page).getByRole('button', { name: 'Pause' }).tap()
  const sizes = await card(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  // the network may still push the matrices down, but not away from what is being written
  await card(page).getByRole('button', { name: 'Next number' }).tap()
  const written = page.locator('td[data-matrix=Z1]:has(.number)').last()
  const hidden = async () => {
    const [over, cell] = [await card(page).boundingBox(), await written.boundingBox()]
    return over && cell ? cell.y + cell.height - over.y : Infinity
  }
  await expect.poll(hidden).toBeLessThanOrEqual(0)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})
