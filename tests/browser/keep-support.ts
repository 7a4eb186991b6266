// Opens the page and waits until it keeps the work; files to drop and to choose.
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { openPage, type PageOptions } from '../support/open-page'
import { cell } from './sheet-page'

/** The page when it has begun to save by itself. */
export async function openKeeping(options: PageOptions = {}): Promise<Page> {
  const page = await openPage({ hash: '#/autoencoder/2', ...options })
  await whenKeeping(page)
  return page
}

/** Waits until the part of the page that keeps the work has been loaded. */
export async function whenKeeping(page: Page): Promise<void> {
  await page.locator('.keep-notices').waitFor({ state: 'attached' })
}

export async function reload(page: Page): Promise<void> {
  await page.reload()
  await whenKeeping(page)
}

/** Types a number over a cell's; rows and columns count from 1. */
export async function typeInto(page: Page, matrix: string, number: string): Promise<void> {
  await cell(page, matrix).click()
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
}

export function shown(page: Page, matrix: string): Promise<string | null> {
  return cell(page, matrix).locator('.number').first().textContent()
}

export async function openFilePanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'File', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'File' })
  await panel.waitFor()
  return panel
}

/** Copies the link by the button, and reads it off the clipboard. */
export async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => panel.getByRole('status').first().innerText()).toBe('The link is copied.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  return link
}

export function notices(page: Page): Locator {
  return page.locator('.keep-notices')
}

/** Drops a file onto the middle of the page, as from the desktop; others of the same content with it. */
export async function drop(
  page: Page,
  name: string,
  content: string,
  ...others: readonly string[]
): Promise<void> {
  await page.evaluate(
    ({ names, content }) => {
      const dataTransfer = new DataTransfer()
      for (const name of names) dataTransfer.items.add(new File([content], name))
      const target = document.querySelector('main')!
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    { names: [name, ...others], content },
  )
}
