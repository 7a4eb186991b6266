// Predict first, switched on in the View menu: a guess, a skip, and nobody is held up.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage, type PageOptions } from '../support/open-page'
import { everyStep, hashOf, visit } from './sheet-page'

const text = (page: Page) => page.getByRole('region', { name: 'About this step' })
const question = (page: Page) => text(page).locator('fieldset.prediction')
const verdict = (page: Page) => text(page).locator('.verdict')

async function openAsking(options: PageOptions): Promise<Page> {
  const page = await openPage(options)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Predict first/ }).check()
  await page.keyboard.press('Escape')
  return page
}

it('asks before the results of a step, and says at once whether the guess is right', async () => {
  const page = await openAsking({ hash: '#/autoencoder/1' })
  await page.getByRole('button', { name: 'Next' }).click()
  await question(page).waitFor()
  await expect.poll(() => text(page).innerText()).toMatch(/So\s+Z1\[1,1\]\s+=\s+\?/)
  await question(page).getByRole('button').first().click()
  await verdict(page).waitFor()
  await expect
    .poll(() => verdict(page).innerText())
    .toMatch(/^(Yes|Not this time)\. (Z1|A1)\[\d,\d\] = /)
  await expect
    .poll(() => verdict(page).evaluate((element) => element === document.activeElement))
    .toBe(true)
  await expect.poll(() => question(page).count()).toBe(0)
  await expect.poll(() => text(page).innerText()).toMatch(/So\s+Z1\[1,1\]\s+= 1×2/)
})

it('Escape skips, and Next and Back work with the question open', async () => {
  const page = await openAsking({ hash: '#/sparse-autoencoder/4' })
  await question(page).waitFor()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/5')
  await question(page).waitFor()
  await page.keyboard.press('PageUp')
  await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/4')
  await question(page).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => question(page).count()).toBe(0)
  await expect.poll(() => verdict(page).count()).toBe(0)
})

it.each([
  { colorScheme: 'light', width: 1280, height: 720 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const)('axe finds nothing in a question or a verdict, $colorScheme', async (look) => {
  const page = await openAsking({ ...look, hash: '#/sparse-autoencoder/6' })
  await question(page).waitFor()
  await expectNoAxeViolations(page)
  await question(page).getByRole('button').first().click()
  await verdict(page).waitFor()
  await expectNoAxeViolations(page)
})

it('every step but the openings asks', async () => {
  const page = await openAsking({ hash: '#/autoencoder/0' })
  for (const { lesson, step } of everyStep) {
    await visit(page, lesson, step)
    await text(page).locator('.shapes').waitFor()
    await expect
      .poll(() => question(page).count(), { message: `${lesson} ${step}` })
      .toBe(step === 0 ? 0 : 1)
  }
})
