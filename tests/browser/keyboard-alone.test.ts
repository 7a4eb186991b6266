// The whole page without a mouse: every stop can be reached, seen and left.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { everyStep, expectNumbers, focused, hashOf, visit } from './sheet-page'

interface Stop {
  readonly name: string
  readonly seen: boolean
  readonly covered: boolean
}

/** What has the focus: whether a ring shows it, and whether something else lies over it. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const { left, top, width, height } = element.getBoundingClientRect()
    const hits = [4, width / 2, width - 4].map((x) =>
      document.elementFromPoint(left + x, top + height / 2),
    )
    const written = element instanceof HTMLElement ? element.innerText : ''
    const text = element.getAttribute('aria-label') ?? written.slice(0, 40)
    return {
      name: `${element.tagName} ${text}`,
      seen: ring || boxShadow !== 'none',
      covered: !hits.some((hit) => hit && (element.contains(hit) || hit.contains(element))),
    }
  })
}

/** Every stop of Tab from the top of the page until it leaves the page. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await page.evaluate(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement)
      activeElement.blur()
    getSelection()?.removeAllRanges()
  })
  const stops: Stop[] = []
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press(key)
    const here = await stop(page)
    if (!here) return stops
    stops.push(here)
  }
  throw new Error(`Focus never left the page; it ended on ${stops.at(-1)?.name}.`)
}

it.each([
  [1280, 720],
  [390, 844],
])('Tab goes through every step and out, always in sight, at %i × %i', async (width, height) => {
  const page = await openPage({ width, height })
  for (const { lesson, step } of everyStep.filter(({ step: at }) => at % 3 === 2)) {
    await visit(page, lesson, step)
    const grids = await page.getByRole('grid').count()
    const stops = await tabThrough(page, 'Tab')
    const at = `${lesson} ${step}`
    expect(
      stops.filter(({ seen }) => !seen).map(({ name }) => name),
      at,
    ).toEqual([])
    expect(
      stops.filter(({ covered }) => covered).map(({ name }) => name),
      at,
    ).toEqual([])
    expect(stops.filter(({ name }) => name.startsWith('TD')).length, at).toBeGreaterThanOrEqual(
      grids,
    )
  }
})

it.each([
  ['#/', 1280, 720],
  ['#/', 390, 844],
  ['#/about', 1280, 720],
  ['#/about', 390, 844],
])('Tab goes through %s and out, always in sight, at %i × %i', async (hash, width, height) => {
  const page = await openPage({ hash, width, height })
  if (hash === '#/') await page.getByRole('grid').nth(6).waitFor()
  const stops = await tabThrough(page, 'Tab')
  expect(stops.length).toBeGreaterThan(8)
  expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([])
  expect(stops.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([])
})

it('Shift+Tab leaves every grid backwards', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/5' })
  await page.locator('.diagram').waitFor({ state: 'attached' })
  await page.locator('.further').waitFor({ state: 'attached' })
  const forth = await tabThrough(page, 'Tab')
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('button'))))
  await page.locator('body > button').focus()
  const back: string[] = []
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Shift+Tab')
    const here = await stop(page)
    if (!here || here.name === 'BUTTON ') break
    back.push(here.name)
  }
  // a selected cell brings the bar its button, which there was none of on the way forth
  const tags = (names: readonly string[]) =>
    names.filter((name) => !/^TD|^BUTTON How\?/.test(name)).toReversed()
  expect(tags(back)).toEqual(forth.map(({ name }) => name).filter((name) => !name.startsWith('TD')))
})

it('a whole lesson by keyboard: Next, an edit at each step, undo of them all', async () => {
  const page = await openPage({ hash: '#/autoencoder/0' })
  const focusOn = async (name: RegExp) => {
    for (let presses = 0; presses < 300; presses++) {
      await page.keyboard.press('Tab')
      if (name.test((await stop(page))?.name ?? '')) return
    }
    throw new Error(`Tab never reached ${name.source}.`)
  }
  for (let step = 1; step <= 6; step++) {
    await focusOn(/^BUTTON Next/)
    await page.keyboard.press('Enter')
    await expect.poll(() => hashOf(page)).toBe(`#/autoencoder/${step}`)
    await focusOn(/^TD /)
    await page.keyboard.type(String(step + 3))
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).not.toBe('INPUT')
  }
  for (let undone = 0; undone < 6; undone++) {
    await focusOn(/^BUTTON Undo/)
    await page.keyboard.press('Space')
  }
  await expect
    .poll(() => page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled'))
    .toBe('true')
  await visit(page, 'autoencoder', 6)
  await expectNumbers(page, 'loss', [[5]])
})
