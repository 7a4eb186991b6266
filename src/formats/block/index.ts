// Reads a pasted block of numbers from wherever it was copied.
import { type BlockRead, type Pasted, type Reader, refused } from './block'
import { readCommaSeparated } from './comma-separated'
import { readHtmlTable } from './html-table'
import { readJson } from './json'
import { readLatex } from './latex'
import { withoutInvisible } from './lines'
import { readMarkdown } from './markdown'
import { readMatlab } from './matlab'
import { readNumpy } from './numpy'
import { readPlainText } from './plain-text'
import { readPytorch } from './pytorch'
import { readSemicolonSeparated } from './semicolon-separated'
import { settled } from './settled'
import { readSingleNumber } from './single-number'
import { readTabSeparated } from './tab-separated'

/** Asked in this order; the first that knows the text reads it, and the last takes any. */
const readers: readonly Reader[] = [
  readSingleNumber,
  readLatex,
  readJson,
  readPytorch,
  readNumpy,
  readMatlab,
  readMarkdown,
  readTabSeparated,
  readSemicolonSeparated,
  readCommaSeparated,
  readPlainText,
]

/** 10,000 numbers of full precision are 250,000 characters of text, and much more of HTML. */
const longestText = 400_000
const longestHtml = 1_500_000

/** Reads numbers exactly as they are written; one that cannot be read refuses the block. Never throws. */
export function readBlock({ text, html, image }: Pasted): BlockRead {
  if (text.length > longestText) return refused(tooMuch)
  const whole = withoutInvisible(text)
  const bare = whole.trim()
  if (bare === '') return readWithoutText(html, image)
  for (const reader of readers) {
    const read = reader(bare, { whole, html })
    if (read) return read.kind === 'cells' ? settled(read) : read
  }
  return refused('There are no numbers in what was copied.')
}

const tooMuch = 'That is too much to paste at once. Copy at most 10,000 numbers.'

function readWithoutText(html: string, image: boolean): BlockRead {
  if (html.length > longestHtml) return refused(tooMuch)
  const table = readHtmlTable(html)
  if (table) return table.kind === 'cells' ? settled(table) : table
  if (image) return refused('That is an image. Copy the numbers themselves and paste again.')
  return refused('There is nothing to paste. Copy some numbers first.')
}
