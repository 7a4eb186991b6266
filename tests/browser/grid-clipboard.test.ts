// Pasting from the real clipboard: a row here for each row of the specification’s clipboard table.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import {
  cellAt,
  type CellName,
  cleanSheet,
  type Copied,
  copyElsewhere,
  expectSeen,
  layer1,
  pressAll,
  type Seen,
  shipped,
} from './grid-support'

let page: Page
sharePage({ hash: layer1, clipboard: true }, (opened) => {
  page = opened
})

async function pasteAt(cell: CellName, copied: Copied, select: readonly string[] = []) {
  await cleanSheet(page, cell)
  await copyElsewhere(page, copied)
  await pressAll(page, select)
  await page.keyboard.press('Control+v')
}

/** 1.5, −2 over 0, 3 in the first corner of W1: what every source below says in its own way. */
const pasted = { W1: '1.5 -2 0 0 / 0 3 0 1 / -1 -1 1 0', b1: shipped.b1 }
const whole = { W1: '1 2 0 0 / 3 4 0 1 / -1 -1 1 0' }

const sources: Readonly<Record<string, readonly (Copied & Seen)[]>> = {
  'Excel, Sheets, Numbers, LibreOffice: tabs, CRLF, quotes, HTML alongside': [
    { text: '1.5\t-2\r\n0\t3\r\n', matrices: pasted },
    { text: '"1.5"\t"-2"\r\n"0"\t"3"', matrices: pasted },
    { text: '1.5\t-2\n0\t3', html: '<table><tr><td>9</td></tr></table>', matrices: pasted },
    { text: '1.5,-2\n0,3', matrices: pasted },
  ],
  'German and French Excel: decimal commas between tabs': [
    { text: '1,5\t-2,00\r\n0\t3', matrices: pasted },
    { text: '1,5;-2\r\n0;3', matrices: pasted },
  ],
  'Accounting: parentheses, a sign behind, thousands, percent': [
    { text: '1.5\t(2)\r\n0\t3', matrices: pasted },
    { text: '1.5\t2-\r\n0\t3', matrices: pasted },
    { text: '1\u00A0234,5\t-2\r\n0\t3', cells: { 'W1 0 0': '1234.5' } },
    { text: '1\u202F234,5\t-2\r\n0\t3', cells: { 'W1 0 0': '1234.5' } },
    { text: '50%\t-2\r\n0\t3', cells: { 'W1 0 0': '0.5' }, status: /Percentages/ },
  ],
  'NumPy, with and without commas, and shortened': [
    { text: 'array([[ 1.5, -2. ],\n       [ 0. ,  3. ]])', matrices: pasted },
    { text: '[[ 1.5 -2. ]\n [ 0.   3. ]]', matrices: pasted },
    { text: '[[1. 2. ... 3.]\n [4. 5. ... 6.]]', matrices: shipped, status: /shortened/ },
  ],
  PyTorch: [
    { text: 'tensor([[ 1.5, -2.0],\n        [ 0.0,  3.0]])', matrices: pasted },
    {
      text: "tensor([[ 1.5000e+00, -2.0000e+00],\n        [ 0.0000e+00,  3.0000e+00]], device='cuda:0', grad_fn=<ReluBackward0>)",
      matrices: pasted,
    },
  ],
  'MATLAB, Octave, Julia': [{ text: '[1 2; 3 4]', matrices: whole }],
  JSON: [{ text: '[[1,2],[3,4]]', matrices: whole }],
  LaTeX: [
    { text: String.raw`\begin{bmatrix}1 & 2 \\ 3 & 4\end{bmatrix}`, matrices: whole },
    { text: String.raw`\begin{pmatrix}1 & 2 \\ 3 & 4\end{pmatrix}`, matrices: whole },
    { text: String.raw`\begin{array}{cc}1 & 2 \\ 3 & 4\end{array}`, matrices: whole },
    {
      text: String.raw`\begin{bmatrix}\frac12 & -\frac{3}{4} \\ 0 & 3\end{bmatrix}`,
      matrices: { W1: '0.5 -0.75 0 0 / 0 3 0 1 / -1 -1 1 0' },
    },
  ],
  Markdown: [{ text: '| a | b |\n|---|---:|\n| 1 | 2 |\n| 3 | 4 |', matrices: whole }],
  'Word and PDF: a true minus, an en dash, columns by spaces': [
    { text: '1.5   \u22122\n0     3', matrices: pasted },
    { text: '1.5 \u20132\n0 3', matrices: pasted },
  ],
  'HTML alone, with a script in it': [
    {
      html: '<meta charset="utf-8"><script>document.title = "owned"</script><style>td{mso-x:1}</style><table onclick="document.title = 1"><tr><td data-sheets-value="9">1<img src="x" onerror="document.title = 2"></td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
      matrices: whole,
    },
  ],
}

describe.each(Object.entries(sources))('%s', (_, rows) => {
  it.each(rows.map((row) => [JSON.stringify(row.text ?? row.html).slice(0, 70), row] as const))(
    '%s',
    async (__, row) => {
      const title = await page.title()
      await pasteAt('W1 0 0', row)
      await expectSeen(page, row)
      await expect.poll(() => page.title()).toBe(title)
      if (row.matrices === shipped) return
      await page.keyboard.press('Control+z')
      await expectSeen(page, { matrices: shipped })
    },
  )
})

const grid = (rows: number, cols: number) =>
  Array.from({ length: rows }, () => '7'.repeat(cols).split('').join('\t')).join('\n')

interface RuleCase extends Seen {
  readonly says: string
  readonly at: CellName
  readonly text: string
  readonly select?: readonly string[]
}

const rules: readonly RuleCase[] = [
  {
    says: 'one number fills the selection',
    at: 'X 0 0',
    select: ['Shift+ArrowDown', 'Shift+ArrowRight'],
    text: '7',
    matrices: { X: '7 7 3 0 / 7 7 1 0 / 2 2 2 3 / 1 1 2 0' },
  },
  {
    says: 'an exact divisor of the selection tiles it',
    at: 'X 0 0',
    select: ['Control+a'],
    text: '7\t8\n9\t5',
    matrices: { X: '7 8 7 8 / 9 5 9 5 / 7 8 7 8 / 9 5 9 5' },
  },
  {
    says: 'a paste starts at the first cell of the selection',
    at: 'X 2 2',
    select: ['Shift+ArrowUp', 'Shift+ArrowLeft'],
    text: '7\t8\n9\t5',
    matrices: { X: '2 0 3 0 / 1 7 8 0 / 2 9 5 3 / 1 1 2 0' },
  },
  {
    says: 'too much is clipped, and says so',
    at: 'X 2 2',
    text: grid(3, 3),
    matrices: { X: '2 0 3 0 / 1 1 1 0 / 2 2 7 7 / 1 1 7 7' },
    status: /Pasted 2×2 of 3×3/,
  },
  {
    says: 'weights and their bias take one block',
    at: 'W1 0 0',
    text: grid(3, 5),
    matrices: { W1: '7 7 7 7 / 7 7 7 7 / 7 7 7 7', b1: '7 / 7 / 7' },
  },
  {
    says: 'results are pinned, and counted',
    at: 'Z1 0 0',
    text: grid(2, 2),
    matrices: { Z1: '7 7 2 0 / 7 7 5 1 / -1 1 -2 3' },
    status: /4 results are pinned/,
  },
  {
    says: 'a word among the numbers refuses the block and is named',
    at: 'X 0 0',
    text: '1\t2\n3\tfour',
    matrices: shipped,
    status: /Row 2, column 2 is “four”, which is not a number/,
  },
  { says: '12abc is not 12', at: 'X 0 0', text: '12abc\t1', matrices: shipped, status: /12abc/ },
  {
    says: 'ragged rows are refused',
    at: 'X 0 0',
    text: '1\t2\n3\t4\t5',
    matrices: shipped,
    status: /Row 2/,
  },
  {
    says: 'an empty cell among numbers is refused',
    at: 'X 0 0',
    text: '1\t2\n\t4',
    matrices: shipped,
    status: /Row 2, column 1 is empty/,
  },
  {
    says: 'infinity is refused',
    at: 'X 0 0',
    text: '1\tinf',
    matrices: shipped,
    status: /not a finite number/,
  },
  {
    says: 'ten thousand rows are refused',
    at: 'X 0 0',
    text: grid(10_001, 2),
    matrices: shipped,
    status: /too large|too much/,
  },
  {
    says: 'blanks alone are nothing',
    at: 'X 0 0',
    text: ' \n ',
    matrices: shipped,
    status: /nothing|no numbers/i,
  },
  {
    says: 'words are no numbers',
    at: 'X 0 0',
    text: 'Dear all,',
    matrices: shipped,
    status: /not a number/,
  },
]

it.each(rules.map((rule) => [rule.says, rule] as const))('%s', async (_, rule) => {
  await pasteAt(rule.at, rule, rule.select)
  await expectSeen(page, rule)
  if (rule.matrices === shipped) return
  await page.keyboard.press('Control+z')
  await expectSeen(page, { matrices: shipped })
})

it('an image is refused in a sentence', async () => {
  await pasteAt('X 0 0', { image: true })
  await expectSeen(page, { matrices: shipped, status: /image/ })
})

it('a column over a row is offered turned, and turning it is one undo', async () => {
  await pasteAt('X 3 0', { text: '7\n8\n9\n5' })
  await expectSeen(page, { cells: { 'X 3 0': '7' }, status: /Pasted 1×1 of 4×1/ })
  await page.getByRole('button', { name: /Paste it turned, 1×4/ }).click()
  await expectSeen(page, { matrices: { X: '2 0 3 0 / 1 1 1 0 / 2 2 2 3 / 7 8 9 5' } })
  await cellAt(page, 'X 0 0').focus()
  await page.keyboard.press('Control+z')
  await expectSeen(page, { matrices: shipped })
})

it('a block too large at the first cell is offered a larger problem, in one undo with its paste', async () => {
  const text = '1\t2\t3\t4\t5\n6\t7\t8\t9\t1\n1\t2\t3\t4\t5\n6\t7\t8\t9\t1\n1\t1\t1\t1\t1'
  await pasteAt('X 0 0', { text })
  await expectSeen(page, { status: /Pasted 4×4 of 5×5/, cells: { 'X 3 3': '9' } })
  await expectSeen(page, { status: /menu, Shift \+ F10/ })
  await page.getByRole('button', { name: 'Resize the model to 5-3-2-3-5, 5 columns' }).focus()
  await page.keyboard.press('Enter')
  await expectSeen(page, {
    focus: 'X 0 0',
    matrices: { X: '1 2 3 4 5 / 6 7 8 9 1 / 1 2 3 4 5 / 6 7 8 9 1 / 1 1 1 1 1' },
    status: /^The sizes are now 5-3-2-3-5, 5 columns\. Pasted 5×5/,
  })
  await expect.poll(() => page.getByRole('button', { name: /Resize the model/ }).count()).toBe(0)
  await page.keyboard.press('Control+z')
  await expectSeen(page, { matrices: shipped })
})

it('the cell’s menu holds the offers too', async () => {
  await pasteAt('X 0 0', { text: '1\t2\t3\t4\n5\t6\t7\t8\n1\t2\t3\t4\n5\t6\t7\t8\n9\t9\t9\t9' })
  await expectSeen(page, { status: /Pasted 4×4 of 5×4/ })
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Resize the model to 5-3-2-3-5, 4 columns' }).click()
  await expectSeen(page, { cells: { 'X 4 3': '9' }, focus: 'X 0 0' })
})

it.each([
  ['away from the first cell', 'X 1 0', 4],
  ['larger than can be worked by hand', 'X 0 0', 13],
] as const)('a block %s is clipped without such an offer', async (_, at, rows) => {
  await pasteAt(at, { text: Array.from({ length: rows }, () => '1\t2').join('\n') })
  await expectSeen(page, { status: /Pasted \d×2 of/ })
  await expect.poll(() => page.getByRole('button', { name: /Resize the model/ }).count()).toBe(0)
})

it('ordinary input still works after a refusal', async () => {
  await pasteAt('X 0 0', { text: 'no\tnumbers' })
  await pressAll(page, ['4', 'Enter'])
  await expectSeen(page, { cells: { 'X 0 0': '4' }, focus: 'X 1 0' })
})
