// On a phone: numbers on the first screen, a play on one screen, wide matrices, and room for fingers.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import { cellAt, focused, pressAll } from './grid-support'
import { cell, everyStep, everyStepBack, visit } from './sheet-page'

const phone = { touch: true, width: 390, height: 844 }
const card = (page: Page) => page.getByRole('dialog')

describe('the first screen', () => {
  it('shows numbers at every step, and the name of the step in one line', async () => {
    const page = await openPage(phone)
    for (const { lesson, step } of [...everyStep, ...everyStepBack]) {
      await visit(page, lesson, step)
      await page.locator('.step-text .shapes').waitFor({ state: 'attached' })
      await page.evaluate(() => scrollTo(0, 0))
      // what can be set at a step comes after its text
      const hidden = () =>
        page.evaluate(() => {
          const bar = document.querySelector('.formula-bar')!.getBoundingClientRect()
          const first = document.querySelector('.sheet td[data-matrix]')!.getBoundingClientRect()
          return Math.max(0, first.bottom - bar.top)
        })
      await expect.poll(hidden, { message: `${lesson} ${step}` }).toBe(0)
      const name = await page.locator('.steps [aria-current]').boundingBox()
      expect(name!.height, `${lesson} ${step}`).toBeLessThanOrEqual(48)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })

  it('unfolds the rest of the text, folded again at the next step, which is read from its top', async () => {
    const page = await openPage({ ...phone, hash: '#/autoencoder/2' })
    const rest = page.locator('.step-text .shapes')
    await page.getByRole('button', { name: 'Read on' }).tap()
    await expect.poll(() => rest.isVisible()).toBe(true)
    await expectNoAxeViolations(page)
    await cell(page, 'A1', 3, 4).evaluate((td) => td.scrollIntoView({ block: 'center' }))
    // the way on stays at hand however far the page is scrolled
    await page.getByRole('button', { name: 'Next' }).tap()
    await expect
      .poll(() => page.getByRole('heading', { name: 'Three numbers become two' }).isVisible())
      .toBe(true)
    await expect
      .poll(() => page.locator('.step-text').evaluate((text) => text.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0)
    await expect.poll(() => rest.isVisible()).toBe(false)
  })
})

describe('a play', () => {
  it.each([
    ['#/autoencoder/2', 'Z1 1 0'],
    ['#/sparse-autoencoder/3', 'X_hat 0 1'],
    ['#/sparse-autoencoder/13', 'R 1 1'],
  ] as const)('%s, %s stands on one screen with what it is made of', async (hash, made) => {
    const page = await openPage({ ...phone, hash })
    await page.locator('.cell-tools, .play-matrix').first().waitFor({ state: 'attached' })
    for (const key of ['p', 'm']) {
      await cellAt(page, made).focus()
      await page.keyboard.press(key)
      await card(page).waitFor()
      await pressAll(page, ['Home', 'ArrowRight'])
      await expect.poll(() => blocksInSight(page)).toBe('all of 3')
      await page.keyboard.press('Escape')
      await expect.poll(() => card(page).count()).toBe(0)
      expect(await focused(page)).toBe(made)
      await expect
        .poll(() =>
          cellAt(page, made).evaluate((td) => {
            const { top, bottom } = td.getBoundingClientRect()
            const bar = document.querySelector('.formula-bar')!.getBoundingClientRect()
            return top >= 0 && bottom <= bar.top
          }),
        )
        .toBe(true)
      expect(await page.locator('[data-played]').count()).toBe(0)
    }
  })
})

it('on a small phone the cell that is played is clear of its card', async () => {
  const page = await openPage({
    touch: true,
    width: 320,
    height: 568,
    hash: '#/sparse-autoencoder/3',
  })
  await page.locator('.play-matrix').first().waitFor()
  await cellAt(page, 'X_hat 0 1').focus()
  await page.keyboard.press('p')
  await card(page).waitFor()
  await pressAll(page, ['Home', 'ArrowRight'])
  const clear = () =>
    cellAt(page, 'X_hat 0 1').evaluate((td) => {
      const { top, bottom } = td.getBoundingClientRect()
      const floor = document.querySelector('.play-card')!.getBoundingClientRect().top
      return top >= 0 && bottom <= floor
    })
  await expect.poll(clear).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

/** Whether the matrices of the play are all between the top of the window and the card. */
function blocksInSight(page: Page): Promise<string> {
  return page.evaluate(() => {
    const floor = document.querySelector('.play-card')!.getBoundingClientRect().top
    const blocks = [...document.querySelectorAll('.block')].filter(
      (block) => block.getClientRects().length > 0,
    )
    const grids = blocks.map((block) => block.querySelector('.grid')!.getBoundingClientRect())
    const seen = grids.filter(({ top, bottom }) => top >= 0 && bottom <= floor)
    return seen.length === blocks.length ? `all of ${blocks.length}` : `${seen.length}`
  })
}

it('a matrix that goes on at the right fades there until it is scrolled to its end', async () => {
  const page = await openPage({ ...phone, hash: '#/sparse-autoencoder/15' })
  const block = page.locator('.block:has(#cell-W_enc_next-0-0)')
  const mask = () => block.evaluate((element) => getComputedStyle(element).maskImage)
  await expect.poll(mask).toMatch(/gradient/)
  const last = block.locator('tr').nth(2).locator('td').last()
  await last.focus()
  await expect.poll(() => block.evaluate((it) => it.scrollLeft)).toBeGreaterThan(0)
  await block.evaluate((element) => element.scrollBy(10_000, 0))
  await expect.poll(mask).toBe('none')
  // a number beside the names that stay is not under them
  const first = block.locator('tr').nth(2).locator('td').first()
  await first.focus()
  const room = () =>
    first.evaluate((td) => {
      const name = td.parentElement!.querySelector('th')!.getBoundingClientRect()
      return td.getBoundingClientRect().left - name.right
    })
  await expect.poll(room).toBeGreaterThanOrEqual(-1)
})

it('features are named beside every matrix of theirs, and none of it is cut', async () => {
  const page = await openPage({ ...phone, hash: '#/sparse-autoencoder/2' })
  for (const matrix of ['Z', 'F']) {
    const name = cell(page, matrix).locator('xpath=..').locator('th span').first()
    await expect
      .poll(() => name.evaluate((it) => it.getBoundingClientRect().width))
      .toBeGreaterThan(20)
    await page.locator('.steer-button').first().waitFor()
    const block = page.locator('.block').filter({ has: cell(page, matrix) })
    expect(await block.evaluate((it) => it.scrollWidth - it.clientWidth), matrix).toBe(0)
  }
})

it('names over matrices and nodes of the network are at least 44 pixels', async () => {
  for (const hash of ['#/autoencoder/2', '#/sparse-autoencoder/2']) {
    const page = await openPage({ ...phone, hash })
    await page.locator('.play-matrix').first().waitFor()
    await page.locator('[data-part^=node]').first().waitFor()
    const small = () =>
      page.locator('.captions a, [data-part^=node]').evaluateAll((found) =>
        found
          .map((it) => [it.textContent, it.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => Math.min(width, height) < 43.9)
          .map(([text, { width, height }]) => `${text} ${width}×${height}`),
      )
    await expect.poll(small, { message: hash }).toEqual([])
  }
})
