// Every step, and what an edit adds to one, against the accessibility rules a program can check.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectColorsPass, expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import {
  cell,
  editor,
  everyStep,
  everyStepBack,
  expectStatus,
  expectTrouble,
  refusal,
  visit,
} from './sheet-page'

const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { colorScheme, width: 1280, height: 720 },
  { colorScheme, width: 390, height: 844 },
])

/** The overview shows small what each step shows large, which WCAG 2.5.8 allows. */
const small = ['target-size']

describe.each(looks)('$colorScheme at $width pixels', (look) => {
  const expectPasses = look.colorScheme === 'light' ? expectNoAxeViolations : expectColorsPass
  it.each([
    ['every step of both exercises', everyStep],
    ['every step past them', everyStepBack],
  ])('%s', async (_, steps) => {
    const page = await openPage(look)
    for (const { lesson, step } of steps) {
      await visit(page, lesson, step)
      await expectPasses(page)
    }
  })

  it('the overview as far as it has come, and whole, and the View menu over it', async () => {
    const page = await openPage({ ...look, hash: '#/autoencoder/2' })
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('radio', { name: 'Overview' }).check({ force: true })
    await page.locator('.sheet-view.overview').waitFor()
    await expectNoAxeViolations(page, ...small)
    await page.getByRole('checkbox', { name: /^Show all/ }).check()
    await expectNoAxeViolations(page, ...small)
    await page.keyboard.press('Escape')
    await expectNoAxeViolations(page, ...small)
    await visit(page, 'sparse-autoencoder', 10)
    await expectNoAxeViolations(page, ...small)
  })

  it('the start page, with an edit refused and one made, and the About page', async () => {
    const page = await openPage({ ...look, hash: '#/' })
    await page.getByRole('grid').nth(6).waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('gridcell', { name: /^Z1 row 1, example x1:/ }).click()
    await page.keyboard.type('1..2')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await expectNoAxeViolations(page)
    await page.getByRole('textbox').fill('7')
    await page.keyboard.press('Enter')
    await expectStatus(page, /is pinned to 7/)
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'About' }).click()
    await page.getByRole('heading', { name: 'About' }).waitFor()
    await expectNoAxeViolations(page)
  })

  it('an edit: the editor, a refusal, marks, a pin, trouble', async () => {
    const page = await openPage({ ...look, hash: '#/autoencoder/2' })
    await cell(page, 'Z1', 2, 3).click()
    await expectNoAxeViolations(page)
    await page.keyboard.type('1..2')
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    await refusal(page).waitFor()
    await expectNoAxeViolations(page)
    await editor(page).fill('7')
    await page.keyboard.press('Enter')
    await expectStatus(page, /is pinned to 7/)
    await cell(page, 'Z1', 2, 3).click()
    await page.getByRole('button', { name: 'Unpin' }).waitFor()
    await expectNoAxeViolations(page)
    await edit(page, 'X', '1e308')
    await expectTrouble(page, /too large to calculate/)
    await expectNoAxeViolations(page)
  })
})

it.each(['light', 'dark'] as const)(
  'marks in the corners of cells can be read, %s',
  async (colorScheme) => {
    const page = await openPage({ colorScheme, hash: '#/sparse-autoencoder/3' })
    await cell(page, 'X_hat', 1, 1).click()
    await expect.poll(() => faintMarks(page)).toEqual([])
    await visit(page, 'sparse-autoencoder', 1)
    await edit(page, 'X', '4')
    for (const { lesson, step } of everyStep.filter(({ lesson: id }) => id !== 'autoencoder')) {
      await visit(page, lesson, step)
      await expect.poll(() => faintMarks(page)).toEqual([])
    }
    await visit(page, 'autoencoder', 2)
    await edit(page, 'X', '5')
    for (const { lesson, step } of everyStep.filter(({ lesson: id }) => id === 'autoencoder')) {
      await visit(page, lesson, step)
      await expect.poll(() => faintMarks(page)).toEqual([])
    }
  },
)

it.each(['light', 'dark'] as const)(
  'each theme the menu offers passes on every kind of page, where the machine prefers %s',
  async (colorScheme) => {
    const page = await openPage({ hash: '#/sparse-autoencoder/3', colorScheme })
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const themes = { Dark: 'dark', Light: 'light', Projector: 'light', Auto: 'system' }
    const seen = new Set<string>()
    for (const [theme, attribute] of Object.entries(themes)) {
      await visit(page, 'sparse-autoencoder', 3)
      await page.getByRole('button', { name: 'View', exact: true }).click()
      await page.getByRole('radio', { name: theme }).check({ force: true })
      await page.locator(`html[data-theme=${attribute}]`).waitFor()
      // its styles are loaded when it is first chosen
      if (theme === 'Projector') await expect.poll(background).toBe('rgb(255, 255, 255)')
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
      seen.add(await background())
      await cell(page, 'X_hat', 1, 1).click()
      await expectNoAxeViolations(page)
      for (const [link, heading] of [
        ['About', 'About'],
        ['Autoencoders', 'Change any number'],
      ] as const) {
        await page.locator('.top-bar').getByRole('link', { name: link }).first().click()
        await page.getByRole('heading', { level: 2, name: heading }).waitFor()
        await expectNoAxeViolations(page)
      }
    }
    expect(seen.size).toBe(3)
  },
)

async function edit(page: Page, matrix: string, number: string): Promise<void> {
  await cell(page, matrix).dblclick()
  await editor(page).fill(number)
  await page.keyboard.press('Enter')
}

/** Old and struck numbers with a contrast under 4.5: styles draw them, so axe does not see them. */
function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: string, other: string) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }
    return [...document.querySelectorAll<HTMLElement>('.struck, .old')].flatMap((mark) => {
      const td = mark.closest('td')!
      const { backgroundColor, backgroundImage } = getComputedStyle(td)
      // of the hatching the ground, which its thin lines cross
      const ground = /rgb\([^)]*\)/.exec(backgroundImage)?.[0] ?? backgroundColor
      const ratio = contrast(getComputedStyle(mark, '::before').color, ground)
      return ratio < 4.5 ? [`${td.id} ${mark.className} ${ratio.toFixed(2)} on ${ground}`] : []
    })
  })
}
