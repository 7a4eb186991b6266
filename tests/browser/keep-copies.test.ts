// Copies with names: saved, opened, duplicated, renamed, deleted and put back.
import type { Locator } from 'playwright'
import { expect, it } from 'vitest'
import { openFilePanel, openKeeping, reload, shown, typeInto } from './keep-support'

const names = (panel: Locator) =>
  panel
    .locator('.copy-name')
    .evaluateAll((all) => all.map((element) => element.firstChild?.textContent?.trim()))

it('a copy is saved under a name and opened later, one undo from what was there', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  const panel = await openFilePanel(page)
  await panel.getByRole('textbox', { name: 'Name of the copy' }).fill('Seven')
  await page.keyboard.press('Enter')
  await panel.getByText('Saved “Seven”.').waitFor()
  await expect.poll(() => names(panel)).toEqual(['Seven'])
  await page.keyboard.press('Enter')
  await panel.getByText('Saved “Seven 2”.').waitFor()
  await panel.getByRole('button', { name: 'Delete Seven 2' }).click()
  await page.keyboard.press('Escape')
  await typeInto(page, 'W1', '8')
  await reload(page)
  const again = await openFilePanel(page)
  await expect
    .poll(() => again.locator('.copy-name').innerText())
    .toMatch(/^Seven today, \d\d:\d\d$/)
  await again.getByRole('button', { name: 'Open Seven' }).click()
  await expect.poll(() => shown(page, 'W1')).toBe('7')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => shown(page, 'W1')).toBe('8')
})

it('a copy is duplicated, renamed, deleted, and the deleting undone, by keyboard', async () => {
  const page = await openKeeping()
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'Save a copy' }).press('Enter')
  await panel.getByRole('button', { name: 'Duplicate Autoencoder' }).press('Enter')
  await expect
    .poll(async () => (await names(panel)).toSorted())
    .toEqual(['Autoencoder', 'Autoencoder (copy)'])
  await panel.getByRole('button', { name: 'Rename Autoencoder (copy)' }).press('Enter')
  await page.keyboard.type('Mine')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await names(panel)).toSorted()).toEqual(['Autoencoder', 'Mine'])
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Rename Mine')
  await panel.getByRole('button', { name: 'Delete Mine' }).press('Enter')
  await expect.poll(() => names(panel)).toEqual(['Autoencoder'])
  await panel.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect.poll(async () => (await names(panel)).toSorted()).toEqual(['Autoencoder', 'Mine'])
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('File')
})
