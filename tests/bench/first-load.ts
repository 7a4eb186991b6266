// What a first visit fetches before it shows numbers: scripts and styles, compressed.
import { gzipSync } from 'node:zlib'
import { findBrowser } from '../support/find-browser'
import { launchBrowser } from '../support/launch-browser'
import { buildIfStale, serveApp } from '../support/serve-app'
import type { Row } from './rows'

const visits = [
  { what: 'autoencoder', hash: '#/autoencoder/2', target: { atMost: 100 } },
  { what: 'sparse autoencoder', hash: '#/sparse-autoencoder/2', target: { atMost: 100 } },
  // no lesson, and so without its limit: a piece of a lesson, and what explains it from the first
  { what: 'start page', hash: '#/', target: undefined },
]

/** Opens the built app in a browser and adds up what it asked for until the first cell stood there. */
export async function firstLoad(): Promise<Row[]> {
  buildIfStale()
  const app = await serveApp()
  const browser = await launchBrowser(findBrowser())
  const rows: Row[] = []
  try {
    for (const { what, hash, target } of visits) {
      const page = await browser.newPage()
      const sizes: Promise<number>[] = []
      page.on('response', (response) => {
        if (['script', 'stylesheet'].includes(response.request().resourceType()) && response.ok())
          sizes.push(response.body().then((body) => gzipSync(body).length))
      })
      // on a slow network what the first numbers do not wait for comes after them
      await page.route('**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700))
        await route.continue()
      })
      await page.goto(app.url + hash, { waitUntil: 'commit' })
      await page.locator('main td:not(.corner)').first().waitFor()
      const fetched = [...sizes]
      const total = (await Promise.all(fetched)).reduce((sum, size) => sum + size, 0)
      rows.push({
        what: `${what}: first load, script and style, gzip`,
        measured: total / 1000,
        unit: ' KB',
        target,
        note: `${fetched.length} files before the first number`,
      })
      await page.close()
    }
    return rows
  } finally {
    await browser.close()
    await app.close()
  }
}
