// Ctrl+S saves the work as a file, with the number being typed in it, and the browser saves nothing of its own.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openFilePanel, openKeeping } from './keep-support'
import { cell, expectStatus } from './sheet-page'

/** Presses the keys; the text of the file that comes. */
async function save(page: Page, keys = 'Control+s'): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press(keys)])
  expect(download.suggestedFilename()).toBe('autoencoder.json')
  return readFile(await download.path(), 'utf8')
}

it('saves from a cell, from an open editor and with Cmd, says so, and leaves nothing to the browser', async () => {
  const page = await openKeeping()
  await page.evaluate(() => {
    Object.assign(window, { left: 0 })
    window.addEventListener('keydown', (event) => {
      if (event.key === 's' && !event.defaultPrevented) Object.assign(window, { left: 1 })
    })
  })
  await cell(page, 'W1').click()
  await page.keyboard.type('7')
  expect(await save(page)).toMatch(/\[\s*7,/)
  await expectStatus(page, /^Saved autoencoder\.json\.$/)
  await expect.poll(() => cell(page, 'W1').locator('.number').first().textContent()).toBe('7')
  await page.keyboard.type('=1/4')
  expect(await save(page, 'Meta+s')).toContain('0.25')
  await page.keyboard.type('1/')
  expect(await save(page)).toContain('0.25')
  await expectStatus(page, /^Saved autoencoder\.json\. The number being typed is not in it\.$/)
  await expect.poll(() => page.locator('.editor input').inputValue()).toBe('1/')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'left') as unknown)).toBe(0)
})

it('is in the list of keys, and is answered in the File panel', async () => {
  const page = await openKeeping()
  await cell(page, 'W1').click()
  await page.keyboard.press('?')
  await page.getByRole('row', { name: 'Ctrl + S save the work as a file' }).waitFor()
  await page.keyboard.press('Escape')
  const panel = await openFilePanel(page)
  expect(await save(page)).toMatch(/^\{/)
  await panel.getByText('Saved autoencoder.json.').waitFor()
})
