// Steering a feature in a real browser: from its row, by slider, field and buttons, and the guided turn.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { cell, expectNumbers, expectStatus, focused, numbersIn } from './sheet-page'

const dock = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string | RegExp) =>
  dock(page).getByRole('button', { name, exact: typeof name === 'string' })
const mountain = async (page: Page) => (await numbersIn(page, 'F'))[5]
/** The steered feature, or its token. */
const chosen = (page: Page, at: number) => dock(page).getByRole('combobox').nth(at).inputValue()
const free = [0, 2, 1, 0, 0]

it('opens from the row of a feature, by mouse and by keys', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  await cell(page, 'F', 6, 3).hover()
  await page.getByRole('button', { name: 'Steer f6 Mountain' }).click()
  await dock(page).waitFor()
  await expect.poll(() => chosen(page, 0)).toBe('5')
  await page.keyboard.press('Escape')
  await cell(page, 'F', 2, 1).click()
  await page.keyboard.press('ArrowLeft')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Steer f2 Music')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).toBe('F[2,1]')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await dock(page).waitFor()
  await expect.poll(() => chosen(page, 0)).toBe('1')
})

it('opens from the cell menu, for that token', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  await cell(page, 'F', 6, 4).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Steer f6 Mountain for x4 Paris' }).click()
  await dock(page).waitFor()
  await expect.poll(() => chosen(page, 1)).toBe('3')
})

it('a drag of the slider is one undo; ablate, release, and a field', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  await cell(page, 'F', 6, 3).hover()
  await page.getByRole('button', { name: 'Steer f6 Mountain' }).click()
  const slider = dock(page).getByRole('slider')
  await (await slider.elementHandle())?.waitForElementState('stable')
  const box = (await slider.boundingBox())!
  await page.mouse.move(box.x + 8, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 10 })
  await page.mouse.up()
  const high = Number(await slider.getAttribute('max'))
  await expect.poll(async () => (await mountain(page))[0]).toBeGreaterThan(high / 2)
  await expect.poll(async () => new Set(await mountain(page)).size).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => mountain(page)).toEqual(free)

  await dock(page).getByLabel('Value', { exact: true }).fill('4')
  await page.keyboard.press('Enter')
  await expect.poll(() => mountain(page)).toEqual([4, 4, 4, 4, 4])
  await expectStatus(page, /f6 Mountain for every token is held at 4\..*Loss 37 → /)
  await expect
    .poll(() => dock(page).locator('.steer-result').innerText())
    .toContain('2·d6 = (2, 4, −4)')
  await button(page, 'Ablate (0)').click()
  await expect.poll(() => mountain(page)).toEqual([0, 0, 0, 0, 0])
  await button(page, 'Release').click()
  await expect.poll(() => mountain(page)).toEqual(free)
})

it('the guided turn goes up, off and free again, and can be undone', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/3' })
  const before = await numbersIn(page, 'X_hat')
  await page.getByRole('button', { name: 'See the features' }).click()
  await button(page, 'Steer').click()
  await button(page, 'Guide: Turn Mountain up').click()
  const guide = dock(page).getByRole('region', { name: 'Turn Mountain up' })
  await expect.poll(() => guide.innerText()).toContain('on for Everest and Alps')
  await button(page, 'Hold it at 2 for ocean').click()
  await expect.poll(() => mountain(page)).toEqual([2, 2, 1, 0, 0])
  await expect.poll(() => guide.innerText()).toContain('from (−3, 4, 2) to (−1, 8, −2)')
  await button(page, 'Now ablate it for every token').click()
  await expect.poll(() => mountain(page)).toEqual([0, 0, 0, 0, 0])
  await button(page, 'Release it').click()
  await expectNumbers(page, 'X_hat', before)
  await button(page, 'Done').click()
  for (const expected of [[0, 0, 0, 0, 0], [2, 2, 1, 0, 0], free]) {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => mountain(page)).toEqual(expected)
  }
})
