// How the reader likes the page is there on the next visit, from its first frame on; an embed has no part in it.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { copiedLink, openKeeping, reload, whenKeeping } from './keep-support'

async function chooseInView(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  for (const name of names)
    await page
      .getByRole('radio', { name, exact: true })
      .or(page.getByRole('checkbox', { name: new RegExp(`^${name}`) }))
      .click({ force: true })
  await page.keyboard.press('Escape')
}

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim())

it('theme, lettering and options are there after a reload and in a new tab, before anything is painted', async () => {
  const page = await openKeeping({
    before: () => {
      requestAnimationFrame(() => {
        const { theme, lettering } = document.documentElement.dataset
        Object.assign(window, { firstFrame: `${theme} ${lettering}` })
      })
    },
  })
  await chooseInView(page, 'Dark', 'Print', 'Heat', 'Network diagram', 'Predict first')
  await page.locator('html[data-theme=dark]').waitFor()
  const dark = await ground(page)
  const firstFrame = () => page.evaluate(() => Reflect.get(window, 'firstFrame') as unknown)
  // slow enough that a page which paints without waiting would be seen to
  await page.route(/page-[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await reload(page)
  await expect.poll(() => firstFrame()).toBe('dark print')
  await expect.poll(() => ground(page)).toBe(dark)
  const again = await openPage({ beside: page, hash: '#/autoencoder/2' })
  await whenKeeping(again)
  await again.getByRole('button', { name: 'View', exact: true }).click()
  for (const name of [/^Heat/, /^Predict first/])
    await expect.poll(() => again.getByRole('checkbox', { name }).isChecked()).toBe(true)
  await expect.poll(() => again.getByRole('checkbox', { name: /^Network/ }).isChecked()).toBe(false)
  await again.keyboard.press('Escape')
  await chooseInView(again, 'Projector')
  await reload(page)
  await expect.poll(() => ground(page)).toBe('#fff')
  await expect.poll(() => page.locator('html').getAttribute('data-lettering')).toBe('print')
})

it('how a link shows the sheet is there after a reload of its tab, until the reader chooses otherwise', async () => {
  const isOn = async (page: Page, name: RegExp) => {
    await page.getByRole('button', { name: 'View', exact: true }).click()
    const on = await page.getByRole('checkbox', { name }).isChecked()
    await page.keyboard.press('Escape')
    return on
  }
  const sender = await openKeeping()
  await chooseInView(sender, 'Heat', 'Network diagram')
  const hash = new URL(await copiedLink(sender)).hash
  const page = await openKeeping({ hash })
  expect(await isOn(page, /^Heat/)).toBe(true)
  await reload(page)
  expect(await isOn(page, /^Heat/)).toBe(true)
  expect(await isOn(page, /^Network/)).toBe(false)
  const beside = await openKeeping({ beside: page })
  expect(await isOn(beside, /^Heat/)).toBe(false)
  await chooseInView(page, 'Heat')
  await reload(page)
  expect(await isOn(page, /^Heat/)).toBe(false)
  expect(await isOn(page, /^Network/)).toBe(false)
})

it('an embed is shown as its page asks, and touches no storage', async () => {
  const page = await openKeeping({ colorScheme: 'light' })
  await chooseInView(page, 'Dark')
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
  await page.goto(page.url().replace(/(#.*)?$/, '?embed#/autoencoder/2'))
  await page.locator('.sheet-view').waitFor()
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('system')
  await page.getByRole('link', { name: 'Open the whole page' }).waitFor()
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(kept)
})
