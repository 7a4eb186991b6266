// The network beside the sheet in a real browser: cells light it, and it lights and selects cells.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { drawn, openPage } from '../support/open-page'
import { cell, everyStep, focused, visit } from './sheet-page'

const figure = (page: Page) => page.getByRole('figure', { name: 'Network' })
const part = (page: Page, key: string) => figure(page).locator(`[data-part="${key}"]`)
const words = (page: Page) => figure(page).locator('.network-words')

/** A point a quarter of the way along an edge, where no other edge is close. */
async function alongEdge(page: Page, key: string): Promise<{ x: number; y: number }> {
  return part(page, key)
    .locator('.stroke')
    .evaluate((line) => {
      const at = (name: string) => Number(line.getAttribute(name))
      const box = line.closest('svg')!.getBoundingClientRect()
      return {
        x: box.left + at('x1') + (at('x2') - at('x1')) / 4,
        y: box.top + at('y1') + (at('y2') - at('y1')) / 4,
      }
    })
}

it('from a cell to the network: terms in their tints, and the cell’s example', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await cell(page, 'Z1', 3, 4).click()
  await expect.poll(() => figure(page).locator('.edge .halo').count()).toBe(4)
  await expect.poll(() => part(page, 'node 1 2').getAttribute('class')).toContain('lit')
  for (const term of [0, 1, 2, 3]) {
    const tint = () =>
      cell(page, 'W1', 3, term + 1).evaluate((td) => getComputedStyle(td).backgroundColor)
    const halo = part(page, `edge 0 ${term} 2`).locator('.halo')
    await expect
      .poll(
        async () =>
          (await halo.evaluate((line) => getComputedStyle(line).stroke)) === (await tint()),
      )
      .toBe(true)
  }
  await expect.poll(() => page.getByRole('radio', { name: 'example x4' }).isChecked()).toBe(true)
  await expect.poll(() => part(page, 'node 0 2').getAttribute('aria-label')).toBe('feature 3: 3')
})

it('from the network to a cell, by mouse: an edge shows its weight, a click selects it', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await figure(page).waitFor()
  // where it is, until the drawing stands where it stays
  await expect
    .poll(async () => {
      const { x, y } = await alongEdge(page, 'edge 0 0 2')
      await page.mouse.move(x, y)
      return words(page).innerText()
    })
    .toMatch(/^W1\[3,1\] = −1 from feature 1/)
  await page.mouse.down()
  await page.mouse.up()
  await expect.poll(() => focused(page)).toBe('W1[3,1]')
  await part(page, 'node 1 1').click()
  await expect.poll(() => focused(page)).toBe('A1[2,1]')
  await part(page, 'bias 0 1').click()
  await expect.poll(() => focused(page)).toBe('b1[2,1]')
})

it('by keyboard: one stop, arrows along nodes and edges, Enter to the cell', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await figure(page).waitFor()
  await page.getByRole('radio', { name: 'example x1' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => part(page, 'node 0 0').getAttribute('aria-label')).toBe('feature 1: 0')
  await page.keyboard.press('Tab')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('feature 1: 0')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('W1 row 3, column 2, minus 1: from feature 2 to neuron 3')
  await expectNoAxeViolations(page)
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('W1[3,2]')
  expect(page.url()).toMatch(/#\/autoencoder\/2$/)
})

it('follows an edit: the numbers, the sign and a neuron that dies', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await figure(page).waitFor()
  await expect.poll(() => part(page, 'edge 0 0 0').getAttribute('class')).toContain('positive')
  for (const column of [1, 2, 3, 4]) {
    await cell(page, 'W1', 1, column).click()
    await page.keyboard.type('-1')
    await page.keyboard.press('Enter')
  }
  await expect.poll(() => part(page, 'node 1 0').locator('.cross').count()).toBe(1)
  await expect.poll(() => part(page, 'node 1 0').getAttribute('aria-label')).toContain('dead')
  await expect.poll(() => part(page, 'edge 0 0 0').getAttribute('class')).toContain('negative')
  const dashes = await part(page, 'edge 0 0 0')
    .locator('.stroke')
    .evaluate((line) => getComputedStyle(line).strokeDasharray)
  expect(dashes).not.toBe('none')
  await expectNoAxeViolations(page)
})

describe.each([
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
])('at $width by $height', (size) => {
  it('no step has it over a cell, a caption, a name or a sign', async () => {
    const page = await openPage(size)
    let drawings = 0
    for (const { lesson, step } of everyStep) {
      await visit(page, lesson, step)
      await page.locator('.diagram').waitFor({ state: 'attached' })
      const look = () =>
        page.evaluate(() => {
          const drawing = document.querySelector('.network-figure, .diagram-button')
          if (!drawing) return { drawn: false, over: [] }
          const pieces = [...drawing.querySelectorAll('text, .face, label, span, button, line')]
          const boxes = (pieces.length > 0 ? pieces : [drawing]).map((it) =>
            it.getBoundingClientRect(),
          )
          const marks = document.querySelectorAll(
            '.sheet td[data-matrix], .captions a, .tag, .sheet th, .row-name, .ones span, .after-glyph, .after-label',
          )
          const over = [...marks].flatMap((mark) => {
            const box = mark.getBoundingClientRect()
            const visible = box.width > 1 && box.height > 1
            const hit = boxes.some(
              (one) =>
                one.left < box.right - 1 &&
                box.left < one.right - 1 &&
                one.top < box.bottom - 1 &&
                box.top < one.bottom - 1,
            )
            return visible && hit ? [mark.id || mark.textContent] : []
          })
          return { drawn: drawing.matches('.network-figure'), over }
        })
      const message = `${lesson} ${step}`
      await expect.poll(async () => (await look()).over, { message }).toEqual([])
      if ((await look()).drawn) drawings++
    }
    expect(drawings).toBeGreaterThanOrEqual(8)
  })
})

it('without room beside the matrices a button opens it, and Escape closes it', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/6' })
  const button = page.getByRole('button', { name: 'Network', exact: true })
  await button.click()
  await figure(page).waitFor()
  await expect.poll(() => figure(page).locator('.edge').count()).toBe(36)
  await expectNoAxeViolations(page)
  await part(page, 'node 0 0').focus()
  await page.keyboard.press('Escape')
  await figure(page).waitFor({ state: 'detached' })
  await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true)
})

it('does not make the numbers smaller', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/5' })
  await figure(page).waitFor()
  const size = () =>
    cell(page, 'F', 1, 1).evaluate((td) => [getComputedStyle(td).fontSize, td.clientHeight])
  const before = await size()
  await page.evaluate(() => document.querySelector('.diagram')?.remove())
  await expect.poll(() => size()).toEqual(before)
})

describe.each(['light', 'dark'] as const)('on a phone, %s', (colorScheme) => {
  const phone = { width: 390, height: 844, touch: true, colorScheme }

  it('a card after the others; a tap on an edge selects its weight', async () => {
    const page = await openPage({ ...phone, hash: '#/autoencoder/2' })
    await figure(page).scrollIntoViewIfNeeded()
    await drawn(page)
    const last = await cell(page, 'A1', 3, 4).boundingBox()
    const card = await figure(page).boundingBox()
    expect(card!.y).toBeGreaterThan(last!.y + last!.height)
    expect(card!.x + card!.width).toBeLessThanOrEqual(390)
    const { x, y } = await alongEdge(page, 'edge 0 0 2')
    await page.touchscreen.tap(x, y)
    await expect.poll(() => words(page).innerText()).toMatch(/^W1\[3,1\] = −1/)
    await expect
      .poll(() => page.getByRole('region', { name: 'Selected cell' }).innerText())
      .toMatch(/W1\[3,1\]/)
    await expectNoAxeViolations(page)
  })

  it('the page does not scroll sideways in any step', async () => {
    const page = await openPage(phone)
    for (const { lesson, step } of everyStep) {
      await visit(page, lesson, step)
      await figure(page).waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${lesson} ${step}`).toBeLessThanOrEqual(390)
    }
  })
})

it.each([
  [1280, 720],
  [390, 844],
])('what the lines mean is not torn at %i × %i', async (width, height) => {
  const page = await openPage({ width, height, hash: '#/sparse-autoencoder/10' })
  for (const step of [5, 9, 10, 14]) {
    await visit(page, 'sparse-autoencoder', step)
    await page.locator('.network-words .key').nth(1).waitFor()
    const lines = () =>
      page
        .locator('.network-words .key')
        .evaluateAll((keys) => keys.map((key) => key.getClientRects().length))
    await expect.poll(lines, { message: `${step}` }).toEqual([1, 1])
    const tops = () =>
      page
        .locator('.example-choice label')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top))
    await expect.poll(async () => new Set(await tops()).size, { message: `${step}` }).toBe(1)
  }
})
