// The start page: both lessons alive on it, by mouse, by keyboard and on a phone.
import type { Locator, Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, type PageOptions } from '../support/open-page'
import { expectNumbers, expectStatus, hashOf } from './sheet-page'

interface StartPage {
  readonly page: Page
  readonly piece: (lesson: 'Autoencoder' | 'Sparse autoencoder') => Locator
  readonly cell: (name: string) => Locator
}

async function openStart(options: PageOptions = {}): Promise<StartPage> {
  const page = await openPage({ hash: '', ...options })
  await page.getByRole('grid').nth(6).waitFor()
  return {
    page,
    piece: (lesson) => page.getByRole('region', { name: lesson, exact: true }),
    cell: (name) => page.getByRole('gridcell', { name: new RegExp(`^${name}:`) }),
  }
}

const x11 = 'X row 1, example x1'
const z34 = 'Z1 row 3, example x4'
const shownIn = (cell: Locator) => cell.locator('.number').textContent()
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

it('says what it is, and shows a result worked out before anything is touched', async () => {
  const { page, piece, cell } = await openStart()
  expect(hashOf(page)).toBe('#/')
  await expect.poll(() => page.title()).toBe('Worked Autoencoders')
  await expect.poll(() => page.locator('.lead').innerText()).toMatch(/^[^.]+\.[^.]+\.$/)
  const making = async () =>
    (await piece('Autoencoder').locator('.making').innerText()).replaceAll(/\s+/g, ' ')
  await expect
    .poll(making)
    .toContain('Z1[3,4] row 3, example x4 = (−1)×0 + (−1)×0 + 1×3 + 0×0 + 0 = 3')
  await expect.poll(() => shownIn(cell(z34))).toBe('3')
  // its row of weights, its column of inputs and its bias
  await expect.poll(() => piece('Autoencoder').locator('td[class*=tint-]').count()).toBe(9)
  await expect.poll(() => piece('Sparse autoencoder').locator('td[class*=tint-]').count()).toBe(13)
  await expect.poll(() => page.locator('td.inviting').count()).toBe(2)
  for (const fold of [page.locator('.making').first(), page.locator('.making').last(), cell(x11)])
    await expect.poll(async () => (await fold.boundingBox())!.y).toBeLessThan(600)
})

it('a cell pointed at lights what it is made of, and lets go again', async () => {
  const { page, piece, cell } = await openStart()
  const making = piece('Autoencoder').locator('.making')
  await cell('Z1 row 1, example x1').hover()
  await expect.poll(() => making.innerText()).toMatch(/Z1\[1,1\]/)
  await expect.poll(() => piece('Autoencoder').locator('td[class*=tint-]').count()).toBe(9)
  await cell(x11).hover()
  await expect.poll(() => making.innerText()).toMatch(/2 is given; it reaches \d+ results/)
  await expect.poll(() => piece('Autoencoder').locator('td.affected').count()).toBe(6)
  await page.getByRole('heading', { level: 2 }).hover()
  await expect.poll(() => making.innerText()).toMatch(/Z1\[3,4\]/)
})

it('a number typed over moves the results, the loss and the line at the bottom', async () => {
  const { page, piece, cell } = await openStart()
  await cell(x11).click()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expectStatus(page, 'X row 1, example x1 is now 3 (was 2). 13 results changed. Loss 5 → 6.')
  await expect.poll(() => shownIn(cell('Z1 row 1, example x1'))).toBe('2')
  await expect.poll(() => piece('Autoencoder').locator('.measures').innerText()).toMatch(/6$/)
  await expect.poll(() => page.locator('td.inviting').count()).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectStatus(page, /^Undid: X row 1/)
  await expect.poll(() => shownIn(cell(x11))).toBe('2')
})

it('both lessons take changes in turn, and each keeps its own', async () => {
  const { page, piece, cell } = await openStart()
  const music = 'F f2 Music, x5 guitar'
  await cell(music).dblclick()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expectStatus(page, /F f2 Music, x5 guitar is pinned to 4 \(was 1\).*Loss 37 → 55/)
  await cell(x11).click()
  await piece('Autoencoder').getByRole('button', { name: '+1, one more' }).click()
  await expectStatus(page, /X row 1, example x1 is now 3/)
  await expect.poll(() => shownIn(cell(music))).toBe('4')
  await expect
    .poll(() => piece('Sparse autoencoder').locator('.measures').innerText())
    .toMatch(/55$/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => shownIn(cell(music))).toBe('1')
  await expect.poll(() => shownIn(cell(x11))).toBe('2')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => shownIn(cell(music))).toBe('4')
  await cell(music).click()
  await piece('Sparse autoencoder').getByRole('button', { name: 'Unpin' }).click()
  await expect.poll(() => shownIn(cell(music))).toBe('1')
  expect(hashOf(page)).toBe('#/')
})

it('what is changed here is changed in the lesson', async () => {
  const { page, cell } = await openStart()
  await cell(x11).click()
  await page.keyboard.type('=1/4')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now 0.25/)
  await page.getByRole('link', { name: 'Open the autoencoder' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/0')
  await expectNumbers(page, 'X', [
    [0.25, 0, 3, 0],
    [1, 1, 1, 0],
    [2, 2, 2, 3],
    [1, 1, 2, 0],
  ])
  await page.getByRole('button', { name: 'Changes' }).click()
  await page.getByRole('dialog').getByText('2 → 0.25').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('h1 a').click()
  await expect.poll(() => shownIn(cell(x11))).toBe('0.25')
})

it('refuses what is no number in a sentence, and loses nothing', async () => {
  const { page, cell } = await openStart()
  await cell(x11).click()
  await page.keyboard.type('2..5')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/“2..5” is not a number/)
  await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('2..5')
  await page.keyboard.press('Escape')
  await expect.poll(() => shownIn(cell(x11))).toBe('2')
  await expect.poll(() => focusedName(page)).toMatch(/^X row 1, example x1/)
  await page.keyboard.type('9e')
  await cell('X row 2, example x2').click()
  await expectStatus(page, /is not a number.*X row 1, example x1 keeps its number/)
  await cell(x11).click()
  await page.keyboard.type('1e308')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('alert').allInnerTexts()).toHaveLength(1)
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/too large to calculate/)
})

it('by keyboard alone: reach a cell, walk, change, undo, and open a lesson', async () => {
  const { page, cell } = await openStart()
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (name.test(await focusedName(page))) return
    }
    throw new Error(`Tab never reached ${name.source}.`)
  }
  await tabTo(/^X row 1, example x1/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focusedName(page)).toMatch(/^X row 2, example x2: 1/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focusedName(page)).toMatch(/^X row 2, example x4/)
  await page.keyboard.type('-2')
  await page.keyboard.press('Enter')
  await expect.poll(() => focusedName(page)).toMatch(/^X row 3, example x4/)
  await expect.poll(() => shownIn(cell('X row 2, example x4'))).toBe('−2')
  await page.keyboard.press('Delete')
  await expect.poll(() => focusedName(page)).toBe('X row 3, example x4: 0, was 3')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => focusedName(page)).toBe('X row 3, example x4: 1, was 0')
  for (let undone = 0; undone < 3; undone++) await page.keyboard.press('Control+z')
  await expect.poll(() => shownIn(cell('X row 2, example x4'))).toBe('0')
  await tabTo(/^W1/)
  await tabTo(/^Open the sparse autoencoder/)
  await page.keyboard.press('Enter')
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/0')
})

it('clipboard and step keys of the lessons do nothing here', async () => {
  const { page, cell } = await openStart()
  await cell(x11).click()
  await page.keyboard.press('Control+c')
  await page.keyboard.press('PageDown')
  await page.getByRole('heading', { level: 2 }).click()
  await page.keyboard.press('ArrowRight')
  expect(hashOf(page)).toBe('#/')
  await expect
    .poll(() => page.getByRole('heading', { level: 2 }).innerText())
    .toMatch(/^Change any/)
})

it('a lesson in another size has its piece in that size', async () => {
  const page = await openPage({ hash: '#/autoencoder/0' })
  await page.getByRole('button', { name: 'Numbers' }).click()
  await page.getByRole('button', { name: /^hidden layer 1.*one more$/ }).click()
  await page.keyboard.press('Escape')
  await page.locator('h1 a').click()
  await page.getByRole('gridcell', { name: /^Z1 row 4, example x4:/ }).waitFor()
  await expect.poll(() => page.getByRole('gridcell', { name: /^Z1 row 5/ }).count()).toBe(0)
})

it.each([
  [390, 844],
  [320, 640],
])('fits a phone of %i × %i, for fingers', async (width, height) => {
  const { page, cell, piece } = await openStart({ width, height, touch: true })
  await expect
    .poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth))
    .toBeLessThanOrEqual(width)
  const small = await page
    .locator('button:visible, td[data-at], .enter, .lessons a, .button')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ box: target.getBoundingClientRect(), name: target.textContent }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ box, name }) => `${name} ${box.width}×${box.height}`),
    )
  expect(small).toEqual([])
  await cell(x11).tap()
  await piece('Autoencoder').getByRole('button', { name: '−1, one less' }).tap()
  await expectStatus(page, /is now 1 \(was 2\)/)
  await cell(x11).tap()
  await page.getByRole('textbox').fill('5')
  await page.keyboard.press('Enter')
  await expectStatus(page, /is now 5 \(was 1\)/)
})

it.each(['reduce', 'no-preference'] as const)(
  'with motion %s, what calls for attention moves only where that is welcome',
  async (reducedMotion) => {
    const { page } = await openStart({ reducedMotion })
    // as styled, not as running: how long ago the page came up must not matter
    const moving = await page.evaluate(() => {
      const name = (selector: string, part?: string) =>
        getComputedStyle(document.querySelector(selector)!, part).animationName
      return [name('td.inviting .number', '::after'), name('.change-me path')]
    })
    expect(moving).toEqual(reducedMotion === 'reduce' ? ['none', 'none'] : ['caret', 'draw'])
    if (reducedMotion === 'reduce')
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  },
)

it.each([
  [1280, 720],
  [1920, 1080],
  [1024, 768],
])('no caption stands in what is around it, at %i × %i', async (width, height) => {
  const { page } = await openStart({ width, height })
  const crossing = () =>
    page.locator('.piece').evaluateAll((pieces) =>
      pieces.flatMap((piece) => {
        const others = [
          ...piece.querySelectorAll('.making, .after, .ones, thead span:not(.unseen)'),
        ]
          .filter((other) => !other.closest('thead.unseen'))
          .map((other) => other.getBoundingClientRect())
        return [...piece.querySelectorAll<HTMLElement>('.captions > span')].flatMap((caption) => {
          const { left, right, top, bottom } = caption.getBoundingClientRect()
          // letters do not fill the height of their line
          const crosses = (other: DOMRect) =>
            other.left < right &&
            left < other.right &&
            other.top < bottom - 2 &&
            top + 2 < other.bottom
          return others.some(crosses) ? [caption.innerText] : []
        })
      }),
    )
  await expect.poll(() => page.locator('.piece .captions > span').count()).toBeGreaterThan(5)
  await expect.poll(crossing).toEqual([])
})

it('on a projector the name of an activation stands clear of the columns beside it', async () => {
  const { page } = await openStart({ width: 1920, height: 1080 })
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('radio', { name: 'Projector' }).click()
  const crossing = () =>
    page.locator('.piece').evaluateAll((pieces) =>
      pieces.flatMap((piece) => {
        const widthOf = (element: Element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          return range.getBoundingClientRect()
        }
        const names = [...piece.querySelectorAll('thead:not(.unseen) span:not(.unseen)')].map(
          widthOf,
        )
        return [...piece.querySelectorAll<HTMLElement>('.after-label')].flatMap((label) => {
          const { left, right, top, bottom } = widthOf(label)
          return names.some(
            (name) =>
              name.left < right && left < name.right && name.top < bottom && top < name.bottom,
          )
            ? [label.innerText]
            : []
        })
      }),
    )
  await expect.poll(() => page.locator(':root[data-projector] .after-label').count()).toBe(1)
  await expect.poll(crossing).toEqual([])
})
