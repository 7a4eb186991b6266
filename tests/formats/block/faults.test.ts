// Faults in what is pasted: each is refused in a sentence, the cell named where there is one.
import { describe, expect, test } from 'vitest'
import { readBlock } from '../../../src/formats/block/index'
import { pasted, pastedHtml } from './paste'

const html = (cells: string) => `<table><tr>${cells}</tr></table>`

describe('a word among the numbers', () => {
  test.each<[text: string, row: number, col: number, cell: string]>([
    ['1\t2\r\n3\tx1\r\n', 1, 1, 'x1'],
    ['1\t2\n#DIV/0!\t4', 1, 0, '#DIV/0!'],
    ['"a ""b"""\t2', 0, 0, 'a "b"'],
    ['1,2\n3,four', 1, 1, 'four'],
    ['1;2\n3;four', 1, 1, 'four'],
    ['array([[1, 2], [3, x]])', 1, 1, 'x'],
    ['[[True False]]', 0, 0, 'True'],
    ['tensor([[1., oops]])', 0, 1, 'oops'],
    ['[1 2; 3 i]', 1, 1, 'i'],
    ['[[1, null]]', 0, 1, 'null'],
    ['[["1", 2]]', 0, 0, '"1"'],
    ['\\begin{bmatrix}1 & w_{12}\\end{bmatrix}', 0, 1, 'w_{12}'],
    ['\\begin{bmatrix}1\\frac12\\end{bmatrix}', 0, 0, '1\\frac12'],
    ['| 1 | b |\n|---|---|\n| 1 | 2 |', 0, 1, 'b'],
    ['1 2\n3 apples', 1, 1, 'apples'],
    ['hello world', 0, 0, 'hello'],
    ['1 - 2', 0, 1, '-'],
    ['12abc', 0, 0, '12abc'],
    ['(-3)\t1', 0, 0, '(-3)'],
    ['1/0\t1', 0, 0, '1/0'],
    ['1/2/3\t1', 0, 0, '1/2/3'],
    ['0x10\t1', 0, 0, '0x10'],
    ['—\t1', 0, 0, '—'],
    ['1,2,3\t1', 0, 0, '1,2,3'],
    ['=1/3', 0, 0, '=1/3'],
    ['{"a": 1}', 0, 0, '{"a":'],
    ['foo([1])', 0, 0, 'foo([1])'],
    ['|-3|', 0, 0, '|-3|'],
  ])('%j', (text, row, col, cell) => {
    const shown = cell.length > 20 ? `${cell.slice(0, 20)}…` : cell
    expect(pasted(text)).toEqual({
      kind: 'refused',
      why: `Row ${row + 1}, column ${col + 1} is “${shown}”, which is not a number.`,
      cell: { row, col, text: cell },
    })
  })

  test.each([
    html('<td>1<td>x'),
    html('<td>1</td><td>1<b>x</b>0</td>'),
    html('<td>1<td>10<sup>3</sup>'),
  ])('%s', (text) => {
    expect(pastedHtml(text)).toMatchObject({ kind: 'refused', cell: { row: 0, col: 1 } })
  })

  test('a long one is shortened in the sentence', () => {
    const read = pasted(`1\t${'long '.repeat(100)}`)
    expect(read).toMatchObject({
      why: 'Row 1, column 2 is “long long long long …”, which is not a number.',
    })
  })
})

describe('no number at all', () => {
  test.each<[text: string, row: number, col: number]>([
    ['1\t\t3', 0, 1],
    ['\t1\n2\t3', 0, 0],
    ['1\t2\n3\t', 1, 1],
    ['1,,3', 0, 1],
    ['1;;3', 0, 1],
    ['[1,,2]', 0, 1],
    ['[[1,2],[,3]]', 1, 0],
    ['\\begin{bmatrix}1 & & 2\\end{bmatrix}', 0, 1],
    ['| 1 | | 3 |\n|--|--|--|', 0, 1],
  ])('in a cell: %j', (text, row, col) => {
    expect(pasted(text)).toEqual({
      kind: 'refused',
      why: `Row ${row + 1}, column ${col + 1} is empty. Each cell needs a number.`,
      cell: { row, col, text: '' },
    })
  })

  test.each([
    '[]',
    '[[]]',
    'array([], dtype=float64)',
    'tensor([])',
    '[ ; ]',
    '\\begin{bmatrix}\\end{bmatrix}',
  ])('in a matrix: %j', (text) => {
    expect(pasted(text)).toEqual({
      kind: 'refused',
      why: 'There are no numbers in what was copied.',
    })
  })

  test('in a table', () => {
    const why = 'There are no numbers in what was copied.'
    for (const empty of ['<table></table>', html('<td></td>'), html('<td>&nbsp;')])
      expect(pastedHtml(empty)).toEqual({ kind: 'refused', why })
  })

  test('nothing', () => {
    const why = 'There is nothing to paste. Copy some numbers first.'
    for (const text of ['', ' ', '\r\n\t\n', '\uFEFF\u200B'])
      expect(pasted(text)).toEqual({ kind: 'refused', why })
    expect(pastedHtml('<p>words</p>')).toEqual({ kind: 'refused', why })
    expect(pastedHtml('<script>[[1,2]]</script>')).toEqual({ kind: 'refused', why })
  })

  test('an image', () => {
    const why = 'That is an image. Copy the numbers themselves and paste again.'
    const image = { text: '', html: '<img src="x" onerror="alert(1)">', image: true }
    expect(readBlock(image)).toEqual({ kind: 'refused', why })
    expect(readBlock({ ...image, html: '' })).toEqual({ kind: 'refused', why })
  })
})

describe('no finite number', () => {
  test.each<[text: string, row: number, col: number]>([
    ['array([[1., nan]])', 0, 1],
    ['tensor([[-inf, 1.]])', 0, 0],
    ['[1 2; 3 Inf]', 1, 1],
    ['NaN\t1', 0, 0],
    ['1\t-Infinity', 0, 1],
    ['1 ∞', 0, 1],
  ])('%j', (text, row, col) => {
    const read = pasted(text)
    expect(read).toMatchObject({ kind: 'refused', cell: { row, col } })
    expect(read).toMatchObject({ why: expect.stringMatching(/”, which is not a finite number\.$/) })
  })

  test('too large a number says so', () => {
    expect(pasted('1\t1e999')).toMatchObject({
      why: 'Row 1, column 2 is “1e999”, which is too large to calculate with.',
      cell: { row: 0, col: 1, text: '1e999' },
    })
  })
})

describe('rows of unequal length', () => {
  test.each([
    '1\t2\r\n3\r\n',
    '1,2,5\n3',
    '1;2\n3',
    '[[1, 2], [3]]',
    'array([[1., 2.], [3.]])',
    '[1 2; 3]',
    '\\begin{bmatrix}1 & 2 \\\\ 3\\end{bmatrix}',
    '| 1 | 2 |\n|---|---|\n| 3 |',
    '1 2\n3',
  ])('%j', (text) => {
    const read = pasted(text)
    const why = /^Row 2 has 1 number where row 1 has [23]\. Each row needs as many\.$/
    expect(read).toEqual({ kind: 'refused', why: expect.stringMatching(why) })
  })

  test('the first such row is named', () => {
    expect(pasted('1 2\n3 4\n5 6 7\n8')).toMatchObject({
      why: 'Row 3 has 3 numbers where row 1 has 2. Each row needs as many.',
    })
  })

  test('in HTML', () => {
    expect(pastedHtml('<table><tr><td>1<td>2<tr><td>3</table>')).toMatchObject({
      why: 'Row 2 has 1 number where row 1 has 2. Each row needs as many.',
    })
  })
})

describe('too much', () => {
  const limits = 'A block has at most 1,000 rows, 1,000 columns and 10,000 numbers.'

  test.each<[shape: string, text: string]>([
    ['10,000 × 1', '1\n'.repeat(10_000)],
    ['1,001 × 2', '1\t2\r\n'.repeat(1001)],
    ['1 × 2,000', Array(2000).fill('1').join('\t')],
    ['101 × 100', `${Array(100).fill('1').join('\t')}\n`.repeat(101)],
    ['5,000 × 1', `[${Array(5000).fill('[1]').join(',')}]`],
  ])('%s', (shape, text) => {
    expect(pasted(text)).toEqual({ kind: 'refused', why: `That is too large: ${shape}. ${limits}` })
  })

  test('10,000 numbers are not', () => {
    const read = pasted(`${Array(100).fill('1.5').join('\t')}\n`.repeat(100))
    expect(read.kind === 'block' && [read.rows.length, read.rows[99].length]).toEqual([100, 100])
  })

  test('what is longer than any such block is not looked into', () => {
    const why = 'That is too much to paste at once. Copy at most 10,000 numbers.'
    expect(pasted('1\t'.repeat(200_001))).toEqual({ kind: 'refused', why })
    expect(pastedHtml('<td>1'.repeat(300_001))).toEqual({ kind: 'refused', why })
  })
})

describe('an array that is', () => {
  const missing = /^This (?:array was|matrix is) shortened.+missing/
  test.each([
    'array([[1, 2, ..., 9]])',
    '[[1. 2. ... 9.]\n ...\n [1. 2. ... 9.]]',
    'tensor([[1., 2.,  ..., 9.]])',
    'tensor([[1., 2.],\n        ...,\n        [3., 4.]])',
    '[1 2 ... 3; 4 5 ... 6]',
    '1.0  2.0  …  3.0',
    ' 1.0  ⋯  3.0\n ⋮',
    '\\begin{bmatrix}1 & \\cdots & 2\\end{bmatrix}',
  ])('shortened: %j', (text) => {
    expect(pasted(text)).toEqual({ kind: 'refused', why: expect.stringMatching(missing) })
  })

  test.each<[text: string, why: string]>([
    [
      'array([[[1, 2]]])',
      'This array has three dimensions or more. A matrix has two: copy one layer of it.',
    ],
    [
      '[[[1,2],[3,4]]]',
      'This array has three dimensions or more. A matrix has two: copy one layer of it.',
    ],
    ['[[1, 2], 3]', 'Some numbers of this array stand outside its rows.'],
    ['[[1, 2], [3, 4]', 'A bracket is never closed: a ] is missing at the end.'],
    ['[1 2; 3 4', 'A bracket is never closed: a ] is missing at the end.'],
    ['array([1, 2]) + 1', 'After the array stands “) + 1”. Copy one array by itself.'],
    ['[[1, 2]] [[3, 4]]', 'After the array stands “[[3, 4]]”. Copy one array by itself.'],
    ["[1 2; 3 4]'", "After the matrix stands “'”. Copy one matrix by itself."],
    [
      '\\begin{bmatrix}1\\end{bmatrix}\\begin{bmatrix}2\\end{bmatrix}',
      'There is more than one matrix in this text. Copy one by itself.',
    ],
    [
      '2\\begin{bmatrix}1\\end{bmatrix}',
      'Beside the matrix stands “2”. Copy the matrix by itself.',
    ],
    [
      '\\begin{bmatrix}1\\end{bmatrix}^T',
      'Beside the matrix stands “^T”. Copy the matrix by itself.',
    ],
    ['\\begin{bmatrix}1 & 2', '\\begin{bmatrix} is never ended: \\end{bmatrix} is missing.'],
  ])('odd: %j', (text, why) => {
    expect(pasted(text)).toEqual({ kind: 'refused', why })
  })

  test('two tables at once are refused', () => {
    const why = 'There is more than one table in what was copied. Copy one.'
    expect(pastedHtml(html('<td>1') + html('<td>2'))).toEqual({ kind: 'refused', why })
    expect(pastedHtml(html(`<td>${html('<td>1')}`))).toEqual({ kind: 'refused', why })
  })
})
