// The projector's theme: sizes that the last row can read, black on white, edges in place of tints.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import { layoutOf } from './layout-of'
import { cell, everyStep, everyStepBack, visit } from './sheet-page'

async function openProjected(width: number, height: number, hash: string): Promise<Page> {
  const page = await openPage({ width, height, hash, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('radio', { name: 'Projector' }).check({ force: true })
  await page.keyboard.press('Escape')
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .toBe('rgb(255, 255, 255)')
  return page
}

/** The smallest numeral, the smallest lettering around the grids, and the thinnest line of a cell. */
function smallest(page: Page) {
  return page.evaluate(() => {
    const sizes = (selector: string, property: 'fontSize' | 'borderTopWidth') =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.offsetParent !== null && !element.closest('.unseen'))
        .map((element) => Number.parseFloat(getComputedStyle(element)[property]))
    const numerals = [...document.querySelectorAll<HTMLElement>('td[data-matrix] .number')]
      .filter((number) => !number.closest('.loose'))
      .map((number) => Number.parseFloat(getComputedStyle(number).fontSize))
    return {
      numeral: Math.min(...numerals),
      lettering: Math.min(
        ...sizes('.captions a, .tag, .row-name, .grid thead th, .after-label', 'fontSize'),
      ),
      line: Math.min(...sizes('td[data-matrix]', 'borderTopWidth')),
    }
  })
}

describe.each([
  { width: 1280, height: 720, numeral: 28, lettering: 18, line: 2, whole: true },
  { width: 1920, height: 1080, numeral: 42, lettering: 27, line: 3, whole: true },
  { width: 1280, height: 590, numeral: 28, lettering: 18, line: 2, whole: false },
  { width: 1024, height: 768, numeral: 28, lettering: 18, line: 2, whole: false },
])('at $width × $height', ({ width, height, numeral, lettering, line, whole }) => {
  // on the smaller screens the sheet scrolls, and the way back no more than the way there
  const steps = whole ? [...everyStep, ...everyStepBack] : everyStep

  it('every step is large enough', async () => {
    const page = await openProjected(width, height, '#/autoencoder/0')
    for (const { lesson, step } of steps) {
      await visit(page, lesson, step)
      const found = await smallest(page)
      const at = `${lesson} ${step}`
      if (whole) {
        const { cutOff, overlaps, spilling } = await layoutOf(page, false)
        expect([...cutOff, ...overlaps, ...spilling], at).toEqual([])
      }
      expect(found.numeral, at).toBeGreaterThanOrEqual(numeral - 0.05)
      expect(found.lettering, at).toBeGreaterThanOrEqual(lettering)
      expect(found.line, at).toBeGreaterThanOrEqual(line)
    }
  })
})

it('numerals are black on white, and what a tint says elsewhere an edge says here', async () => {
  const page = await openProjected(1280, 720, '#/autoencoder/2')
  await cell(page, 'Z1', 3, 4).click()
  const seen = await page.locator('td[data-matrix]:not(.clipped)').evaluateAll((cells) =>
    cells.map((td) => {
      const { backgroundColor, color, boxShadow } = getComputedStyle(td)
      const lit = /tint-/.test(td.className)
      return `${color} on ${backgroundColor}${lit && boxShadow === 'none' ? ', lit by nothing' : ''}`
    }),
  )
  expect([...new Set(seen)]).toEqual(['rgb(0, 0, 0) on rgb(255, 255, 255)'])
  const edges = await page.locator('.block').evaluateAll((blocks) =>
    blocks
      .filter((block) => /input|encoder/.test(block.className))
      .map((block) => {
        const shadow = getComputedStyle(block.querySelector('tbody')!).boxShadow
        return Math.abs(Number.parseFloat(/\) (-?[\d.]+)px/.exec(shadow)?.[1] ?? '0'))
      }),
  )
  expect(edges.length).toBeGreaterThan(1)
  for (const edge of edges) expect(edge).toBeGreaterThanOrEqual(4)
})

it('passes the accessibility rules, and another theme takes it all back', async () => {
  const page = await openProjected(1280, 720, '#/sparse-autoencoder/3')
  await cell(page, 'X_hat', 1, 1).click()
  await expectNoAxeViolations(page)
  await visit(page, 'autoencoder', 6)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('radio', { name: 'Auto' }).check({ force: true })
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .not.toBe('rgb(255, 255, 255)')
  await expect.poll(async () => (await smallest(page)).line).toBeLessThan(2)
})
