// Addresses that name no lesson or no step: the nearest place there is, and a word about it.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage, sharePage } from '../support/open-page'
import { expectStatus, hashOf, status, visit } from './sheet-page'

let page: Page
sharePage({ hash: '#/autoencoder/2' }, (opened) => {
  page = opened
})

async function go(hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

it.each([
  ['#/autoencoder/13', '#/autoencoder/6', /no step “13”.*0 to 6/],
  ['#/autoencoder/99999', '#/autoencoder/6', /no step “99999”/],
  ['#/autoencoder/-1', '#/autoencoder/0', /no step “-1”/],
  ['#/autoencoder/2.4', '#/autoencoder/2', /no step “2.4”.*This is step 2/],
  ['#/autoencoder/three', '#/autoencoder/0', /no step “three”/],
  ['#/autoencoder/NaN', '#/autoencoder/0', /no step “NaN”/],
  ['#/sparse-autoencoder/99', '#/sparse-autoencoder/10', /no step “99”.*0 to 10/],
  ['#/sparse/4', '#/sparse-autoencoder/4', /no lesson called “sparse”.*sparse autoencoder/],
  ['#/transformer/2', '#/autoencoder/2', /no lesson called “transformer”.*autoencoder/],
  ['#/transformer/200', '#/autoencoder/6', /no lesson called “transformer”/],
  ['#/constructor/1', '#/autoencoder/1', /no lesson called “constructor”/],
  ['#/__proto__/1', '#/autoencoder/1', /no lesson called “__proto__”/],
  ['#garbage', '#/autoencoder/0', /no lesson called “garbage”/],
  ['#/%E0%A4%A/%', '#/autoencoder/0', /no lesson called/],
])('%s leads to %s and says so', async (hash, leadsTo, notice) => {
  await visit(page, 'autoencoder', 2)
  await go(hash)
  await expectStatus(page, notice)
  expect(hashOf(page)).toBe(leadsTo)
  await expect.poll(() => page.getByRole('grid').first().isVisible()).toBe(true)
})

it.each([
  ['#/transformer/200', '#/autoencoder/6', /no lesson called “transformer”/],
  ['#/sparse-autoencoder/-3', '#/sparse-autoencoder/0', /no step “-3”/],
])('a visit that starts at %s starts at %s and says so', async (hash, leadsTo, notice) => {
  const fresh = await openPage({ hash })
  await expectStatus(fresh, notice)
  expect(hashOf(fresh)).toBe(leadsTo)
  await expect.poll(() => fresh.getByRole('grid').first().isVisible()).toBe(true)
})

it.each([
  ['#', '#/', 'Change any number'],
  ['#//2', '#/', 'Change any number'],
  ['#/ABOUT', '#/about', 'About'],
  ['#/about/3', '#/about', 'About'],
])('%s leads to %s without a word', async (hash, leadsTo, heading) => {
  await visit(page, 'sparse-autoencoder', 3)
  await go(hash)
  await page.getByRole('heading', { level: 2, name: heading }).waitFor()
  await expect.poll(() => hashOf(page)).toBe(leadsTo)
  await expect.poll(() => page.getByText('There is no').count()).toBe(0)
})

it.each(['#/autoencoder', '#/autoencoder/'])(
  'an address without a step, “%s”, opens the lesson without a word',
  async (hash) => {
    await visit(page, 'sparse-autoencoder', 3)
    await go(hash)
    await expect.poll(() => hashOf(page)).toBe('#/autoencoder/0')
    await expect.poll(() => status(page)).not.toMatch(/There is no/)
  },
)

it('an address of any length is said in a few words', async () => {
  await visit(page, 'autoencoder', 2)
  await go(`#/${'x'.repeat(3000)}/1`)
  await expectStatus(page, /no lesson called “x{1,40}…”/)
  expect(hashOf(page)).toBe('#/autoencoder/1')
})

it('a wrong address typed later is mended in place, and its notice goes with the next step', async () => {
  await visit(page, 'autoencoder', 2)
  await go('#/autoencoder/42')
  await expectStatus(page, /no step “42”/)
  expect(hashOf(page)).toBe('#/autoencoder/6')
  await page.goBack()
  await expect.poll(() => hashOf(page)).toBe('#/autoencoder/2')
  await page.keyboard.press('PageDown')
  await expectStatus(page, /Step 3/)
  await expect.poll(() => status(page)).not.toMatch(/no step/)
})

it('an address that changes while its lesson loads is followed', async () => {
  const late = await openPage({
    hash: '#/autoencoder/2',
    before: () =>
      addEventListener('DOMContentLoaded', () => {
        location.hash = '#/sparse-autoencoder/3'
      }),
  })
  await late.getByText('Each feature adds its direction').waitFor()
  expect(hashOf(late)).toBe('#/sparse-autoencoder/3')
  await late.evaluate(() => {
    location.hash = '#/autoencoder/2'
  })
  await late.getByText('Four numbers become three').waitFor()
})
