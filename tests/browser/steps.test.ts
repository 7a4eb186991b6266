// Walking both lessons: every step, by button, by key and by address.
import { expect, test } from 'vitest'
import { openPage, takeTroubles } from '../support/open-page'
import { expectPlace, rowOf } from './read-page'

const lessons = [
  { id: 'autoencoder', last: 6 },
  { id: 'sparse-autoencoder', last: 10 },
] as const

test.each(lessons)(
  '$id: Next and Back walk every step, and the address follows',
  async ({ id, last }) => {
    const page = await openPage({ hash: `#/${id}/0` })
    const titles = new Set<string>()
    for (let step = 1; step <= last; step++) {
      await page.getByRole('button', { name: 'Next' }).click()
      await expectPlace(page, `#/${id}/${step}`)
      await expect
        .poll(() => page.locator('.steps [aria-current=step]').textContent())
        .toContain(String(step))
      titles.add((await page.locator('.step-text h2').textContent()) + String(step))
      expect(await page.locator('[role=grid]').count()).toBeGreaterThan(0)
      expect(await page.locator('.outline').count()).toBe(0)
    }
    expect(titles.size).toBe(last)
    await page.getByRole('button', { name: 'Next' }).click()
    await expectPlace(page, `#/${id}/${last}`)
    for (let step = last - 1; step >= 0; step--) {
      await page.getByRole('button', { name: 'Back' }).click()
      await expectPlace(page, `#/${id}/${step}`)
    }
  },
)

test('Page Down and Page Up step from inside a grid; arrows only outside one', async () => {
  const page = await openPage({ hash: '#/autoencoder/1' })
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, '#/autoencoder/2')
  await page.keyboard.press('ArrowLeft')
  await expectPlace(page, '#/autoencoder/1')
  await page.locator('#cell-X-0-0').click()
  await page.keyboard.press('ArrowRight')
  await expectPlace(page, '#/autoencoder/1')
  expect(await page.locator('#cell-X-0-1').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '#/autoencoder/2')
  await page.keyboard.press('PageUp')
  await expectPlace(page, '#/autoencoder/1')
})

test('reload, the back button and a bookmark keep the place', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/4' })
  expect(await rowOf(page, 'norms', 0)).toBe('3 1 3 2 3 3')
  await page.reload()
  await expectPlace(page, '#/sparse-autoencoder/4')
  expect(await page.locator('.steps [aria-current=step]').textContent()).toContain('L2 norms')
  await page.getByRole('button', { name: 'Next' }).click()
  await expectPlace(page, '#/sparse-autoencoder/5')
  await page.getByRole('link', { name: 'Autoencoder', exact: true }).click()
  await expectPlace(page, '#/autoencoder/0')
  await page.goBack()
  await expectPlace(page, '#/sparse-autoencoder/5')
  await page.goBack()
  await expect
    .poll(() => page.locator('.steps [aria-current=step]').textContent())
    .toContain('L2 norms')
})

test.each([
  ['#/autoencoder/99', '#/autoencoder/6', 'no step “99”'],
  ['#/autoencoder/-3', '#/autoencoder/0', 'no step “-3”'],
  ['#/sparse-autoencoder/two', '#/sparse-autoencoder/0', 'no step “two”'],
  ['#/sparse', '#/sparse-autoencoder/0', 'no lesson called “sparse”'],
  ['#/gan/3', '#/autoencoder/3', 'no lesson called “gan”'],
  ['#/%E0%A4%A/1', '#/autoencoder/1', 'no lesson called'],
])('%s leads to %s and says so', async (asked, found, notice) => {
  const page = await openPage({ hash: asked })
  await expectPlace(page, found)
  expect(await page.locator('.notice').textContent()).toContain(notice)
  expect(takeTroubles()).toEqual([])
})

test('in the overview later matrices are faint places until they are reached, and Show all fills them', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.getByRole('button', { name: 'Overview' }).click()
  expect(await page.locator('.outline').count()).toBeGreaterThan(5)
  expect(await page.locator('#cell-Z2-0-0').count()).toBe(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.locator('#cell-Z2-0-0').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.locator('#cell-G-0-0').waitFor()
  expect(await page.locator('.outline').count()).toBe(0)
})

test('step 6 of the sparse lesson writes the −1 alone, step 7 the zeros', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/6' })
  expect(await rowOf(page, 'S', 0)).toBe('-1')
  expect(await rowOf(page, 'S', 5)).toBe('-1 -1')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.locator('#cell-S-0-1 .number').waitFor()
  expect(await rowOf(page, 'S', 0)).toBe('-1 0 0 0 0')
  expect(await rowOf(page, 'S', 5)).toBe('0 -1 -1 0 0')
})

test('a zero that ReLU wrote is hatched and shows what it struck out; a plain zero is not', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  // Z1[1,2] = 1×0 + (−1)×1 = −1, and Z1[1,4] = 0 exactly
  const clipped = page.locator('#cell-A1-0-1')
  expect(await clipped.getAttribute('class')).toContain('clipped')
  expect(await clipped.locator('.struck').getAttribute('data-number')).toBe('−1')
  const plain = page.locator('#cell-A1-0-3')
  expect(await plain.locator('.number').textContent()).toBe('0')
  expect(await plain.getAttribute('class')).not.toContain('clipped')
})
