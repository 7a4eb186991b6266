// Reads the sheet on an open page and works on it as hands do; rows and columns count from 1.
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

export type LessonName = 'autoencoder' | 'sparse-autoencoder'

/** Every step of both exercises, the openings too. */
export const everyStep: readonly { readonly lesson: LessonName; readonly step: number }[] = [
  ...Array.from({ length: 7 }, (_, step) => ({ lesson: 'autoencoder', step }) as const),
  ...Array.from({ length: 11 }, (_, step) => ({ lesson: 'sparse-autoencoder', step }) as const),
]

/** The steps past the exercises: from what the loss divides by to the update. */
export const everyStepBack: typeof everyStep = [
  ...[7, 8, 9, 10, 11, 12].map((step) => ({ lesson: 'autoencoder', step }) as const),
  ...[11, 12, 13, 14, 15].map((step) => ({ lesson: 'sparse-autoencoder', step }) as const),
]

export function cell(page: Page, matrix: string, row = 1, col = 1): Locator {
  return page.locator(`td[data-matrix="${matrix}"][data-row="${row - 1}"][data-col="${col - 1}"]`)
}

/** The numbers of a matrix as the page shows them; null for a cell that is still blank. */
export async function numbersIn(page: Page, matrix: string): Promise<(number | null)[][]> {
  const shown = await page.locator(`td[data-matrix="${matrix}"]`).evaluateAll((cells) =>
    cells.map((td) => ({
      row: Number(td.dataset['row']),
      col: Number(td.dataset['col']),
      text: td.querySelector('.number')?.textContent ?? '',
    })),
  )
  const rows: (number | null)[][] = []
  for (const { row, col, text } of shown) {
    rows[row] ??= []
    rows[row][col] = text === '' ? null : Number(text.replace('−', '-').replace('∞', 'Infinity'))
  }
  return rows
}

/** The status line's words. */
export function status(page: Page): Promise<string> {
  return page.getByRole('status').innerText()
}

/** Waits until the status line says something. */
export async function expectStatus(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => status(page)).toMatch(words)
}

/** Waits until the page names the first cell in trouble. */
export async function expectTrouble(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator('p[role=alert]').allInnerTexts()).toHaveLength(1)
  await expect.poll(() => page.locator('p[role=alert]').innerText()).toMatch(words)
}

/** The sentence under a cell whose editor does not take what was typed. */
export function refusal(page: Page): Locator {
  return page.locator('td').getByRole('alert')
}

/** Waits until a matrix shows these numbers. */
export async function expectNumbers(
  page: Page,
  matrix: string,
  rows: readonly (readonly (number | null)[])[],
): Promise<void> {
  await expect.poll(() => numbersIn(page, matrix), { message: matrix }).toEqual(rows)
}

/** Goes to a step by its address, as a link does, and waits for what is said there. */
export async function visit(page: Page, lesson: LessonName, step: number): Promise<void> {
  const hash = `#/${lesson}/${step}`
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator(`[aria-current="step"][href="${hash}"]`).waitFor()
  await page.locator('.step-text .shapes').waitFor({ state: 'attached' })
}

/** Goes to a step of a lesson with its own numbers, nothing selected and no mark left. */
export async function startOver(page: Page, lesson: LessonName, step: number): Promise<void> {
  await page.getByRole('button', { name: 'Reset' }).click()
  await visit(page, lesson === 'autoencoder' ? 'sparse-autoencoder' : 'autoencoder', 0)
  await visit(page, lesson, step)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/** The part of the address from the # on. */
export function hashOf(page: Page): string {
  return new URL(page.url()).hash
}

/** The cell that has the focus, as "Z1[2,3]"; its tag's name for anything else. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    const { matrix, row, col } = element instanceof HTMLElement ? element.dataset : {}
    return matrix ? `${matrix}[${Number(row) + 1},${Number(col) + 1}]` : (element?.tagName ?? '')
  })
}

/** Presses Tab until the focus is in the grid that holds a matrix, then arrows to one of its cells. */
export async function walkTo(page: Page, matrix: string, row = 1, col = 1): Promise<void> {
  const inGrid = () =>
    page.evaluate(
      (name) =>
        document.activeElement
          ?.closest('[role=grid]')
          ?.querySelector(`td[data-matrix="${name}"]`) instanceof HTMLElement,
      matrix,
    )
  for (let presses = 0; !(await inGrid()); presses++) {
    expect(presses, `Tab never reached ${matrix}`).toBeLessThan(300)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Control+Home')
  for (let presses = 0; !(await focused(page)).startsWith(`${matrix}[`); presses++) {
    expect(presses, `arrows never reached ${matrix}`).toBeLessThan(20)
    await page.keyboard.press('ArrowRight')
  }
  const [, atRow, atCol] = /\[(\d+),(\d+)\]/.exec(await focused(page)) ?? []
  await pressOften(page, row > Number(atRow) ? 'ArrowDown' : 'ArrowUp', row - Number(atRow))
  await pressOften(page, col > Number(atCol) ? 'ArrowRight' : 'ArrowLeft', col - Number(atCol))
  await expect.poll(() => focused(page)).toBe(`${matrix}[${row},${col}]`)
}

async function pressOften(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < Math.abs(times); i++) await page.keyboard.press(key)
}

/** The editor that is open; there is never more than one. */
export function editor(page: Page): Locator {
  return page.locator('td input')
}

/** Shows all of the step's text, which a phone folds away. */
export async function unfold(page: Page): Promise<void> {
  const text = page.locator('.step-text')
  await text.locator('.shapes').waitFor({ state: 'attached' })
  const more = text.getByRole('button', { name: 'Read on' })
  if (await more.isVisible()) await more.click()
  await text.locator('.shapes').waitFor()
}
