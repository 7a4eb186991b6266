// A result typed over is pinned: it shows, it says what it would be, and what follows obeys it.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  cell,
  expectNumbers,
  expectStatus,
  numbersIn,
  startOver,
  visit,
  walkTo,
} from './sheet-page'

let page: Page
sharePage({}, (opened) => {
  page = opened
})

const bar = () => page.getByRole('region', { name: 'Selected cell' })

async function pin(matrix: string, row: number, col: number, number: string): Promise<void> {
  await cell(page, matrix, row, col).click()
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await expectStatus(page, `is pinned to ${number.replace('-', '−')}`)
}

it('a pin shows in the cell, in its name and in the bar, which says what it would have been', async () => {
  await startOver(page, 'autoencoder', 3)
  await pin('A2', 1, 1, '2')
  const pinned = cell(page, 'A2', 1, 1)
  await expect.poll(() => pinned.getAttribute('class')).toContain('pinned')
  await expect.poll(() => pinned.getAttribute('aria-label')).toMatch(/A2 .*: 2, pinned/)
  const mark = await pinned.evaluate((td) => {
    const { width, backgroundColor } = getComputedStyle(td, '::before')
    return { width: Number.parseFloat(width), backgroundColor }
  })
  expect(mark.width).toBeGreaterThan(4)
  expect(mark.backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
  await pinned.click()
  await expect.poll(() => bar().innerText()).toMatch(/pinned to 2; it would be 0/)
  await expect.poll(() => page.locator('td.pinned').count()).toBe(1)
})

it('a pin stands while what it is made from changes, and says what it would be now', async () => {
  await startOver(page, 'autoencoder', 3)
  await pin('A2', 1, 1, '2')
  // Z2₁₁ becomes 0 + 0·3 + 0 with a bias of 5: 5
  await cell(page, 'b2', 1, 1).click()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expectStatus(page, /b2 row 1 is now 5/)
  await expect.poll(async () => (await numbersIn(page, 'Z2'))[0]).toEqual([5, 6, 5, 8])
  await expect.poll(async () => (await numbersIn(page, 'A2'))[0]).toEqual([2, 6, 5, 8])
  await cell(page, 'A2', 1, 1).click()
  await expect.poll(() => bar().innerText()).toMatch(/pinned to 2; it would be 5/)
})

it('Unpin lets the formula speak again, and so does everything after it', async () => {
  await startOver(page, 'autoencoder', 3)
  await pin('Z2', 2, 4, '4')
  // A2₂₄ = 4, A3 of x4 from the code (3, 4): 1−4 → 0, 3−4 → 0, 2−3 → 0
  await visit(page, 'autoencoder', 4)
  await expect
    .poll(async () => (await numbersIn(page, 'A3')).map((row) => row[3]))
    .toEqual([0, 0, 0])
  await visit(page, 'autoencoder', 3)
  await cell(page, 'Z2', 2, 4).click()
  await bar().getByRole('button', { name: 'Unpin' }).click()
  await expectStatus(page, /Z2 row 2, example x4 is unpinned\. \d+ results? changed/)
  await expect.poll(async () => (await numbersIn(page, 'Z2'))[1]).toEqual([1, -1, 2, -3])
  await expect.poll(() => page.locator('td.pinned').count()).toBe(0)
  await visit(page, 'autoencoder', 4)
  await expectNumbers(page, 'A3', [
    [0, 1, 0, 1],
    [0, 1, 0, 3],
    [2, 1, 2, 0],
  ])
})

it.each(['Delete', 'Backspace'])('%s takes a pin out', async (key) => {
  await startOver(page, 'sparse-autoencoder', 2)
  await pin('F', 6, 5, '1')
  await expect.poll(() => numbersIn(page, 'active')).toEqual([[9]])
  await walkTo(page, 'F', 6, 5)
  await page.keyboard.press(key)
  await expectStatus(page, /F f6 Mountain, x5 guitar is unpinned.*Loss 45 → 37/)
  await expect.poll(() => numbersIn(page, 'active')).toEqual([[8]])
  await expect.poll(async () => (await numbersIn(page, 'F'))[5]).toEqual([0, 2, 1, 0, 0])
})

it('a result pinned to the number it has anyway is pinned all the same', async () => {
  await startOver(page, 'autoencoder', 5)
  await cell(page, 'Y', 1, 1).click()
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expectStatus(
    page,
    /Y row 1, example x1 is pinned to 2 .*No other number changed\. Loss 5\./,
  )
  await expect.poll(() => cell(page, 'Y', 1, 1).getAttribute('class')).toContain('pinned')
})

it('a pinned 0 is the reader’s own, not one that ReLU wrote', async () => {
  await startOver(page, 'autoencoder', 2)
  await pin('Z1', 3, 1, '-4')
  await expect.poll(() => cell(page, 'A1', 3, 1).getAttribute('class')).toContain('clipped')
  await pin('A1', 3, 1, '0')
  await expect.poll(() => cell(page, 'A1', 3, 1).getAttribute('class')).not.toContain('clipped')
})

it('the words of a step follow a pin', async () => {
  await startOver(page, 'sparse-autoencoder', 2)
  const text = page.getByRole('region', { name: 'About this step' })
  await expect.poll(() => text.innerText()).toMatch(/is on for Everest and Alps\./)
  await expect.poll(() => text.innerText()).toMatch(/22 are 0 and 8 active, 1\.6 for each token/)
  await pin('F', 6, 5, '1')
  await expect.poll(() => text.innerText()).toMatch(/is on for Everest, Alps and guitar\./)
  await expect.poll(() => text.innerText()).toMatch(/21 are 0 and 9 active, 1\.8 for each token/)
})
