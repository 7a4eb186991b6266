// Reading the page as its visitor does: numbers, marks, words.
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** The number shown in a cell, with an ASCII minus. */
export async function cell(page: Page, matrix: string, row: number, col: number): Promise<string> {
  const text = await page.locator(`#cell-${matrix}-${row}-${col} .number`).textContent()
  return (text ?? '').replace('−', '-')
}

/** A whole row of numbers, as "1 -1 2 0". */
export async function rowOf(page: Page, matrix: string, row: number): Promise<string> {
  const texts = await page
    .locator(`td[data-matrix="${matrix}"][data-row="${row}"] .number`)
    .allTextContents()
  return texts.join(' ').replaceAll('−', '-')
}

/** The status line, with ASCII minus signs. */
export async function status(page: Page): Promise<string> {
  return ((await page.locator('[role=status]').textContent()) ?? '').replaceAll('−', '-')
}

/** Waits until what edits has been loaded. */
export async function ready(page: Page): Promise<void> {
  await page.locator('td[tabindex="0"]').first().focus()
  await page.locator('.cell-tools').first().waitFor({ state: 'attached' })
}

/** Types into the focused cell and keeps it. */
export async function typeInto(page: Page, id: string, text: string): Promise<void> {
  await page.locator(id).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** The part of the address after the #. */
export function place(page: Page): string {
  return new URL(page.url()).hash
}

export async function expectPlace(page: Page, hash: string): Promise<void> {
  await expect.poll(() => place(page)).toBe(hash)
}
