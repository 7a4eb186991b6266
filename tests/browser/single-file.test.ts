// The whole app in one HTML file: from disk, with a document in it, and passed on from there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, expectNumbers } from './sheet-page'

const folder = mkdtempSync(join(tmpdir(), 'single-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Changes a weight on the open page, takes the page as one file, and says where it was saved. */
async function takeAway(page: Page, value: string, name: string): Promise<string> {
  await cell(page, 'W1').click()
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  await cell(page, 'W1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Export this matrix…' }).click()
  await page.getByRole('radio', { name: /^This page as one file/ }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('worked-autoencoder.html')
  const path = join(folder, name)
  await download.saveAs(path)
  return pathToFileURL(path).href
}

it('opens from disk with the document in it, works there, and can be taken on', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const first = await takeAway(page, '4', 'first.html')
  await page.goto(first)
  await page.getByRole('main').waitFor()
  expect(new URL(page.url()).hash).toBe('#/autoencoder/2')
  await expect.poll(() => cell(page, 'W1').locator('.number').innerText()).toBe('4')
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('16px "Shantell Sans"')))
    .toBe(true)
  const second = await takeAway(page, '9', 'second.html')
  await page.goto('about:blank')
  await page.goto(second)
  await page.getByRole('main').waitFor()
  await expect.poll(() => cell(page, 'W1').locator('.number').innerText()).toBe('9')
  // everything that is loaded late on the web is in the file: formulas typed, pictures drawn
  await cell(page, 'W1').click()
  await page.keyboard.type('=1/4')
  await page.keyboard.press('Enter')
  await expectNumbers(page, 'W1', [
    [0.25, -1, 0, 0],
    [1, -1, 0, 1],
    [-1, -1, 1, 0],
  ])
  await cell(page, 'W1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Export this matrix…' }).click()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  expect(picture.suggestedFilename()).toBe('autoencoder-W1.png')
})
