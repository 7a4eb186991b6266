// Training in a real browser: run, pause, go back, undo and divergence, by mouse and by keyboard alone.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { drawn, openPage, type PageOptions } from '../support/open-page'
import { cell, expectNumbers, expectStatus, numbersIn } from './sheet-page'

async function openTraining(options: PageOptions): Promise<Page> {
  const page = await openPage(options)
  await page.getByRole('button', { name: 'Train' }).click()
  await panel(page).waitFor()
  return page
}

const panel = (page: Page) => page.getByRole('region', { name: 'Train', exact: true })
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })
const slider = (page: Page) => page.getByRole('slider', { name: 'Step shown' })
const stepShown = async (page: Page) => Number(await slider(page).inputValue())
const measure = (page: Page, id: string) => page.locator(`[data-measure="${id}"]`).innerText()

async function take(page: Page, steps: number): Promise<void> {
  await page.getByLabel('Speed').selectOption('full')
  await page.getByLabel('How many steps to take').fill(String(steps))
  await press(page, 'Take').click()
  await expectStatus(page, new RegExp(`^Trained from step 0 to step ${steps} with SGD`))
}

describe('by mouse', () => {
  it('200 plain steps take the autoencoder from 5 to 0.46, in one undo', async () => {
    const page = await openTraining({ hash: '#/autoencoder/1' })
    const before = await numbersIn(page, 'X')
    await take(page, 200)
    await expectStatus(page, 'with SGD, η = 0.01. Loss 5 at step 0, 0.46 now.')
    await expect.poll(() => measure(page, 'loss')).toBe('0.46')
    await expect.poll(() => numbersIn(page, 'X')).toEqual(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectStatus(page, /^Undid: Trained from step 0 to step 200/)
    await expect.poll(() => measure(page, 'loss')).toBe('5')
    await expect
      .poll(() => page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled'))
      .toBe('true')
  })

  it('200 plain steps take the sparse one from 37 to 19.4, and λ = 0.1 ends at 0.36', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1' })
    await take(page, 200)
    await expect.poll(() => measure(page, 'loss')).toBe('19.38')
    await expect.poll(() => measure(page, 'reconstruction')).toBe('4.16')
    await press(page, 'The trade-off').click()
    await panel(page)
      .getByRole('button', { name: /^λ = 0\.1: .*squared error 0\.36/ })
      .click()
    await expectStatus(page, /^Opened the run with λ = 0\.1 after 200 steps/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectStatus(page, /^Undid: Opened/)
  })

  it('runs with live numbers until it is paused, and the page answers meanwhile', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1' })
    const before = await numbersIn(page, 'W_enc')
    await press(page, 'Run').click()
    await expect.poll(() => numbersIn(page, 'W_enc')).not.toEqual(before)
    await expect.poll(() => stepShown(page)).toBeGreaterThan(5)
    await press(page, 'Pause').click()
    await expectStatus(page, /^Trained from step 0/)
    const at = await stepShown(page)
    await press(page, 'Run').waitFor()
    await drawn(page)
    expect(await stepShown(page)).toBe(at)
  })

  it('goes back to any step exactly, and forward again', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1' })
    const start = await numbersIn(page, 'W_enc')
    await press(page, 'One step').click()
    await expect.poll(() => stepShown(page)).toBe(1)
    await expect.poll(() => page.locator('td .old').count()).toBeGreaterThan(0)
    await page.getByLabel('How many steps to take').fill('30')
    await press(page, 'Take').click()
    await expect.poll(() => stepShown(page)).toBe(31)
    await expectStatus(page, /^Trained from step 1 to step 31/)
    const end = await numbersIn(page, 'W_enc')
    await slider(page).fill('0')
    await expectNumbers(page, 'W_enc', start)
    await expect.poll(() => measure(page, 'loss')).toBe('37')
    await slider(page).fill('31')
    await expectNumbers(page, 'W_enc', end)
  })

  it('an edit pauses and begins a run; another step pauses', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1' })
    await press(page, 'Run').click()
    await expect.poll(() => stepShown(page)).toBeGreaterThan(2)
    await cell(page, 'W_enc', 1, 1).click()
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
    await expectStatus(page, /is now 3/)
    await panel(page)
      .getByText(/a new run starts from them/)
      .waitFor()
    await expect.poll(() => stepShown(page)).toBe(0)
    await press(page, 'Run').click()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await panel(page).getByText('Paused: you went to another step.').waitFor()
    await press(page, 'Run').waitFor()
  })

  it('a run that goes past every number stops, says where, and keeps the numbers', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1' })
    await page.getByLabel('Learning rate η').fill('50')
    await press(page, 'Run').click()
    await panel(page)
      .getByText(/^Step 4 went past every number: .* Try a learning rate smaller than 50/)
      .waitFor()
    const written = await page.locator('td[data-matrix="W_enc"] .number').allInnerTexts()
    expect(written).toHaveLength(18)
    expect(written.filter((text) => !/\d/.test(text))).toEqual([])
    await expect.poll(() => page.locator('p.trouble[role=alert]').count()).toBe(0)
    await page.getByLabel('Learning rate η').fill('')
    await press(page, 'Run').click()
    await panel(page).getByText('The learning rate η is no number yet').waitFor()
  })

  it('a λ dragged among the runs shows where it lies', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1' })
    await press(page, 'The trade-off').click()
    await panel(page)
      .getByText(/^Press a run to put/)
      .waitFor()
    await page.getByRole('slider', { name: 'λ' }).fill('2.5')
    await panel(page)
      .getByText(/^λ = 2\.5 lies between the runs with λ = 2 and λ = 3\. λ = 2\.5: L0/)
      .waitFor()
    await expectStatus(page, /^λ is now 2\.5\./)
  })
})

it('by keyboard alone: open, step, go back, choose, run, pause, close', async () => {
  const page = await openPage({ hash: '#/autoencoder/1' })
  await page.getByRole('button', { name: 'Train' }).focus()
  await page.keyboard.press('Enter')
  await panel(page).waitFor()
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel)
  const tabTo = async (words: string) => {
    for (let presses = 0; (await focused()) !== words; presses++) {
      expect(presses, `Tab never reached ${words}`).toBeLessThan(20)
      await page.keyboard.press('Tab')
    }
  }
  await tabTo('One step')
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter')
  await expect.poll(() => stepShown(page)).toBe(3)
  await tabTo('Step shown')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => stepShown(page)).toBe(2)
  await page.keyboard.press('Home')
  await expect.poll(() => measure(page, 'loss')).toBe('5')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await panel(page)
    .getByText(/keeps a velocity/)
    .waitFor()
  await expect
    .poll(() => page.locator('[aria-current=step]').getAttribute('href'))
    .toBe('#/autoencoder/1')
  await panel(page).focus()
  await tabTo('Run')
  await page.keyboard.press('Enter')
  await tabTo('Pause')
  await expect.poll(() => stepShown(page)).toBeGreaterThan(3)
  await page.keyboard.press('Escape')
  await panel(page).waitFor({ state: 'detached' })
  await expectStatus(page, /^Trained from step 0 to step \d+ with SGD with momentum/)
  await expect.poll(() => focused()).toBe('Train')
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing in a run or in the trade-off', async () => {
    const page = await openTraining({ hash: '#/sparse-autoencoder/1', colorScheme })
    await take(page, 20)
    await page.locator('.plot canvas').waitFor()
    await cell(page, 'W_enc', 2, 2).click()
    await panel(page).getByText('the weight after the step').first().waitFor()
    await expectNoAxeViolations(page)
    await press(page, 'The trade-off').click()
    await panel(page)
      .getByText(/^Press a run to put/)
      .waitFor()
    await expectNoAxeViolations(page)
  })
})

it('on a phone the panel leaves half of the sheet in sight, and nothing is wider than the page', async () => {
  const page = await openTraining({ hash: '#/autoencoder/1', width: 390, height: 844, touch: true })
  await take(page, 20)
  const low = await panel(page)
    .locator('button, input, select')
    .evaluateAll(
      (all) => all.filter((element) => element.getBoundingClientRect().height < 44).length,
    )
  expect(low, 'too low for a finger').toBe(0)
  const box = (await panel(page).boundingBox())!
  expect(box.y).toBeGreaterThan(844 / 3)
  const first = (await cell(page, 'X', 1, 1).boundingBox())!
  expect(first.y).toBeGreaterThanOrEqual(0)
  expect(first.y + first.height).toBeLessThanOrEqual(box.y)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await expect
    .poll(() => panel(page).evaluate((element) => element.scrollWidth - element.clientWidth))
    .toBe(0)
  await expectNoAxeViolations(page)
})
