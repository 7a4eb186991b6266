// The export dialog: files in every format, pictures that carry their document, and the clipboard.
import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright'
import { expect, it } from 'vitest'
import { exporters } from '../../src/formats/export/index'
import { linkInPng } from '../../src/formats/open/png'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'
import { cell } from './sheet-page'

async function openExport(page: Page, matrix = 'W1'): Promise<void> {
  await cell(page, matrix).click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Export this matrix…' }).click()
  await page.getByRole('dialog', { name: 'Export' }).waitFor()
}

async function choose(page: Page, ...names: readonly RegExp[]): Promise<void> {
  for (const name of names) await page.getByRole('radio', { name }).check()
}

async function downloaded(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ])
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  }
}

/** How large a PNG is, how much of it is see-through and how much is dark, as the browser sees it. */
function looksOf(page: Page, bytes: Uint8Array) {
  return page.evaluate(
    async (numbers) => {
      const blob = new Blob([new Uint8Array(numbers)], { type: 'image/png' })
      const { width, height } = await createImageBitmap(blob)
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const pen = canvas.getContext('2d')!
      pen.drawImage(await createImageBitmap(blob), 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      let [clear, dark] = [0, 0]
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3] === 0) clear++
        else if (data[i] + data[i + 1] + data[i + 2] < 240) dark++
      }
      return { width, height, clear: clear / width / height, dark: dark / width / height }
    },
    [...bytes],
  )
}

it('every format of the list is saved under its own name, with something in it', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await openExport(page)
  const names = new Set<string>()
  for (const { label, extension, id } of exporters) {
    await choose(page, new RegExp(`^${label}`), /^The whole lesson/)
    const { name, bytes } = await downloaded(page)
    expect(name).toMatch(new RegExp(`^autoencoder(-\\w+)?\\.${extension}$`))
    names.add(name)
    expect(bytes.length, id).toBeGreaterThan(500)
    await expect
      .poll(() => page.getByRole('dialog').getByRole('status').innerText())
      .toBe(`Saved as ${name}.`)
  }
  expect(names.size).toBe(exporters.length)
  await expectNoAxeViolations(page)
})

it('a PNG is twice as large, is white or clear, and carries its document', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await openExport(page, 'X')
  const white = await downloaded(page)
  expect(white.name).toBe('autoencoder-X.png')
  expect(linkInPng(white.bytes)).toMatch(/^a[\w-]+$/)
  await choose(page, /^Nothing/)
  const clear = await downloaded(page)
  const [one, other] = [await looksOf(page, white.bytes), await looksOf(page, clear.bytes)]
  expect(one.width).toBeGreaterThan(4 * 48 * 2)
  expect([one.width, one.height]).toEqual([other.width, other.height])
  expect(one.clear).toBe(0)
  expect(other.clear).toBeGreaterThan(0.1)
  for (const { dark } of [one, other]) expect(dark).toBeGreaterThan(0.005)
})

it('text is copied, a picture too, and a clipboard that is closed is said', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const status = page.getByRole('dialog').getByRole('status')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openExport(page)
  await choose(page, /^LaTeX/)
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => status.innerText()).toBe('Copied.')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('W_{1} =\n\\begin{bmatrix}\n1 & -1 & 0 & 0 \\\\\n')
  await choose(page, /^Picture, PNG/)
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await expect.poll(() => status.innerText()).toBe('Copied the picture.')
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
  expect(types).toContain('image/png')
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Copy picture' }).click()
  await expect.poll(() => status.innerText()).toMatch(/does not let this page use the clipboard/)
})

it('the snippet to embed leads to the single file, and by keys alone the dialog gives the focus back', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await openExport(page)
  await choose(page, /^Embed/, /^This step/)
  const snippet = await page.getByRole('textbox').inputValue()
  expect(snippet).toMatch(/src="http[^"]+\/worked-autoencoders\.html\?embed=step#\/autoencoder\/2"/)
  expect(snippet).toContain('sandbox="allow-scripts')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cell-W1-0-0')
})

it.each([
  [1280, 720, 'dark'],
  [390, 844, 'light'],
  [320, 640, 'light'],
] as const)(
  'at %i by %i, %s, the dialog fits and axe finds nothing',
  async (width, height, colorScheme) => {
    const page = await openPage({ hash: '#/autoencoder/2', width, height, colorScheme })
    await openExport(page)
    await expectNoAxeViolations(page)
    const wide = await page
      .getByRole('dialog')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(wide).toBe(0)
  },
)
