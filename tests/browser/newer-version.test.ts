// A newer version of the page waits until it is asked for, and no tab loses its work by it.
import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage, takeTroubles } from '../support/open-page'
import { notices, shown, typeInto, whenKeeping } from './keep-support'
import { expectStatus } from './sheet-page'

const dist = join(import.meta.dirname, '../../dist')
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

let server: Server
let host: string
/** What makes the worker of the page another one. */
let version = ''

beforeAll(async () => {
  server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const there = statSync(path, { throwIfNoEntry: false })?.isFile() === true
    answer.writeHead(there ? 200 : 404, {
      'content-type': kinds[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
    const end = pathname === '/sw.js' ? version : ''
    answer.end(there ? Buffer.concat([readFileSync(path), Buffer.from(end)]) : '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => server.close())

async function openOn(page: Page): Promise<void> {
  await page.goto(`${host}#/autoencoder/2`)
  await whenKeeping(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

const reloadButton = (page: Page) => notices(page).getByRole('button', { name: 'Reload' })

/** Presses the button of the notice, and waits for the page that comes. */
async function takeNewer(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await reloadButton(page).click()
  await loaded
  await whenKeeping(page)
}

it('is said in every tab, and taken in each with the work that is there, also the number typed last', async () => {
  version = ''
  const first = await openPage({ offline: true })
  await openOn(first)
  const second = await openPage({ beside: first })
  await openOn(second)
  await typeInto(second, 'b1', '5')
  await expectStatus(second, /is now 5/)
  version = '\n// newer'
  await first.evaluate(() => navigator.serviceWorker.getRegistration().then((now) => now?.update()))
  for (const page of [first, second])
    await expect.poll(() => notices(page).innerText()).toMatch(/newer version.*your work stays/)
  await typeInto(first, 'W1', '7')
  await takeNewer(first)
  await expect
    .poll(async () => [await shown(first, 'W1'), await shown(first, 'b1')])
    .toEqual(['7', '0'])
  await takeNewer(second)
  await expect
    .poll(async () => [await shown(second, 'W1'), await shown(second, 'b1')])
    .toEqual(['1', '5'])
  for (const page of [first, second]) await expect.poll(() => reloadButton(page).count()).toBe(0)
  // the test's own change of host is no request of the page's
  expect(takeTroubles().filter((trouble) => !trouble.includes(host))).toEqual([])
})
