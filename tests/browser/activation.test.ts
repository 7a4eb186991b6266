// The activation switched in step 2 by keyboard alone: the sheet follows, undo takes it back, a reload keeps it.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import { openKeeping, reload } from './keep-support'
import { cell, expectNumbers, expectStatus, numbersIn } from './sheet-page'

const hash = '#/sparse-autoencoder/2'
const pick = (page: Page, title: string) =>
  page
    .getByRole('group', { name: 'The activation' })
    .getByRole('button', { name: title, exact: true })

it('TopK is chosen by keyboard, its k is edited, undone, and there again after a reload', async () => {
  const page = await openKeeping({ hash })
  const relu = await numbersIn(page, 'F')
  await pick(page, 'TopK').focus()
  await page.keyboard.press('Enter')
  await expectStatus(page, /^The activation is now TopK\./)
  const topK = await numbersIn(page, 'F')
  expect(topK).not.toEqual(relu)
  for (const token of [0, 1, 2, 3, 4])
    expect(topK.filter((row) => row[token] !== 0).length).toBeLessThanOrEqual(1)
  await expectNumbers(page, 'k', [[1]])
  await expect.poll(() => pick(page, 'TopK').getAttribute('aria-pressed')).toBe('true')
  // the focus is where it was, and the text speaks of what stands there now
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('TopK')
  await page.getByRole('heading', { name: 'Keep the k largest of each token' }).waitFor()

  await page.keyboard.press('Control+z')
  await expectNumbers(page, 'F', relu)
  await expect.poll(() => cell(page, 'k').count()).toBe(0)
  await page.keyboard.press('Control+y')
  await expectNumbers(page, 'F', topK)
  await page.getByRole('button', { name: 'Changes' }).press('Enter')
  await page.getByText('The activation is TopK.').waitFor()
  await page.keyboard.press('Escape')

  await cell(page, 'k').click()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expectNumbers(page, 'F', relu)
  await page.keyboard.press('Control+z')
  await expectNumbers(page, 'F', topK)
  await reload(page)
  await expectNumbers(page, 'F', topK)
  await expect.poll(() => pick(page, 'TopK').getAttribute('aria-pressed')).toBe('true')
})

it.each([
  { title: 'TopK', width: 390, height: 844, colorScheme: 'dark' },
  { title: 'JumpReLU', width: 1280, height: 720, colorScheme: 'dark' },
  { title: 'Gated', width: 1280, height: 720, colorScheme: 'light' },
] as const)('passes axe with $title at $width pixels, $colorScheme', async ({ title, ...look }) => {
  const page = await openPage({ hash, ...look })
  await pick(page, title).click()
  await expectStatus(page, new RegExp(`is now ${title}`))
  await expectNoAxeViolations(page)
})
