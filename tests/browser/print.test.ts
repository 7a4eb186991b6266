// A lesson on paper: every matrix on some page, none cut by an edge, nothing given away by a worksheet.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { openPage } from '../support/open-page'

const millimeter = 96 / 25.4
const pages = {
  A4: { points: [595, 842], height: (297 - 26 - 25) * millimeter, width: (210 - 26) * millimeter },
  Letter: {
    points: [612, 792],
    height: (279.4 - 26 - 25) * millimeter,
    width: (215.9 - 26) * millimeter,
  },
} as const
type PaperName = keyof typeof pages

async function openPrint(page: Page): Promise<void> {
  await page.locator('td[data-matrix]').first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Print…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Print/ })
  await dialog.getByRole('group', { name: 'Letters and numbers' }).waitFor()
}

async function print(page: Page, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices)
    await page.getByRole('radio', { name: new RegExp(`^${choice}`) }).check()
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.locator('.print-view').waitFor({ state: 'attached' })
}

/** The size of each block, and where inside it anything reaches out of it, in CSS pixels. */
async function blocks(page: Page) {
  await page.emulateMedia({ media: 'print' })
  const found = await page.locator('.paper-block').evaluateAll((sections) =>
    sections.map((section) => ({
      height: section.getBoundingClientRect().height,
      width:
        Math.max(
          ...[...section.querySelectorAll('.paper-place, .paper-caption, .paper-after')].map(
            (part) => part.getBoundingClientRect().right,
          ),
        ) - section.getBoundingClientRect().left,
    })),
  )
  await page.emulateMedia({ media: null })
  return found
}

/** The text of each page of a PDF; undefined where no program to read it is installed. */
function textsOf(pdf: Buffer): string[] | undefined {
  mkdirSync('test-results', { recursive: true })
  const path = join('test-results', 'printed.pdf')
  writeFileSync(path, pdf)
  try {
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  } catch {
    return undefined
  }
}

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

const cases = [
  ['#/autoencoder/2', 'A4', 'Usual', 3, 5],
  ['#/autoencoder/2', 'Letter', 'Large', 4, 8],
  ['#/sparse-autoencoder/3', 'Letter', 'Usual', 5, 9],
  ['#/sparse-autoencoder/3', 'A4', 'Large', 5, 14],
] as const

it.each(cases)(
  '%s on %s, %s print: every matrix whole on a page',
  async (hash, paper, letters, fewest, most) => {
    const page = await openPage({ hash })
    await openPrint(page)
    await print(page, 'Worked sheet', paper, letters)
    const { points, height, width } = pages[paper satisfies PaperName]
    for (const block of await blocks(page)) {
      expect(block.height).toBeLessThanOrEqual(height)
      expect(block.width).toBeLessThanOrEqual(width + 1)
    }
    const captions = await page.locator('.paper-caption span').allTextContents()
    expect(captions.length).toBeGreaterThan(10)
    const ones = page.locator('.paper-ones')
    expect(await ones.getByText('for the bias').count()).toBe(await ones.count())
    expect(await ones.count()).toBeGreaterThan(0)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(countPages(pdf)).toBeGreaterThanOrEqual(fewest)
    expect(countPages(pdf)).toBeLessThanOrEqual(most)
    const [, w, h] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
    expect(Math.abs(Number(w) - points[0])).toBeLessThan(1)
    expect(Math.abs(Number(h) - points[1])).toBeLessThan(1)
    const texts = textsOf(pdf)
    if (!texts) return
    expect(texts).toHaveLength(countPages(pdf))
    const words = (text: string) => text.replaceAll(/\s+/g, '')
    const all = words(texts.join(''))
    for (const caption of captions) expect(all).toContain(words(caption))
    for (const text of texts)
      expect(words(text)).toContain(words('After Prof. Tom Yeh’s AI by Hand; not endorsed.'))
  },
)

it('Ctrl+P asks what to print, and the browser’s own menu prints the step with each matrix whole', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.locator('.keep-notices').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    Object.assign(window, { left: 0 })
    window.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'p' && !defaultPrevented) Object.assign(window, { left: 1 })
    })
  })
  await page.keyboard.press('Control+p')
  await page.getByRole('dialog', { name: /^Print/ }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(await page.evaluate(() => Reflect.get(window, 'left') as unknown)).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.formula-bar, .top-bar, .status-line').count()).toBe(3)
  for (const bar of ['.formula-bar', '.top-bar', '.status-line', '.rail nav'])
    await expect.poll(() => page.locator(bar).isVisible()).toBe(false)
  const broken = await page
    .locator('.block')
    .evaluateAll((all) => all.map((block) => getComputedStyle(block).breakInside))
  expect(new Set(broken)).toEqual(new Set(['avoid']))
  await page.emulateMedia({ media: null })
})

it('long numbers stay in their cells, with the decimals of the page', async () => {
  const page = await openPage({ hash: '#/autoencoder/12' })
  await expect.poll(() => page.locator('td[data-matrix="W1_next"]').count()).toBe(12)
  const shown = await page.locator('td[data-matrix="W4_next"] .number').allTextContents()
  expect(shown).toContain('−1.02')
  await openPrint(page)
  await print(page, 'Worked sheet', 'A4', 'Usual')
  await page.emulateMedia({ media: 'print' })
  const over = await page.locator('.paper-place').evaluateAll((places) =>
    places.flatMap((place) => {
      const { right } = place.getBoundingClientRect()
      const own = [...place.querySelectorAll('tbody, td > span')]
      return own.map((part) => part.getBoundingClientRect().right - right)
    }),
  )
  expect(over.length).toBeGreaterThan(100)
  expect(Math.max(...over)).toBeLessThan(1)
  const last = page.locator('.paper-place:has-text("W4 new")').last()
  const printed = await last.locator('td:not(.bias) > span').allTextContents()
  expect(printed).toEqual(shown)
  await page.emulateMedia({ media: null })
})

it('a worksheet leaves blank what it says, an answer key marks it, and the numbers are the page’s', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  await openPrint(page)
  await print(page, 'Worksheet', 'Every result', 'A4')
  const said = await page.getByText(/cells are left blank/).innerText()
  const blank = page.locator('.print-view td.blank')
  const results = new Set(
    await page
      .locator('.print-view .paper-place:has(td.blank) .paper-caption')
      .evaluateAll((captions) => captions.map(({ textContent }) => textContent)),
  )
  expect(results.size).toBeGreaterThan(10)
  await expect.poll(() => blank.locator('s').count()).toBe(0)
  const blanks = await blank.count()
  expect(blanks).toBeGreaterThanOrEqual(Number(/^\d+/.exec(said)?.[0]))
  await print(page, 'Answer key')
  await expect.poll(() => page.locator('.print-view td.answer').count()).toBe(blanks)
  await expect.poll(() => blank.count()).toBe(0)
  // the first row of Z, as the sheet behind the dialog has it
  const shown = await page.locator('td[data-matrix="Z"][data-row="0"] .number').allTextContents()
  const printed = await page
    .locator('.paper-place.linear tbody tr')
    .first()
    .locator('td > span')
    .allTextContents()
  expect(shown.length).toBe(5)
  expect(printed).toEqual(shown)
})

it('the footer’s address opens the document, and closing the dialog takes the paper away', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  await page.locator('#cell-W1-0-0').click()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await openPrint(page)
  await expectNoAxeViolations(page)
  await print(page, 'Worked sheet')
  const address = await page.locator('.paper-address').textContent()
  expect(address).toMatch(/#\/autoencoder\/0\/a[\w-]{10,90}$/)
  await expect
    .poll(() => page.locator('.print-view .qr path').getAttribute('d'))
    .toMatch(/^M4 4h1v1h-1z/)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => page.locator('.print-view').count()).toBe(0)
  await expect.poll(() => page.locator('#cell-W1-0-0 .number').innerText()).toBe('7')
})

it('which matrices and which row are blank can be chosen, the answer key follows', async () => {
  const page = await openPage({ hash: '#/autoencoder/3', height: 1400 })
  await openPrint(page)
  const dialog = page.getByRole('dialog', { name: /^Print/ })
  const box = (name: RegExp) => dialog.getByRole('checkbox', { name })
  await dialog.getByRole('radio', { name: /^Worksheet/ }).check()
  await dialog.getByRole('radio', { name: /^Whole matrices/ }).check()
  // those of the step on screen to start with, and no given ever
  await expect
    .poll(async () => [await box(/^Z2,/).isChecked(), await box(/^A2,/).isChecked()])
    .toEqual([true, true])
  await expect.poll(() => box(/^Z1,/).isChecked()).toBe(false)
  await expect.poll(() => box(/^W2,/).count()).toBe(0)
  await expectNoAxeViolations(page)
  await box(/^A2,/).uncheck()
  const whole = box(/^All of Step 3/)
  await expect
    .poll(() => whole.evaluate((element: HTMLInputElement) => element.indeterminate))
    .toBe(true)
  await box(/^All of Step 2/).focus()
  await page.keyboard.press('Space')
  await print(page)
  /** The captions of the matrices that have such cells, and the rows in which these stand. */
  const marked = (mark: string) =>
    page
      .locator(`.print-view .paper-place:has(td.${mark})`)
      .evaluateAll(
        (places, name) =>
          places.map((place) => [
            place.querySelector('.paper-caption')?.textContent?.slice(0, 2),
            [...place.querySelectorAll(':scope > table > tbody > tr')].flatMap((row, i) =>
              row.querySelector(`td.${name}`) ? [i + 1] : [],
            ),
          ]),
        mark,
      )
  const chosen = [
    ['Z1', [1, 2, 3]],
    ['A1', [1, 2, 3]],
    ['Z2', [1, 2]],
  ]
  await expect.poll(async () => unique(await marked('blank'))).toEqual(chosen)
  await print(page, 'Answer key')
  await expect.poll(async () => unique(await marked('answer'))).toEqual(chosen)
  await dialog.getByRole('radio', { name: /^One row/ }).check()
  await dialog
    .getByRole('combobox', { name: 'Which row' })
    .selectOption('row 3, where there is one')
  await box(/^Y′,/).uncheck()
  for (const step of [5, 6]) await box(new RegExp(`^All of Step ${step}`)).uncheck()
  await print(page)
  await expect
    .poll(async () => unique(await marked('answer')))
    .toEqual([
      ['Z1', [3]],
      ['A1', [3]],
      ['Z3', [3]],
      ['A3', [3]],
    ])
})

/** A matrix is on paper wherever it is read, too. */
function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}
