// Takes the pictures that the README shows from the built page.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { findBrowser } from './find-browser'
import { launchBrowser } from './launch-browser'
import { buildIfStale, serveApp } from './serve-app'

interface Picture {
  readonly name: string
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  readonly prepare: (page: Page) => Promise<void>
}

const folder = 'tests/pictures'

const pictures: readonly Picture[] = [
  {
    name: 'autoencoder-layer',
    hash: '#/autoencoder/2',
    width: 1280,
    height: 720,
    prepare: (page) => page.click('#cell-Z1-2-3'),
  },
  {
    name: 'sparse-features',
    hash: '#/sparse-autoencoder/3',
    width: 1280,
    height: 720,
    dark: true,
    prepare: (page) => page.click('#cell-X_hat-1-1'),
  },
  {
    name: 'after-an-edit',
    hash: '#/autoencoder/6',
    width: 1280,
    height: 720,
    prepare: async (page) => {
      await page.click('#cell-Y-2-1')
      await page.keyboard.type('5')
      await page.keyboard.press('Enter')
      await page.click('#cell-Y-2-1')
    },
  },
  {
    name: 'phone',
    hash: '#/sparse-autoencoder/2',
    width: 390,
    height: 844,
    prepare: async (page) => {
      await page.click('#cell-F-5-1')
      await page.locator('#cell-F-5-1').scrollIntoViewIfNeeded()
    },
  },
]

buildIfStale()
mkdirSync(folder, { recursive: true })
const app = await serveApp()
const browser = await launchBrowser(findBrowser())
for (const { name, hash, width, height, dark, prepare } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(app.url + hash)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await prepare(page)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}
await browser.close()
await app.close()
