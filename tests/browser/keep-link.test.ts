// A link opens the same page, to the bit, and a broken one takes nothing away.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { drawn, openPage } from '../support/open-page'
import {
  copiedLink,
  notices,
  openFilePanel,
  openKeeping,
  reload,
  shown,
  typeInto,
  whenKeeping,
} from './keep-support'
import { expectStatus, hashOf, status, visit } from './sheet-page'

const everything = (page: Page) =>
  page
    .locator('td[data-matrix] .number')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent).join(' '))

it('a changed cell makes a link of under a hundred letters, which opens the same page elsewhere', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '0.1')
  const link = await copiedLink(page)
  const { hash } = new URL(link)
  expect(hash).toMatch(/^#\/autoencoder\/2\/[\w-]+$/)
  expect(hash.length).toBeLessThan(100)
  const other = await openKeeping({ hash })
  expect(hashOf(other)).toBe('#/autoencoder/2')
  await expectStatus(other, /^Opened the link/)
  await expect.poll(() => everything(other)).toBe(await everything(page))
  expect(await copiedLink(other)).toBe(link)
})

it('sizes, pins, typed arithmetic, names and the view travel along', async () => {
  const page = await openKeeping({ hash: '#/sparse-autoencoder/1' })
  await page.getByRole('button', { name: 'Numbers', exact: true }).click()
  await page.getByRole('button', { name: 'features: one more' }).click()
  await page.keyboard.press('Escape')
  await typeInto(page, 'W_enc', '=1/3')
  await typeInto(page, 'Z', '0.7')
  await page.getByRole('button', { name: 'Overview' }).click()
  const link = await copiedLink(page)
  const other = await openKeeping({ hash: new URL(link).hash })
  await expect.poll(() => everything(other)).toBe(await everything(page))
  expect(await copiedLink(other)).toBe(link)
})

it('the work before the link is one undo away, and Back does not open the link again', async () => {
  const sender = await openKeeping()
  await typeInto(sender, 'W1', '9')
  const { hash } = new URL(await copiedLink(sender))
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await visit(page, 'autoencoder', 3)
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect.poll(() => shown(page, 'W1')).toBe('9')
  expect(hashOf(page)).toBe('#/autoencoder/2')
  await reload(page)
  await expect.poll(() => shown(page, 'W1')).toBe('9')
  const fresh = await openKeeping({ beside: page, hash })
  await expect.poll(() => shown(fresh, 'W1')).toBe('9')
  await typeInto(page, 'W1', '6')
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect.poll(() => shown(page, 'W1')).toBe('9')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => shown(page, 'W1')).toBe('6')
  await page.goBack()
  await drawn(page)
  await expect.poll(() => shown(page, 'W1')).toBe('6')
})

it('work kept from an earlier visit is one undo away from a link opened first', async () => {
  const sender = await openKeeping()
  await typeInto(sender, 'W1', '9')
  const { hash } = new URL(await copiedLink(sender))
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  const second = await openKeeping({ beside: page, hash })
  await expect.poll(() => shown(second, 'W1')).toBe('9')
  // it does not start from the work of that visit
  await expect.poll(() => notices(second).innerText()).toBe('')
  await second.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => shown(second, 'W1')).toBe('7')
})

it.each([
  ['with a letter changed', 'ayUirG0y-MCfbFwB', /damaged/],
  ['cut short', 'ayUir', /damaged/],
  ['of another kind', 'zzzz', /newer page/],
  ['of a hundred kilobytes', `a${'x'.repeat(100_000)}`, /100001 letters long/],
])('a link %s says so and leaves the work as it is', async (_, letters, words) => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await page.evaluate((to) => {
    location.hash = `#/autoencoder/3/${to}`
  }, letters)
  await expect.poll(() => status(page)).toMatch(words)
  expect(hashOf(page)).toBe('#/autoencoder/3')
  await visit(page, 'autoencoder', 2)
  await expect.poll(() => shown(page, 'W1')).toBe('7')
})

it('a damaged link opened first says so over the lesson itself', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2/abcdef' })
  await whenKeeping(page)
  await expect.poll(() => status(page)).toMatch(/This link is damaged/)
  expect(hashOf(page)).toBe('#/sparse-autoencoder/2')
})

it('where the clipboard is refused the link is selected to copy by hand', async () => {
  const page = await openKeeping({
    before: () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    },
  })
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => panel.innerText()).toMatch(/The link is selected/)
  const selected = await page.evaluate(() => String(window.getSelection()))
  expect(selected).toMatch(/#\/autoencoder\/2\/a/)
})

it('the QR code is drawn, and a link too long for one says so', async () => {
  const page = await openKeeping()
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'QR code' }).click()
  const code = panel.getByRole('img', { name: 'QR code of the link' })
  const box = (await code.boundingBox())!
  expect(Math.round(box.width)).toBe(Math.round(box.height))
  await expect
    .poll(async () => (await code.locator('path').getAttribute('d'))!.match(/M/g)!.length)
    .toBeGreaterThan(200)
  await page.keyboard.press('Escape')
  await typeInto(page, 'W1', '3')
  const rows = (size: number, from: number) =>
    Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, col) => Math.sin(row * 97 + col * 31 + from)),
    )
  const saved = {
    format: 'worked-autoencoders',
    version: 1,
    place: { lesson: 'autoencoder', step: 2 },
    view: {},
    lessons: {
      autoencoder: {
        shape: { sizes: [12, 12, 12, 12, 12], columns: 12 },
        numbers: { X: rows(12, 1), W1: rows(12, 2), W2: rows(12, 3) },
      },
    },
  }
  const chooser = await openFilePanel(page)
  await chooser
    .locator('input[type=file]')
    .setInputFiles({ name: 'large.json', mimeType: '', buffer: Buffer.from(JSON.stringify(saved)) })
  await expectStatus(page, /^Opened large.json/)
  const after = await openFilePanel(page)
  await after.getByRole('button', { name: 'QR code' }).click()
  const link = await after.getByRole('textbox', { name: 'The link' }).inputValue()
  expect(link.length).toBeGreaterThan(3000)
  await expect.poll(() => after.innerText()).toMatch(/too long for a QR code/)
})

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s panel with a QR code',
  async (colorScheme) => {
    const page = await openKeeping({ colorScheme })
    const panel = await openFilePanel(page)
    await panel.getByRole('button', { name: 'QR code' }).click()
    await panel.getByRole('button', { name: 'Save a copy' }).click()
    await panel.getByRole('button', { name: 'Delete Autoencoder' }).click()
    await panel.getByRole('button', { name: 'Save a copy' }).click()
    await expectNoAxeViolations(page)
  },
)
