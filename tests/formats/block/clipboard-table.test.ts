// GRID.md's clipboard table: from each source, the numbers that were copied.
import { describe, expect, test } from 'vitest'
import { readBlock } from '../../../src/formats/block/index'
import { pasted, pastedHtml } from './paste'

/** The rows are written as 1 2 / 3 4. */
type Case = readonly [name: string, text: string, rows: string]

const rowsOf = (written: string) => written.split(' / ').map((row) => row.split(' ').map(Number))

const sources: Record<string, readonly Case[]> = {
  'tab-separated': [
    ['Excel ends rows with CRLF', '1\t2\r\n3\t4\r\n', '1 2 / 3 4'],
    ['Sheets ends none', '1\t-2.5\n3\t4', '1 -2.5 / 3 4'],
    ['an old Mac ends them with CR', '1\t2\r3\t4\r', '1 2 / 3 4'],
    ['cells in quotes', '"1"\t"2"\r\n"3"\t4\r\n', '1 2 / 3 4'],
    ['a quoted cell with a line end in it', '"1\n"\t2\n3\t4', '1 2 / 3 4'],
    ['blank columns and rows at the edge', '\n1\t2\t\n3\t4\t\n\t\t\n', '1 2 / 3 4'],
    ['German Excel', '1,5\t-2,25\r\n0,125\t3\r\n', '1.5 -2.25 / 0.125 3'],
    ['German thousands', '1.234,5\t0\r\n1.234\t0,5\r\n', '1234.5 0 / 1234 0.5'],
    ['French thousands', '1\u202F234,5\t-1\u00A0234\r\n', '1234.5 -1234'],
    ['thin spaces', '1\u2009234\t12\u2007345\t1 234', '1234 12345 1234'],
    [
      'US thousands beside decimals',
      '1,234\t0.5\n12,345\t1,234,567.25',
      '1234 0.5 / 12345 1234567.25',
    ],
    ['Swiss thousands', "1'234\t1’234.5", '1234 1234.5'],
    ['ledgers', '(3)\t3-\t(1,234.50)\t-4', '-3 -3 -1234.5 -4'],
    ['currency', '$ 3.00\t($2)\t-€1\t4 €\t£0.5', '3 -2 -1 4 0.5'],
    ['percent', '50%\t-12.5 %\t(5%)', '0.5 -0.125 -0.05'],
    ['fractions', '1/2\t-3/4', '0.5 -0.75'],
    ['exponents', '1E+05\t1,5E-3\t-2e3', '100000 0.0015 -2000'],
    ['true minus signs and en dashes', '−1\t–2\t‑3\t－4', '-1 -2 -3 -4'],
    ['marks of no width', '\uFEFF\u200E-1\u200E\t\u20662\u2069', '-1 2'],
    ['minus zero', '-0\t−0,0', '0 0'],
  ],
  'one number a line': [
    ['a column', '1\r\n-2\r\n3.5\r\n', '1 / -2 / 3.5'],
    ['a German column that can be no other', '1,05\n2,50\n', '1.05 / 2.5'],
  ],
  'a single number': [
    ['plain', '5', '5'],
    ['with a line end', '-2,5\r\n', '-2.5'],
    ['as it is typed', '1,5', '1.5'],
    ['three groups', '1,234,567', '1234567'],
    ['a ledger', '(3.5)', '-3.5'],
  ],
  'comma-separated': [
    ['plain', '1,2,3\n4,5,6\n', '1 2 3 / 4 5 6'],
    ['with spaces', '1, -2\r\n3.5, 4', '1 -2 / 3.5 4'],
    ['a row', '1, 2', '1 2'],
    ['quoted', '"1","5"', '1 5'],
    ['quoted decimal commas', '"1,5","2,25"\n"0,5","3"', '1.5 2.25 / 0.5 3'],
  ],
  'semicolon-separated': [
    ['plain', '1;2\n3;4', '1 2 / 3 4'],
    ['decimal commas', '1,5;2,25\r\n-0,5;3\r\n', '1.5 2.25 / -0.5 3'],
  ],
  NumPy: [
    ['repr', 'array([[1., 2.],\n       [3., 4.]])', '1 2 / 3 4'],
    ['print', '[[ 1.  -2.5]\n [ 3.   4. ]]', '1 -2.5 / 3 4'],
    ['dtype', 'array([[1, 2]], dtype=float32)', '1 2'],
    ['several keywords', "array([[1, 2]], dtype='<f4', shape=(1, 2))", '1 2'],
    ['code', 'W1 = np.array([[1, 2],\n [3, 4],], dtype=np.float64)', '1 2 / 3 4'],
    ['a prompt', '>>> numpy.asarray([1, 2])', '1 2'],
    ['IPython', 'Out[12]: \narray([[1., 2.]])', '1 2'],
    ['one dimension', 'array([1. , 2.5, 3. ])', '1 2.5 3'],
    ['exponents', '[[1.e+00 2.5e-03]\n [0.e+00 -1.e+10]]', '1 0.0025 / 0 -1e10'],
    ['a long row in lines', `[[${'1.5 '.repeat(17)}\n  2.5]]`, `${'1.5 '.repeat(17)}2.5`],
    ['no dimension', 'array(3.5)', '3.5'],
    ['scalars of NumPy 2', '[np.float64(1.5), np.float64(-2.0)]', '1.5 -2'],
    ['one scalar', 'np.float32(1.5)', '1.5'],
    ['JAX', 'Array([[1., 2.]], dtype=float32)', '1 2'],
    ['a list of Python', '[[1., 2.,],\n [3., 4.]]', '1 2 / 3 4'],
  ],
  PyTorch: [
    ['printed', 'tensor([[1., 2.],\n        [3., 4.]])', '1 2 / 3 4'],
    [
      'on a GPU with a gradient',
      "tensor([[1., 2.]], device='cuda:0', grad_fn=<ReluBackward0>)",
      '1 2',
    ],
    ['scientific', 'tensor([[1.0000e+00, -2.5000e-03]], dtype=torch.float64)', '1 -0.0025'],
    ['a parameter', 'Parameter containing:\ntensor([[1., 2.]], requires_grad=True)', '1 2'],
    ['code', 'w = nn.Parameter(torch.tensor([[1, 2], [3, 4]]))', '1 2 / 3 4'],
    ['a loss', 'tensor(3.5250, grad_fn=<MeanBackward0>)', '3.525'],
    ['one dimension', 'tensor([0, 1])', '0 1'],
    ['a factor', 'tensor(1.00000e+03 *\n       [[ 1.2345, -2.0000]])', '1234.5 -2000'],
  ],
  MATLAB: [
    ['spaces', '[1 2; 3 4]', '1 2 / 3 4'],
    ['commas', 'A = [1, -2; 3.5, 4];', '1 -2 / 3.5 4'],
    ['lines', 'A = [\n 1 2\n 3 4\n]', '1 2 / 3 4'],
    ['a column', '[1;2;3]', '1 / 2 / 3'],
  ],
  'a list in brackets': [
    ['a row', '[1 -2 3.5]', '1 -2 3.5'],
    ['a row of NumPy in two lines', `[${'1.25 '.repeat(14)}\n 2.5]`, `${'1.25 '.repeat(14)}2.5`],
  ],
  JSON: [
    ['rows', '[[1,2],[3,4]]', '1 2 / 3 4'],
    ['pretty', '[\n  [\n    1e-7,\n    -2\n  ]\n]\n', '1e-7 -2'],
    ['a list', '[1, 2, 3]', '1 2 3'],
  ],
  LaTeX: [
    ['bmatrix', '\\begin{bmatrix}1 & 2 \\\\ 3 & 4\\end{bmatrix}', '1 2 / 3 4'],
    [
      'pmatrix in dollars',
      '$W_1 = \\begin{pmatrix} -1 & {-}2 \\\\[2pt] 3{,}5 & 1\\,234 \\\\ \\end{pmatrix}$',
      '-1 -2 / 3.5 1234',
    ],
    [
      'array',
      '\\left[\\begin{array}{c|c} 1 & 2 \\\\ \\hline 3 & 4 \\end{array}\\right]',
      '1 2 / 3 4',
    ],
    ['array with columns in braces', '\\begin{array}[t]{*{2}{c}} 1 & 2 \\end{array}', '1 2'],
    ['tabular', '\\begin{tabular}{cc}\n\\toprule\n1 & 2 \\\\\n\\bottomrule\n\\end{tabular}', '1 2'],
    [
      'fractions',
      '\\begin{bmatrix} \\frac12 & -\\frac{1}{4} & \\dfrac 3{8} \\end{bmatrix}',
      '0.5 -0.25 0.375',
    ],
    [
      'powers of ten',
      '\\begin{bmatrix} 1.5 \\times 10^{-7} \\\\ 2\\cdot 10^3 \\\\ -10^{2} \\end{bmatrix}',
      '1.5e-7 / 2000 / -100',
    ],
    ['room for a minus', '\\begin{bmatrix} \\phantom{-}1 & -2 \\end{bmatrix}.', '1 -2'],
  ],
  Markdown: [
    ['an empty header', '|   |   |\n| --- | --- |\n| 1 | -2 |', '1 -2'],
    ['a header of words', '| x1 | x2 |\n|:--:|---:|\n| 1 | 2 |\n| 3 | 4 |', '1 2 / 3 4'],
    ['a header of numbers', '|1|2|\n|-|-|\n|3|4|', '1 2 / 3 4'],
    ['no header', '| 1 | 2 |\n| 3 | 4 |', '1 2 / 3 4'],
    ['no outer pipes', '1 | 2\n--- | ---\n3 | 4', '1 2 / 3 4'],
    ['a terminal', '+---+---+\n| 1 | 2 |\n+---+---+\n| 3 | 4 |\n+---+---+', '1 2 / 3 4'],
  ],
  'columns by spaces': [
    ['Word and PDF', '1  −2\n–3   4', '1 -2 / -3 4'],
    ['decimal commas', '1,5 −2,25\n0,5 3,0', '1.5 -2.25 / 0.5 3'],
    ['thousands', '1\u202F234,5  2,0', '1234.5 2'],
    ['soft line breaks', '1 2\v3 4', '1 2 / 3 4'],
    ['blank lines between', '1 2\n\n3 4', '1 2 / 3 4'],
    ['MATLAB prints', 'A =\n\n     1     2\n     3     4\n', '1 2 / 3 4'],
    [
      'MATLAB prints with a factor',
      'ans =\n\n   1.0e+03 *\n\n    1.2345    0\n   -0.0010    2.5',
      '1234.5 0 / -1 2500',
    ],
    ['Julia prints', '2×2 Matrix{Float64}:\n 1.0  2.0\n 3.0  4.0', '1 2 / 3 4'],
    ['an old PyTorch', ' 1  2\n 3  4\n[torch.FloatTensor of size 2x2]', '1 2 / 3 4'],
  ],
}

describe.each(Object.entries(sources))('%s', (from, cases) => {
  test.each(cases)('%s', (_name, text, rows) => {
    expect(pasted(text)).toMatchObject({ kind: 'block', rows: rowsOf(rows), from })
    // Bit for bit, with no −0 among them.
    expect(pasted(`\n${text}\n`)).toMatchObject({ kind: 'block', rows: rowsOf(rows) })
  })
})

describe('an HTML table, where there is no plain text', () => {
  test.each<Case>([
    [
      'Excel',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:"0>0"}</style></head><body><!--StartFragment--><table><col width=64><tr height=20><td class=xl65 style=\'mso-x:">"\'>1</td><td>-2</td></tr><tr><td>3</td><td>4,5</td></tr></table><!--EndFragment--></body></html>',
      '1 -2 / 3 4.5',
    ],
    [
      'Sheets',
      '<google-sheets-html-origin><style>td{border:1px}</style><table data-sheets-root="1"><tbody><tr><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1}">1</td><td data-sheets-value=\'{"1":">"}\'>&minus;2</td></tr></tbody></table>',
      '1 -2',
    ],
    [
      'Word',
      '<table><tr><td><p class=MsoNormal>1<o:p></o:p></p></td><td><p>&#8722;&nbsp;2<br></p></td></tr></table>',
      '1 -2',
    ],
    ['tags that are never closed', '<table><tr><td>1<td>2<tr><td>3<td>4', '1 2 / 3 4'],
    ['capitals', '<TABLE><TR><TD>1</TD><TH>2</TH></TR></TABLE>', '1 2'],
    ['entities', '<table><td>&#x2212;1<td>1&nbsp;234<td>&ndash;3</table>', '-1 1234 -3'],
    [
      'scripts are not cells and are not run',
      '<script>document.write("<table><td>9")</script><table><tr><td>1<script>alert(1)</script></td><td onclick="alert(1)">2</td></tr></table>',
      '1 2',
    ],
  ])('%s', (_name, html, rows) => {
    expect(pastedHtml(html)).toEqual({
      kind: 'block',
      rows: rowsOf(rows),
      from: 'an HTML table',
      notes: [],
    })
  })

  test('plain text comes first', () => {
    const both = { text: '1\t2\n', html: '<table><td>8<td>9</table>', image: true }
    expect(readBlock(both)).toMatchObject({ rows: [[1, 2]], from: 'tab-separated' })
  })

  test('a table with one cell a line tells that commas are decimal ones', () => {
    const text = '1,5\r\n2,25\r\n'
    const html = '<table><tr><td>1,5</td></tr><tr><td>2,25</td></tr></table>'
    expect(readBlock({ text, html, image: false })).toMatchObject({ rows: [[1.5], [2.25]] })
    expect(pasted(text)).toMatchObject({
      rows: [
        [1, 5],
        [2, 25],
      ],
    })
  })
})

describe('what is taken for granted is said', () => {
  test.each<[text: string, note: string]>([
    ['1,234\t2', '1,234 was read with a decimal comma, as 1.234.'],
    ['50%\t2', 'Percentages were read as fractions: 50% as 0.5.'],
    ['1,2\n3,4', 'Each comma was read as parting two columns.'],
    ['| a |\n|---|\n| 1 |', 'The header of the table was left out.'],
  ])('%j', (text, note) => {
    expect(pasted(text)).toMatchObject({ kind: 'block', notes: [note] })
  })

  test('nothing is said where there is no doubt', () => {
    for (const text of ['1,5\t2', '1,234\t0.5', '1.234', '[[1,2]]', '1,2,3\n4,5,6'])
      expect(pasted(text)).toMatchObject({ kind: 'block', notes: [] })
  })

  test('three notes are enough', () => {
    const read = pasted('1,234\t1,235\t1,236\t1,237')
    expect(read.kind === 'block' && read.notes.length).toBe(3)
  })
})
