// On arrival at a step its results are in view, whatever makes the features.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { expectStatus, visit } from './sheet-page'

const steps = { 'ReLU with L1': 16, TopK: 15, JumpReLU: 14, Gated: 17 }

it.each(Object.entries(steps))('with %s', async (title, count) => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  if (title !== 'ReLU with L1') {
    await page.getByRole('button', { name: title, exact: true }).click()
    await expectStatus(page, new RegExp(`is now ${title}`))
  }
  for (let step = 0; step < count; step++) {
    await visit(page, 'sparse-autoencoder', step)
    await expect.poll(() => outOfView(page), { message: `step ${step}` }).toEqual([])
  }
})

it('trained, the gate’s update may be too wide, and begins with its first weights', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  await page.getByRole('button', { name: 'Gated', exact: true }).click()
  await expectStatus(page, /is now Gated/)
  await page.getByRole('button', { name: 'Train', exact: true }).click()
  await page.getByLabel('Speed').selectOption('full')
  await page.getByLabel('How many steps to take').fill('50')
  await page.getByRole('button', { name: 'Take', exact: true }).click()
  await expectStatus(page, /^Trained from step 0 to step 50/)
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await visit(page, 'sparse-autoencoder', steps.Gated - 1)
  const hidden = async () =>
    (await outOfView(page)).filter((id) => /^cell-W_(enc|dec)_next-\d-0$/.test(id))
  await expect.poll(hidden).toEqual([])
  expect(await outOfView(page)).not.toEqual([])
})

/** The cells and captions that are not in the part of the window where the sheet is. */
function outOfView(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const room = main.getBoundingClientRect()
    return [...main.querySelectorAll<HTMLElement>('td[data-matrix], .captions h3')]
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        return (
          left < room.left - 1 ||
          right > room.right + 1 ||
          top < room.top - 1 ||
          bottom > room.bottom + 1
        )
      })
      .map((part) => part.id || part.innerText)
  })
}
