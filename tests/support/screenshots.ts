// Takes the pictures that the README shows from the built page.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { findBrowser } from './find-browser'
import { launchBrowser } from './launch-browser'
import { buildIfStale, serveApp } from './serve-app'

interface Picture {
  readonly name: string
  /** What it shows, in a sentence, for those who read the gallery and for those who hear it. */
  readonly shows: string
  readonly hash: string
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly prepare?: (page: Page) => Promise<void>
}

const folder = 'tests/pictures'

const pictures: readonly Picture[] = [
  {
    name: 'start',
    shows: 'The first page: a live piece of each lesson.',
    hash: '#/',
    prepare: (page) => page.waitForTimeout(1500),
  },
  {
    name: 'autoencoder-layer',
    shows: 'Encoder layer 1: one cell’s row, column and bias lit in the tints of its arithmetic.',
    hash: '#/autoencoder/2',
    prepare: (page) => page.click('#cell-Z1-2-3'),
  },
  {
    name: 'card',
    shows: 'The card of one cell: what it is made of and what it goes on to affect.',
    hash: '#/sparse-autoencoder/3',
    prepare: async (page) => {
      await page.click('#cell-F-5-1')
      await page.keyboard.press('e')
      await page.waitForTimeout(500)
    },
  },
  {
    name: 'player',
    shows: 'A product played term by term over the sheet.',
    hash: '#/autoencoder/2',
    prepare: async (page) => {
      await page.click('#cell-Z1-2-2')
      await page.keyboard.press('p')
      await page.waitForTimeout(800)
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(500)
    },
  },
  {
    name: 'sparse-opening',
    shows: 'Why three numbers become six: pick a neuron, pick a feature.',
    hash: '#/sparse-autoencoder/0',
  },
  {
    name: 'sparse-features',
    shows: 'The decoder of the sparse autoencoder, dark.',
    hash: '#/sparse-autoencoder/3',
    dark: true,
    prepare: (page) => page.click('#cell-X_hat-1-1'),
  },
  {
    name: 'after-an-edit',
    shows: 'The loss of the autoencoder after a pin on one output.',
    hash: '#/autoencoder/6',
    prepare: async (page) => {
      await page.click('#cell-Y-2-1')
      await page.keyboard.type('5')
      await page.keyboard.press('Enter')
      await page.click('#cell-Y-2-1')
    },
  },
  {
    name: 'overview',
    shows: 'The whole staircase of the sparse autoencoder.',
    hash: '#/sparse-autoencoder/10',
    width: 1920,
    height: 1080,
    prepare: (page) => page.getByRole('button', { name: 'Overview' }).click(),
  },
  {
    name: 'backward',
    shows:
      'Backward through decoder layer 2: the gradient of every weight is a matrix of the sheet.',
    hash: '#/autoencoder/8',
    prepare: (page) => page.waitForTimeout(500),
  },
  {
    name: 'training',
    shows: 'Training the sparse autoencoder, dark.',
    hash: '#/sparse-autoencoder/3',
    dark: true,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Train', exact: true }).click()
      await page.getByRole('button', { name: 'Take', exact: true }).waitFor()
      for (let i = 0; i < 10; i++)
        await page.getByRole('button', { name: 'Take', exact: true }).click()
      await page.waitForTimeout(2500)
    },
  },
  {
    name: 'phone',
    shows: 'The sparse features on a phone: one card for each operation.',
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
for (const { name, hash, width = 1280, height = 720, dark, prepare } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(app.url + hash)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // what explains and what draws come after the numbers
  await page.waitForTimeout(700)
  await prepare?.(page)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}
const gallery = pictures.map(({ name, shows }) => `![${shows}](${name}.png)\n\n${shows}`)
writeFileSync(
  `${folder}/README.md`,
  `# Pictures of the page\n\nTaken from the built page by \`npm run screenshots\`.\n\n${gallery.join('\n\n')}\n`,
)
await browser.close()
await app.close()
