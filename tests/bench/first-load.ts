// What a first visit fetches before it shows numbers: scripts and styles, compressed.
import { gzipSync } from 'node:zlib'
import { findBrowser } from '../support/find-browser'
import { launchBrowser } from '../support/launch-browser'
import { buildIfStale, serveApp } from '../support/serve-app'
import type { Row } from './rows'

/** Opens the built app in a browser and adds up what it asked for until the first cell stood there. */
export async function firstLoad(): Promise<Row[]> {
  buildIfStale()
  const app = await serveApp()
  const browser = await launchBrowser(findBrowser())
  try {
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
    await page.goto(app.url, { waitUntil: 'commit' })
    await page.waitForSelector('td[data-matrix]')
    const fetched = [...sizes]
    const total = (await Promise.all(fetched)).reduce((sum, size) => sum + size, 0)
    return [
      {
        what: 'first load: script and style, gzip',
        measured: total / 1000,
        unit: ' KB',
        target: { atMost: 100 },
        note: `${fetched.length} files before the first number`,
      },
    ]
  } finally {
    await browser.close()
    await app.close()
  }
}
