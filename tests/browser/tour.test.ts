// Walks both lessons from the opening to the last step and back, by button and by key.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, editor, expectStatus, focused, hashOf, type LessonName, visit } from './sheet-page'

/** What each step puts on the screen, from the exercises' own lists of steps. */
const made: Readonly<Record<LessonName, readonly (readonly string[])[]>> = {
  autoencoder: [
    ['X'],
    ['X', 'Y_target'],
    ['X', 'W1', 'b1', 'Z1', 'A1'],
    ['A1', 'W2', 'b2', 'Z2', 'A2'],
    ['A2', 'W3', 'b3', 'Z3', 'A3'],
    ['A3', 'W4', 'b4', 'Z4', 'Y'],
    ['Y', 'Y_target', 'E', 'E_squared', 'loss', 'mean_per_example', 'mean_of_all', 'G'],
    ['G', 'divisor', 'objective', 'dY'],
    ['dY', 'dZ4', 'A3_T', 'dW4', 'db4'],
    ['dZ4', 'W4_T', 'dA3', 'dZ3', 'A2_T', 'dW3', 'db3'],
    ['dZ3', 'W3_T', 'dA2', 'dZ2', 'A1_T', 'dW2', 'db2'],
    ['dZ2', 'W2_T', 'dA1', 'dZ1', 'X_T', 'dW1', 'db1'],
    ['eta', 'W1_next', 'b1_next', 'W4_next', 'b4_next'],
  ],
  'sparse-autoencoder': [
    ['X', 'F'],
    ['X', 'W_enc', 'b_enc', 'Z'],
    ['Z', 'F'],
    ['F', 'W_dec', 'b_dec', 'X_hat'],
    ['W_dec', 'norms'],
    ['F', 'L1', 'L1_weighted', 'lambda', 'sparsity'],
    ['F', 'S'],
    ['F', 'S'],
    ['S', 'push', 'P'],
    ['X_hat', 'X_target', 'E', 'E_squared', 'squared_error', 'mean_per_token', 'mean_of_all'],
    ['X_hat', 'X_target', 'G'],
    ['G', 'divisor', 'sparsity_divisor', 'objective', 'dX_hat'],
    ['dX_hat', 'F_T', 'dnorms', 'dW_dec', 'db_dec'],
    ['dX_hat', 'W_dec_T', 'R', 'Q', 'dF'],
    ['dF', 'dZ', 'X_T', 'dW_enc', 'db_enc'],
    ['eta', 'W_enc_next', 'b_enc_next', 'W_dec_next', 'b_dec_next'],
  ],
}
const lessons = Object.keys(made) as LessonName[]

/** The address, the list of steps, the heading and the matrices all say the same step. */
async function expectAtStep(page: Page, lesson: LessonName, step: number): Promise<void> {
  const hash = `#/${lesson}/${step}`
  await expect.poll(() => hashOf(page)).toBe(hash)
  const current = page.locator('[aria-current="step"]')
  await expect.poll(() => current.getAttribute('href')).toBe(hash)
  await expect.poll(() => current.count()).toBe(1)
  await expect.poll(() => page.getByRole('heading', { level: 2 }).innerText()).not.toBe('')
  for (const matrix of made[lesson][step] ?? [])
    await expect
      .poll(() => cell(page, matrix).isVisible(), { message: `${matrix} at ${hash}` })
      .toBe(true)
}

it.each(lessons)('Next and Back walk every step of the %s', async (lesson) => {
  const page = await openPage({ hash: `#/${lesson}/0` })
  const next = page.getByRole('button', { name: 'Next' })
  const back = page.getByRole('button', { name: 'Back', exact: true })
  const last = made[lesson].length - 1
  const headings = new Set<string>()
  for (let step = 0; step <= last; step++) {
    await expectAtStep(page, lesson, step)
    headings.add(await page.getByRole('heading', { level: 2 }).innerText())
    await expect.poll(() => back.getAttribute('aria-disabled')).toBe(String(step === 0))
    await expect.poll(() => next.getAttribute('aria-disabled')).toBe(String(step === last))
    if (step < last) await next.click()
  }
  expect(headings.size).toBe(last + 1)
  await next.click({ force: true })
  await expectAtStep(page, lesson, last)
  for (let step = last; step > 0; step--) {
    await back.click()
    await expectAtStep(page, lesson, step - 1)
  }
  await back.click({ force: true })
  await expectAtStep(page, lesson, 0)
})

it.each(lessons)('Page Down and Page Up walk every step of the %s', async (lesson) => {
  const page = await openPage({ hash: `#/${lesson}/0` })
  const last = made[lesson].length - 1
  for (let step = 1; step <= last; step++) {
    await page.keyboard.press('PageDown')
    await expectAtStep(page, lesson, step)
  }
  await page.keyboard.press('PageDown')
  await expectAtStep(page, lesson, last)
  for (let step = last - 1; step >= 0; step--) {
    await page.keyboard.press('PageUp')
    await expectAtStep(page, lesson, step)
  }
  await page.keyboard.press('PageUp')
  await expectAtStep(page, lesson, 0)
})

it('arrows step where no grid has the focus, and move in the grid that has it', async () => {
  const page = await openPage({ hash: '#/autoencoder/1' })
  await page.keyboard.press('ArrowRight')
  await expectAtStep(page, 'autoencoder', 2)
  await page.keyboard.press('ArrowLeft')
  await expectAtStep(page, 'autoencoder', 1)
  await visit(page, 'autoencoder', 2)
  await cell(page, 'Z1', 2, 2).click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toBe('Z1[3,1]')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toBe('Z1[3,1]')
  await expectAtStep(page, 'autoencoder', 2)
})

it('Page Down steps on from inside a grid, but not while a number is being typed', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await cell(page, 'X').dblclick()
  await editor(page).waitFor()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowRight')
  await expectAtStep(page, 'autoencoder', 2)
  await expect.poll(() => editor(page).count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageDown')
  await expectAtStep(page, 'autoencoder', 3)
})

it('the step is said to screen readers, and every step in the list is a link to it', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/0' })
  await page.getByRole('button', { name: 'Next' }).click()
  await expectStatus(page, /Step 1: \w/)
  const links = page.getByRole('navigation', { name: 'Steps' }).getByRole('link')
  await expect.poll(() => links.count()).toBe(11)
  for (const step of [7, 0, 10]) {
    await links.nth(step).click()
    await expectAtStep(page, 'sparse-autoencoder', step)
  }
})

it('reload, the browser’s Back and Forward, and a bookmark keep the place', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.getByRole('button', { name: 'Next' }).click()
  await expectAtStep(page, 'autoencoder', 3)
  await page.getByRole('link', { name: 'Sparse autoencoder' }).click()
  await expectAtStep(page, 'sparse-autoencoder', 0)
  await page.keyboard.press('PageDown')
  await expectAtStep(page, 'sparse-autoencoder', 1)
  await page.reload()
  await page.getByRole('main').waitFor()
  await expectAtStep(page, 'sparse-autoencoder', 1)
  for (const [lesson, step] of [
    ['sparse-autoencoder', 0],
    ['autoencoder', 3],
    ['autoencoder', 2],
  ] as const) {
    await page.goBack()
    await expectAtStep(page, lesson, step)
  }
  await page.goForward()
  await expectAtStep(page, 'autoencoder', 3)
  const bookmark = await openPage({ hash: hashOf(page) })
  await expectAtStep(bookmark, 'autoencoder', 3)
})

const titleOf = (page: Page) => page.title()

it('the window says the page, the lesson and the step, and so does the list of Back', async () => {
  const page = await openPage({ hash: '' })
  await expect.poll(() => titleOf(page)).toBe('Worked Autoencoders')
  await page.getByRole('link', { name: 'Open the sparse autoencoder' }).click()
  await expectAtStep(page, 'sparse-autoencoder', 0)
  await expect.poll(() => titleOf(page)).toMatch(/^Opening: .+ · Sparse autoencoder · Worked/)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => titleOf(page)).toMatch(/^Step 1: .+ · Sparse autoencoder · Worked/)
  await page.getByRole('link', { name: 'About' }).click()
  await expect.poll(() => titleOf(page)).toBe('About · Worked Autoencoders')
  await page.goBack()
  await expectAtStep(page, 'sparse-autoencoder', 1)
  await expect.poll(() => titleOf(page)).toMatch(/^Step 1: /)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => titleOf(page)).toBe('Worked Autoencoders')
  await page.goForward()
  await expect.poll(() => titleOf(page)).toMatch(/^Opening: .+ · Sparse autoencoder/)
  const bookmark = await openPage({ hash: '#/about' })
  await expect.poll(() => titleOf(bookmark)).toBe('About · Worked Autoencoders')
})

it('another page or lesson begins at its heading, in sight and in focus; a step leaves the focus', async () => {
  const page = await openPage({ hash: '', width: 390, height: 844 })
  const focusedHeading = () =>
    page.evaluate(() => {
      const { activeElement: element } = document
      const { top = -1 } = element?.getBoundingClientRect() ?? {}
      return element?.matches('h2') && top >= 0 && top < innerHeight ? element.textContent : ''
    })
  await expect.poll(() => focusedHeading()).toBe('')
  await page.getByRole('link', { name: 'Credits' }).click()
  await expect.poll(focusedHeading).toBe('About')
  await page.getByRole('link', { name: 'sparse autoencoder', exact: true }).last().click()
  await expectAtStep(page, 'sparse-autoencoder', 0)
  const opening = await page.getByRole('heading', { level: 2 }).innerText()
  await expect.poll(focusedHeading).toBe(opening)
  await page.getByRole('button', { name: 'Next' }).click()
  await expectAtStep(page, 'sparse-autoencoder', 1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Next')
  await page
    .getByRole('navigation', { name: 'Lessons' })
    .getByRole('link', { name: 'Autoencoder', exact: true })
    .click()
  await expectAtStep(page, 'autoencoder', 0)
  await expect.poll(focusedHeading).toBe(await page.getByRole('heading', { level: 2 }).innerText())
})

it('Back returns to where the reader was on a long page', async () => {
  const page = await openPage({ hash: '', width: 390, height: 844 })
  await page.getByRole('grid').nth(6).waitFor()
  const link = page.getByRole('link', { name: 'Credits' })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(1000)
  await link.click()
  await page.getByRole('heading', { name: 'About' }).waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await page.getByRole('heading', { name: 'Change any number' }).waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})
