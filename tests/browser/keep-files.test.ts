// Files saved and opened, dropped and chosen: a document, numbers for one matrix, numbers for a lesson.
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { drop, notices, openFilePanel, openKeeping, shown, typeInto } from './keep-support'
import { expectNumbers, expectStatus, hashOf, numbersIn } from './sheet-page'

const turned = '1,2,3\n4,5,6\n7,8,9\n10,11,12'
const w1 = [
  [1, 4, 7, 10],
  [2, 5, 8, 11],
  [3, 6, 9, 12],
]

it('a saved file opens again by dropping it, and one undo brings back what was there', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  const panel = await openFilePanel(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('autoencoder.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toMatch(/^\{\n {2}"format": "worked-autoencoders",\n/)
  const other = await openKeeping({ hash: '#/sparse-autoencoder/1' })
  await typeInto(other, 'X', '5')
  await drop(other, 'mine.json', text)
  await expectStatus(other, /^Opened mine.json/)
  expect(hashOf(other)).toBe('#/autoencoder/2')
  await expect.poll(() => shown(other, 'W1')).toBe('7')
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => shown(other, 'W1')).toBe('1')
})

it('files held over the page show that they can be dropped', async () => {
  const page = await openKeeping()
  const hold = (type: string) =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['1'], 'one.csv'))
      document
        .querySelector('main')!
        .dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true }))
    }, type)
  await hold('dragenter')
  await page.getByText('Drop the file to open it').waitFor()
  await hold('dragleave')
  await expect.poll(() => page.getByText('Drop the file to open it').count()).toBe(0)
})

it('a matrix goes in where it is named, turned where that is how it fits, by keyboard alone', async () => {
  const page = await openKeeping()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await drop(page, 'W1.csv', turned)
  const dialog = page.getByRole('dialog', { name: 'Numbers from W1.csv' })
  await dialog.waitFor()
  const where = dialog.getByRole('combobox', { name: 'W1 (4×3)' })
  await expect.poll(() => where.locator('option:checked').innerText()).toBe('W1, 3×4, turned')
  const focusName = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let i = 0; (await focusName()) !== 'Put in'; i++) {
    expect(i).toBeLessThan(6)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expectStatus(page, /^From W1.csv: W1\./)
  await expectNumbers(page, 'W1', w1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await numbersIn(page, 'W1'))[0]).toEqual([1, -1, 0, 0])
})

it('a matrix of no known name goes where it is told; Escape leaves everything as it is', async () => {
  const page = await openKeeping()
  await drop(page, 'mine.csv', turned)
  const dialog = page.getByRole('dialog', { name: 'Numbers from mine.csv' })
  const put = dialog.getByRole('button', { name: 'Put in' })
  await put.press('Enter')
  await expect
    .poll(() => dialog.getByRole('status').innerText())
    .toBe('Choose where at least one matrix goes.')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => shown(page, 'W1')).toBe('1')
  await drop(page, 'mine.csv', turned)
  await dialog.getByRole('combobox', { name: 'mine (4×3)' }).selectOption('W1, 3×4, turned')
  await put.click()
  await expectNumbers(page, 'W1', w1)
})

it('what fits nowhere says both shapes, and what is no number says its cell', async () => {
  const page = await openKeeping()
  await drop(page, 'W1.csv', '1,2\n3,4')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('It is 2×2, but here W1 is 3×4.').waitFor()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const npy = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]
  const header = "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 1), }\n"
  const bytes = Buffer.concat([
    Buffer.from([...npy, header.length, 0]),
    Buffer.from(header),
    Buffer.from(new Float64Array([1, NaN, 3]).buffer),
  ])
  const panel = await openFilePanel(page)
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'b1.npy', mimeType: '', buffer: bytes })
  await dialog.getByText('b1 holds NaN in row 2, column 1.').waitFor()
})

it('what cannot be opened says why, and leaves everything as it is', async () => {
  const page = await openKeeping()
  await typeInto(page, 'W1', '7')
  for (const [name, content, words] of [
    ['broken.json', '{"format": "worked-autoencoders", "versi', /cut short/],
    ['empty.csv', '', /empty.csv is empty/],
    ['photo.gif', 'GIF89a', /cannot be opened here/],
    ['later.json', '{"format":"worked-autoencoders","version":7}', /version 7/],
    ['drawing.svg', '<svg/>', /no document in drawing.svg/],
    ['cut.npz', 'PK', /damaged/],
  ] as const) {
    await drop(page, name, content)
    await expect.poll(() => notices(page).innerText()).toMatch(words)
  }
  await expect.poll(() => shown(page, 'W1')).toBe('7')
  // a file that opens has nothing wrong with it
  await drop(page, 'W1.csv', turned, 'b1.csv')
  await page.getByRole('dialog', { name: 'Numbers from W1.csv' }).waitFor()
  await expect
    .poll(() => notices(page).innerText())
    .toMatch(/^Of 2 files only W1\.csv was taken\. Drop one at a time\./)
})

it('a picture with its document in it opens as the document', async () => {
  const page = await openKeeping()
  const link = 'ayUirG0y-MCfbFwA'
  await drop(
    page,
    'picture.svg',
    `<svg><metadata><worked-autoencoders>${link}</worked-autoencoders></metadata><script>alert(1)</script></svg>`,
  )
  await expectStatus(page, /^Opened picture.svg/)
  await expect.poll(() => shown(page, 'W1')).toBe('7')
})

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the %s dialog, also on a phone',
  async (colorScheme) => {
    const page = await openKeeping({ colorScheme, width: 390, height: 844, touch: true })
    await drop(page, 'W1.csv', turned)
    await page.getByRole('dialog').waitFor()
    await expectNoAxeViolations(page)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390)
    await page.keyboard.press('Escape')
    const panel = await openFilePanel(page)
    await panel.getByRole('button', { name: 'Save a copy' }).tap()
    await expectNoAxeViolations(page)
    const small = await panel
      .locator('button, input:visible')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 43.5)
          .map((element) => element.textContent),
      )
    expect(small).toEqual([])
    const wide = await panel.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
  },
)
