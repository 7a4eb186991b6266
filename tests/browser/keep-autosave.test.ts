// Work is there again after the page was closed, and where nothing can be kept the page says so once.
import { expect, it } from 'vitest'
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
import { cell, expectNumbers, expectStatus, hashOf, visit } from './sheet-page'

it('a number typed is there after a reload, at once, and so are the place and the view', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await expectStatus(page, /is now 7/)
  await visit(page, 'autoencoder', 3)
  await page.getByRole('button', { name: 'Overview' }).click()
  await reload(page)
  expect(hashOf(page)).toBe('#/autoencoder/3')
  await expect
    .poll(() => page.getByRole('button', { name: 'Overview' }).getAttribute('aria-pressed'))
    .toBe('true')
  await expect.poll(() => shown(page, 'W1')).toBe('7')
  await expect.poll(() => notices(page).innerText()).toBe('')
})

it('the bare address comes back to the saved step, an address with a step goes to that step', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await visit(page, 'autoencoder', 4)
  const saved = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  await expect.poll(saved).toContain(String.raw`\\\"step\\\":4`)
  const bare = page.url().replace(/#.*/, '')
  const again = await openPage({ beside: page, hash: '' })
  await whenKeeping(again)
  expect(again.url()).toBe(`${bare}#/autoencoder/4`)
  const asked = await openKeeping({ beside: page, hash: '#/autoencoder/1' })
  expect(hashOf(asked)).toBe('#/autoencoder/1')
  await visit(asked, 'autoencoder', 2)
  await expect.poll(() => shown(asked, 'W1')).toBe('7')
})

it('a new tab starts from the latest work, says so, can start fresh, and leaves the other tab alone', async () => {
  const first = await openKeeping()
  await typeInto(first, 'W1', '7')
  await expect.poll(() => first.evaluate(() => localStorage.length)).toBe(1)
  const second = await openKeeping({ beside: first })
  await expect
    .poll(() => notices(second).innerText())
    .toMatch(/This tab starts from your work of today/)
  await second.getByRole('button', { name: 'Start fresh' }).click()
  await expect.poll(() => shown(second, 'W1')).toBe('1')
  await typeInto(second, 'W1', '8')
  await typeInto(first, 'b1', '5')
  await reload(second)
  await reload(first)
  await expect
    .poll(async () => [await shown(second, 'W1'), await shown(second, 'b1')])
    .toEqual(['8', '0'])
  await expect
    .poll(async () => [await shown(first, 'W1'), await shown(first, 'b1')])
    .toEqual(['7', '5'])
  const panel = await openFilePanel(first)
  await expect
    .poll(() => panel.getByRole('list', { name: 'Earlier work and other tabs' }).innerText())
    .toMatch(/^Autoencoder, step 2 1 matrix changed · today, \d\d:\d\d\nOpen$/)
  await panel.getByRole('button', { name: /^Open the work of today/ }).click()
  await expect.poll(() => shown(first, 'W1')).toBe('8')
  await first.getByRole('button', { name: 'Undo' }).click()
  await expect
    .poll(async () => [await shown(first, 'W1'), await shown(first, 'b1')])
    .toEqual(['7', '5'])
})

it('work that a link takes the place of is still there in the next tab, also the number typed last', async () => {
  const sender = await openKeeping()
  await typeInto(sender, 'b1', '9')
  const { hash } = new URL(await copiedLink(sender))
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  await typeInto(page, 'W1', '8')
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect.poll(() => shown(page, 'b1')).toBe('9')
  await reload(page)
  const next = await openKeeping({ beside: page })
  await page.close()
  await expect
    .poll(async () => [await shown(next, 'W1'), await shown(next, 'b1')])
    .toEqual(['1', '9'])
  const panel = await openFilePanel(next)
  const earlier = panel.getByRole('list', { name: 'Earlier work and other tabs' })
  await expect.poll(() => earlier.getByRole('listitem').count()).toBe(2)
  await earlier.getByRole('button').last().click()
  await expect
    .poll(async () => [await shown(next, 'W1'), await shown(next, 'b1')])
    .toEqual(['8', '0'])
})

it('a tab that takes over the session of another gets a slot of its own', async () => {
  const first = await openKeeping()
  await typeInto(first, 'W1', '7')
  await expect.poll(() => first.evaluate(() => localStorage.length)).toBe(1)
  // as a duplicated tab does
  const session = await first.evaluate(() => ({ ...sessionStorage }))
  const second = await openKeeping({ beside: first })
  await second.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value)
  }, session)
  await typeInto(second, 'W1', '8')
  await reload(second)
  await reload(first)
  await expect.poll(() => shown(first, 'W1')).toBe('7')
  await expect.poll(() => shown(second, 'W1')).toBe('8')
})

it('storage that is blocked is said once, and everything works', async () => {
  const page = await openKeeping({
    before: () => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        })
    },
  })
  await typeInto(page, 'W1', '7')
  await expect.poll(() => notices(page).innerText()).toMatch(/keeps nothing for this page/)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await typeInto(page, 'W1', '8')
  // saves at once, as when the page is left
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await drawn(page)
  await expect.poll(() => notices(page).innerText()).toBe('')
  await expect.poll(() => shown(page, 'W1')).toBe('8')
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'Save a copy' }).click()
  await expect.poll(() => panel.innerText()).toMatch(/The copy was not saved/)
})

it('storage that is full is said once, and everything works', async () => {
  const page = await openKeeping({
    before: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  })
  await typeInto(page, 'W1', '7')
  await expect.poll(() => notices(page).innerText()).toMatch(/storage is full/)
  await expectStatus(page, /is now 7/)
})

it('a saved work that is damaged, or of a newer page, is said, kept, and not written over', async () => {
  const page = await openKeeping()
  const newer = JSON.stringify({ format: 'worked-autoencoders', version: 99 })
  await page.evaluate((text) => {
    const value = JSON.stringify({ name: '', savedAt: 1, text })
    localStorage.setItem('worked-autoencoders:tab:of-another', value)
  }, newer)
  const second = await openKeeping({ beside: page })
  await expect.poll(() => notices(second).innerText()).toMatch(/could not be opened.*version 99/)
  await expectNumbers(second, 'b1', [[0], [1], [0]])
  await typeInto(second, 'W1', '7')
  await expect.poll(() => second.evaluate(() => localStorage.length)).toBe(2)
  const kept = await second.evaluate(
    () => localStorage.getItem('worked-autoencoders:tab:of-another') ?? '',
  )
  expect(JSON.parse(kept)).toEqual({ name: '', savedAt: 1, text: newer })
})

it('a work cut short in storage is said until it is removed, and everything works', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage)
    localStorage.setItem(`${key}x`, localStorage.getItem(key!)!.slice(0, 40))
  })
  await reload(page)
  await expect.poll(() => shown(page, 'W1')).toBe('7')
  await expect.poll(() => notices(page).innerText()).toMatch(/is damaged and cannot be read/)
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  await reload(page)
  await expect.poll(() => notices(page).innerText()).toBe('')
})

it('the start page keeps what is typed on it, and stays the start page', async () => {
  const page = await openPage({ hash: '#/' })
  await whenKeeping(page)
  const x = page.getByRole('gridcell', { name: /^X row 1, example x1:/ })
  await x.click()
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await expectStatus(page, /X row 1, example x1 is now 3/)
  await reload(page)
  expect(hashOf(page)).toBe('#/')
  await expect.poll(() => x.locator('.number').textContent()).toBe('3')
  await visit(page, 'autoencoder', 1)
  await expect.poll(() => cell(page, 'X').locator('.number').textContent()).toBe('3')
})
