// The space beside the sheet in a real browser: turned, switched, built up, dragged, by mouse and keys.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage, type PageOptions } from '../support/open-page'
import { middle } from './grid-support'
import { cell, expectNumbers, numbersIn, unfold } from './sheet-page'

const dock = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string | RegExp) =>
  dock(page).getByRole('button', { name, exact: typeof name === 'string' })
const mark = (page: Page, id: string) => dock(page).locator(`[data-mark="${id}"]`)
const drawing = (page: Page) => dock(page).getByRole('application')

async function openFeatures(options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ hash: '#/sparse-autoencoder/3', ...options })
  await unfold(page)
  await page.getByRole('button', { name: 'See the features' }).click()
  await dock(page).waitFor()
  return page
}

async function openCodes(options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ hash: '#/autoencoder/3', ...options })
  await unfold(page)
  await page.getByRole('button', { name: 'See the codes' }).click()
  await dock(page).waitFor()
  return page
}

/** Where Everest stands in the drawing. */
async function everest(page: Page): Promise<string> {
  const circle = mark(page, 'token 1').locator('circle')
  return `${await circle.getAttribute('cx')} ${await circle.getAttribute('cy')}`
}

/** Does something that turns the drawing, and says where Everest stands then. */
async function turned(page: Page, act: () => Promise<void>): Promise<string> {
  const before = await everest(page)
  await act()
  await expect.poll(() => everest(page)).not.toBe(before)
  return everest(page)
}

describe('the features', () => {
  it('turn by mouse, by keys and by buttons, and back', async () => {
    const page = await openFeatures()
    const start = await everest(page)
    await turned(page, async () => {
      const { x, y } = await middle(drawing(page))
      await page.mouse.move(x - 40, y - 15)
      await page.mouse.down()
      await page.mouse.move(x + 40, y + 15, { steps: 4 })
      await page.mouse.up()
    })
    await button(page, 'Turn back to the start').click()
    await expect.poll(() => everest(page)).toBe(start)
    const right = await turned(page, () => button(page, 'Turn right').click())
    await turned(page, () => button(page, 'See more from above').click())
    await button(page, 'Turn back to the start').click()
    await drawing(page).focus()
    await turned(page, async () => {
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
    })
    await expect.poll(() => everest(page)).toBe(right)
    // an arrow key turns the drawing, and nothing else
    expect(page.url()).toMatch(/#\/sparse-autoencoder\/3$/)
  })

  it('are switched off and on', async () => {
    const page = await openFeatures()
    await mark(page, 'feature 5').waitFor()
    await dock(page)
      .getByRole('checkbox', { name: /^f6 Mountain, \(1, 2, −2\), length 3$/ })
      .uncheck()
    await expect.poll(() => mark(page, 'feature 5').count()).toBe(0)
    await button(page, 'None').click()
    await expect.poll(() => dock(page).locator('.space-mark.direction').count()).toBe(0)
    await button(page, 'All').click()
    await expect.poll(() => dock(page).locator('.space-mark.direction').count()).toBe(6)
  })

  it('build a reconstruction up, term by term, to X̂ and the error', async () => {
    const page = await openFeatures()
    const lines = dock(page).locator('.build-lines')
    for (const words of ['bd, the decoder bias', 'f5 Himalaya: 1 × d5', 'f6 Mountain: 2 × d6']) {
      await button(page, 'Next term').click()
      await expect.poll(() => lines.innerText()).toContain(words)
    }
    await button(page, 'Next term').click()
    await expect.poll(() => lines.innerText()).toMatch(/Sum \(2, 2, −2\); X̂ \(2, 2, −2\)/)
    await expect.poll(() => lines.innerText()).toContain('error X̂ − X (1, 0, 0)')
    await expect.poll(() => dock(page).locator('.space-mark.term').count()).toBe(3)
    await button(page, 'Previous term').click()
    await expect.poll(() => lines.innerText()).toContain('Sum so far')
    await dock(page).getByLabel('Build up the reconstruction of').selectOption('x4 Paris')
    await button(page, 'All terms').click()
    await expect.poll(() => lines.innerText()).toContain('f4 Europe: 3 × d4')
  })

  it('follow an edit of the sheet, which stays beside them', async () => {
    const page = await openFeatures()
    const before = await mark(page, 'feature 5').locator('line').getAttribute('x2')
    await cell(page, 'W_dec', 1, 6).click()
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => dock(page).getByRole('checkbox').last().getAttribute('aria-label'))
      .toBe('f6 Mountain, (4, 2, −2), length 4.9')
    await expect
      .poll(() => mark(page, 'feature 5').locator('line').getAttribute('x2'))
      .not.toBe(before)
  })

  it('say the picture in words, and Escape gives the focus back', async () => {
    const page = await openFeatures()
    await dock(page).getByText('The picture in words').click()
    await expect
      .poll(() => dock(page).locator('.space-words').innerText())
      .toContain('f6 Mountain points up along neuron 2 and down along neuron 3, length 3;')
    await page.keyboard.press('Escape')
    await expect.poll(() => dock(page).count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('See the features')
  })
})

describe('the codes', () => {
  const point = (page: Page, name: string) =>
    dock(page).getByRole('button', { name: new RegExp(`^${name}: code`) })

  it('are dragged: pinned there, decoded live, one undo', async () => {
    const page = await openCodes()
    const before = await numbersIn(page, 'A2')
    await point(page, 'example x2').waitFor()
    const at = await middle(point(page, 'example x2').locator('.dot'))
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 40, at.y - 60, { steps: 8 })
    await page.mouse.up()
    await expect
      .poll(() => point(page, 'example x2').getAttribute('aria-label'))
      .toMatch(/code \(.+\), pinned$/)
    await expect.poll(() => dock(page).locator('.decoded').innerText()).toContain('x2, decoded')
    await expect.poll(() => numbersIn(page, 'A2')).not.toEqual(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectNumbers(page, 'A2', before)
    await expect
      .poll(() => page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled'))
      .toBe('true')
  })

  it('are moved by keys by 0.1 and by 1, by fields, and released', async () => {
    const page = await openCodes()
    const before = await numbersIn(page, 'A2')
    await point(page, 'example x4').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowUp')
    const moved = before.map((row) => [...row])
    moved[0][3] = Number(((before[0][3] ?? 0) + 0.1).toFixed(1))
    moved[1][3] = (before[1][3] ?? 0) + 1
    await expectNumbers(page, 'A2', moved)
    expect(page.url()).toMatch(/#\/autoencoder\/3$/)
    await dock(page).getByLabel('neuron 1', { exact: true }).fill('=1/4')
    await page.keyboard.press('Enter')
    moved[0][3] = 0.25
    await expectNumbers(page, 'A2', moved)
    await dock(page).getByLabel('neuron 1', { exact: true }).fill('many')
    await page.keyboard.press('Enter')
    await expect.poll(() => dock(page).getByRole('alert').innerText()).toContain('is not a number')
    await page.keyboard.press('Escape')
    await button(page, 'Release x4').click()
    await expectNumbers(page, 'A2', before)
  })
})

describe('for everyone', () => {
  it('axe finds nothing, light and dark, and on a phone nothing is cut off', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const features = await openFeatures({ colorScheme })
      await button(features, 'All terms').click()
      await expectNoAxeViolations(features)
      await button(features, 'Steer').click()
      await button(features, /^Guide: /).click()
      await button(features, /^Hold it at/).click()
      await expectNoAxeViolations(features)
      await features.close()
      const codes = await openCodes({ colorScheme })
      await expectNoAxeViolations(codes)
      await codes.close()
    }
  })

  it('on a phone it is a card as wide as the page, with targets for fingers', async () => {
    const page = await openFeatures({ width: 390, height: 844, touch: true })
    const box = (await dock(page).boundingBox())!
    expect([Math.round(box.x), Math.round(box.width)]).toEqual([0, 390])
    expect(box.height).toBeLessThan(844 * 0.7)
    const small = await dock(page)
      .locator('button')
      .evaluateAll((all) =>
        all
          .map((each) => each.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44)
          .map(({ width, height }) => `${width}×${height}`),
      )
    expect(small).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(390)
    await turned(page, () => button(page, 'Turn left').tap())
    await expectNoAxeViolations(page)
  })
})
