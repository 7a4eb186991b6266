// A paste of text alone, and what reading it says, for the tests of the clipboard.
import type { BlockRead } from '../../../src/formats/block/block'
import { readBlock } from '../../../src/formats/block/index'

/** What reading a text by itself gives. */
export function pasted(text: string): BlockRead {
  return readBlock({ text, html: '', image: false })
}

/** What reading HTML with no plain text gives. */
export function pastedHtml(html: string, image = false): BlockRead {
  return readBlock({ text: '', html, image })
}
