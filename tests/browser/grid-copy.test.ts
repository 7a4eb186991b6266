// Copying to the real clipboard, and what was copied pasted back.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  cellAt,
  cleanSheet,
  copyElsewhere,
  expectSeen,
  layer1,
  onClipboard,
  pressAll,
  shipped,
  shown,
  status,
} from './grid-support'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})

const whole = { W1: '1 2 0 0 / 3 4 0 1 / -1 -1 1 0' }

it('Ctrl + Shift + V pastes too', async () => {
  await cleanSheet(page, 'W1 0 0')
  await copyElsewhere(page, { text: '1\t2\n3\t4' })
  await page.keyboard.press('Control+Shift+v')
  await expectSeen(page, { matrices: whole })
})

it('copy writes tab-separated text with every digit, and an HTML table', async () => {
  await cleanSheet(page, 'W1 0 0')
  await pressAll(page, [...'=1/3', 'Tab'])
  await expectSeen(page, { cells: { 'W1 0 0': '0.33' }, focus: 'W1 0 1' })
  await pressAll(page, [...'-1e-7', 'Enter'])
  await expectSeen(page, { editor: null, focus: 'W1 1 1' })
  await cellAt(page, 'W1 0 0').focus()
  await pressAll(page, ['Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c'])
  await expect.poll(() => onClipboard(page)).toBe('0.3333333333333333\t-1e-7\n1\t-1')
  await expect.poll(() => status(page)).toBe('Copied 2 by 2.')
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item.getType('text/html')).text()
  })
  expect(html).toMatch(/<table.*<td[^>]*>0\.3333333333333333<\/td><td[^>]*>-1e-7<\/td>/s)
})

it.each(['=1/3', '1e-300', '-0.1', '123456789.123456789', '5e-324'])(
  '%s copied and pasted back is exact to the bit',
  async (typed) => {
    await cleanSheet(page, 'W1 0 0')
    await pressAll(page, [...typed, 'Enter'])
    await expectSeen(page, { editor: null, focus: 'W1 1 0' })
    await pressAll(page, ['ArrowUp', 'Shift+ArrowRight', 'Control+c'])
    const value = typed === '=1/3' ? 1 / 3 : Number(typed)
    await expect.poll(async () => Number((await onClipboard(page)).split('\t')[0])).toBe(value)
    const first = await onClipboard(page)
    await cellAt(page, 'X 2 2').focus()
    await page.keyboard.press('Control+v')
    await expect.poll(() => status(page)).toMatch(/Pasted 1×2/)
    await pressAll(page, ['Shift+ArrowRight', 'Control+c'])
    await expect.poll(() => status(page)).toMatch(/Copied/)
    await expect.poll(() => onClipboard(page)).toBe(first)
  },
)

it('cut copies and clears, in one undo', async () => {
  await cleanSheet(page, 'X 0 0')
  await pressAll(page, ['Shift+ArrowRight', 'Control+x'])
  await expectSeen(page, { matrices: { X: '0 0 3 0 / 1 1 1 0 / 2 2 2 3 / 1 1 2 0' } })
  await expect.poll(() => onClipboard(page)).toBe('2\t0')
  await page.keyboard.press('Control+z')
  await expectSeen(page, { matrices: shipped })
})

it('in the editor, copy and paste are the text’s own', async () => {
  await cleanSheet(page, 'W1 0 0')
  await copyElsewhere(page, { text: '12' })
  await pressAll(page, ['3', 'Control+v'])
  await expectSeen(page, { editor: '312', matrices: { X: shipped.X } })
  await page.keyboard.press('Enter')
  await expectSeen(page, { cells: { 'W1 0 0': '312' } })
})

const formats: readonly [name: string, text: string | RegExp][] = [
  ['NumPy', 'np.array([[1.0, -1.0],\n          [1.0, -1.0]])'],
  ['PyTorch', 'torch.tensor([[1.0, -1.0],\n              [1.0, -1.0]])'],
  ['LaTeX', '\\begin{bmatrix}\n1 & -1 \\\\\n1 & -1\n\\end{bmatrix}'],
  ['Markdown', /\| 1 \| -1 \|\n\| 1 \| -1 \|$/],
  ['JSON', '[[1,-1],\n [1,-1]]'],
  ['CSV', '1,-1\n1,-1'],
]

it.each(formats)('Copy as %s from the menu, and pasted back it is the same', async (name, text) => {
  await cleanSheet(page, 'W1 0 0')
  await pressAll(page, ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+F10'])
  await page.getByRole('menuitem', { name: `Copy as ${name}` }).click()
  await expect.poll(() => status(page)).toBe(`Copied 2 by 2 as ${name}.`)
  if (typeof text === 'string') await expect.poll(() => onClipboard(page)).toBe(text)
  else await expect.poll(() => onClipboard(page)).toMatch(text)
  await cellAt(page, 'X 0 0').focus()
  await page.keyboard.press('Control+v')
  await expect.poll(() => shown(page, 'X')).toBe('1 -1 3 0 / 1 -1 1 0 / 2 2 2 3 / 1 1 2 0')
})
