// After the first visit the page works without a network.
import { expect, it } from 'vitest'
import { openPage, takeTroubles } from '../support/open-page'
import { openFilePanel, shown, typeInto, whenKeeping } from './keep-support'
import { cell, expectStatus, visit } from './sheet-page'

it('without a network both lessons load, numbers change, and what loads late is there', async () => {
  const page = await openPage({ hash: '#/autoencoder/2', offline: true })
  await whenKeeping(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.reload()
  await whenKeeping(page)
  await typeInto(page, 'W1', '7')
  await expectStatus(page, /is now 7/)
  await visit(page, 'sparse-autoencoder', 1)
  await typeInto(page, 'W_enc', '=1/2')
  await expect.poll(() => shown(page, 'W_enc')).toBe('0.5')
  await visit(page, 'sparse-autoencoder', 2)
  await cell(page, 'F').click()
  await page.getByRole('button', { name: 'How?' }).click()
  await page.locator('.cell-card').waitFor()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByLabel('Network diagram').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'About' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.getByRole('link', { name: 'Autoencoder', exact: true }).click()
  await page.locator('td[data-matrix="X"]').first().waitFor()
  const panel = await openFilePanel(page)
  await panel.getByRole('button', { name: 'QR code' }).click()
  await panel.getByRole('img', { name: 'QR code of the link' }).waitFor()
  expect(takeTroubles().filter((trouble) => !/ERR_INTERNET_DISCONNECTED/.test(trouble))).toEqual([])
})
