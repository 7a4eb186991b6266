// The overview: left by Escape, and its tools clear of what it shows.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, focused } from './sheet-page'

/** The overview, when what is loaded after the numbers is here. */
async function openOverview(hash: string): Promise<Page> {
  const page = await openPage({ hash })
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Overview' }).click()
  return page
}

it('Escape leaves the overview when nothing nearer is open, and keeps the focus', async () => {
  const page = await openOverview('#/autoencoder/3')
  const overview = page.locator('.sheet-view.overview')
  await cell(page, 'Z2', 2, 2).click()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+c')
  await page.locator('.copied-range').waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.copied-range').count()).toBe(0)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/alone is selected/)
  await page.keyboard.press('9')
  await page.locator('.editor input').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.editor').count()).toBe(0)
  await page.keyboard.press('e')
  await page.locator('.cell-card').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.cell-card').count()).toBe(0)
  expect(await overview.count()).toBe(1)
  await expect.poll(() => focused(page)).toBe('Z2[2,3]')
  await page.keyboard.press('Escape')
  await page.locator('.sheet-view.step').waitFor()
  expect(await focused(page)).toBe('Z2[2,3]')
  expect(await page.getByRole('status').innerText()).toMatch(/^Step 3: /)
})

it('Escape from a cell that the step does not show leads to what the step makes', async () => {
  const page = await openOverview('#/autoencoder/3')
  await cell(page, 'X', 1, 1).click()
  await page.keyboard.press('Escape')
  await page.locator('.sheet-view.step').waitFor()
  await expect.poll(() => focused(page)).toMatch(/^\w+\[1,1\]$/)
  expect(await cell(page, 'X').count()).toBe(0)
})

it('in the overview the tools of a cell stand clear of the names of rows and of other grids', async () => {
  const page = await openOverview('#/sparse-autoencoder/4')
  for (const matrix of ['Z', 'F', 'X_hat', 'W_enc']) {
    await cell(page, matrix, 3, 2).click()
    await page.locator(`.block:has(td[data-matrix="${matrix}"]) .cell-tools`).waitFor()
    const covered = await page.evaluate(() => {
      const tools = document.querySelector('.cell-tools')!.getBoundingClientRect()
      return [...document.querySelectorAll('.row-name, td[data-matrix]')]
        .filter((part) => {
          const box = part.getBoundingClientRect()
          const across = Math.min(box.right, tools.right) - Math.max(box.left, tools.left)
          return across > 1 && Math.min(box.bottom, tools.bottom) - Math.max(box.top, tools.top) > 1
        })
        .map((part) => part.id || part.textContent)
    })
    expect(covered, matrix).toEqual([])
  }
})
