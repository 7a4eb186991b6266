// The whole sheet at once: how it is left, and what a hand meets there.
import { expect, it } from 'vitest'
import { openReady } from '../support/open-page'
import { cell, focused, hashOf, visit } from './sheet-page'

it('Escape leaves the overview when nothing nearer is open, and keeps the focus', async () => {
  const page = await openReady({ hash: '#/autoencoder/3' })
  const overview = page.locator('.sheet-view.overview')
  await page.getByRole('button', { name: 'Overview' }).click()
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
  await expect.poll(() => focused(page)).toBe('Z2[2,3]')
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Step 3: /)
})

it('Escape from a cell that the step does not show leads to what the step makes', async () => {
  const page = await openReady({ hash: '#/autoencoder/3' })
  await page.getByRole('button', { name: 'Overview' }).click()
  await cell(page, 'X', 1, 1).click()
  await page.keyboard.press('Escape')
  await page.locator('.sheet-view.step').waitFor()
  await expect.poll(() => focused(page)).toMatch(/^\w+\[1,1\]$/)
  await expect.poll(() => cell(page, 'X').count()).toBe(0)
})

it('in the overview the tools of a cell stand clear of the names of rows and of other grids', async () => {
  const page = await openReady({ hash: '#/sparse-autoencoder/4' })
  await page.getByRole('button', { name: 'Overview' }).click()
  for (const matrix of ['Z', 'F', 'X_hat', 'W_enc']) {
    await cell(page, matrix, 3, 2).click()
    await page.locator(`.block:has(td[data-matrix="${matrix}"]) .cell-tools`).waitFor()
    const covered = () =>
      page.evaluate(() => {
        const tools = document.querySelector('.cell-tools')!.getBoundingClientRect()
        return [...document.querySelectorAll('.row-name, td[data-matrix]')]
          .filter((part) => {
            const box = part.getBoundingClientRect()
            const across = Math.min(box.right, tools.right) - Math.max(box.left, tools.left)
            return (
              across > 1 && Math.min(box.bottom, tools.bottom) - Math.max(box.top, tools.top) > 1
            )
          })
          .map((part) => part.id || part.textContent)
      })
    await expect.poll(covered, { message: matrix }).toEqual([])
  }
})

it.each([
  ['#/autoencoder/12', 'W1_next'],
  ['#/sparse-autoencoder/15', 'W_enc_next'],
])(
  'in the overview of %s every number is whole and in its own cell, however long',
  async (hash, last) => {
    const page = await openReady({ hash })
    await page.getByRole('button', { name: 'Overview' }).click()
    await cell(page, last).waitFor()
    const over = () =>
      page.locator('td .number').evaluateAll((numbers) =>
        numbers.flatMap((number) => {
          const range = document.createRange()
          range.selectNodeContents(number)
          const text = range.getBoundingClientRect()
          const box = number.closest('td')!.getBoundingClientRect()
          const inside = text.left > box.left - 1 && text.right < box.right + 1
          return inside ? [] : [`${number.closest('td')!.id}: ${number.textContent}`]
        }),
      )
    await expect.poll(over).toEqual([])
    const heavy = () =>
      page.locator('td .rounded').evaluateAll((numbers) =>
        numbers
          .map((number) => getComputedStyle(number))
          .map(
            ({ fontSize, textDecorationThickness: line }) =>
              parseFloat(line) / parseFloat(fontSize),
          )
          .filter((thickness) => thickness > 0.1),
      )
    expect(await heavy(), 'the line of a rounded number is as fine as the number is small').toEqual(
      [],
    )
  },
)

it('in the overview a caption leads into its step', async () => {
  const page = await openReady({ hash: '#/autoencoder/5' })
  await page.getByRole('button', { name: 'Overview' }).click()
  await page.locator('.captions a', { hasText: 'Z2 =' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/3')
  await page.locator('.sheet-view.step').waitFor()
  await expect.poll(() => cell(page, 'Z2').isVisible()).toBe(true)
  // on a step a caption is a link like any other
  await visit(page, 'autoencoder', 5)
  await page.locator('.captions a', { hasText: 'A3 =' }).click()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/4')
})
