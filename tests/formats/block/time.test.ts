// Text made to take long: the time to read it grows with its length and not with its square.
import { expect, test } from 'vitest'
import { readBlock } from '../../../src/formats/block/index'

const length = 40_000
// What is linear takes some 10 ms, what is quadratic takes seconds.
const longest = 1000

const pieces = [
  ...'[]()"\'<>|-+.,;:=&%$\\/#{}_*^1x \n\t\r\u00A0\u202F\u2212…',
  '1.',
  '1,',
  '1 ',
  '1\n',
  '1\u00A0',
  ' ,',
  '",',
  '"\n',
  '"a""\t',
  '[1',
  '1]',
  '[[1],',
  '\\\\[',
  '\\frac{',
  '\\left ',
  '\\begin{bmatrix}',
  '\\begin{array}{',
  '\\phantom{',
  '<td',
  '<td>',
  '<a b="',
  '<!--',
  '<script>',
  '</',
  '&#1',
  '| --- ',
  '-\n',
  '---|\n',
  '...',
  ', a=',
  ',a=1',
  "(a='",
  'np.float64(',
  'a.a(',
  'A =\n',
  '>>> ',
  'e5',
]
const settings = [
  ['', ''],
  ['', '!'],
  ['[', ']'],
  ['array([1]', '!'],
  ['tensor([1', ']'],
  ['\\begin{array}', '\\end{array}!'],
  ['1\t', '\t1'],
  ['| 1 |', '|\n|---|'],
  ['<table><tr><td', '</table>'],
  ['<table><tr><td>', '</table>'],
] as const

test.each(pieces.map((piece) => [piece]))('full of %j', (piece) => {
  const filling = piece.repeat(length / piece.length)
  for (const [before, after] of settings) {
    const text = before + filling + after
    const take = before.startsWith('<') ? { text: '', html: text } : { text, html: text }
    // A busy machine is given a second chance.
    const time = Math.min(timed(take), timed(take))
    expect(time, JSON.stringify([before, after])).toBeLessThan(longest)
  }
})

function timed(clipboard: { readonly text: string; readonly html: string }): number {
  const start = performance.now()
  expect(readBlock({ ...clipboard, image: false }).kind).toMatch(/^(block|refused)$/)
  return performance.now() - start
}
