// HTML cut into tags and text, in one pass, leaving out scripts, styles and comments.

/** A tag's name in lower case, with a / where it closes; or text, with an empty tag. */
export interface HtmlPiece {
  readonly tag: string
  readonly text: string
}

const hidden: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'textarea',
])

/** Every tag and every text between two, entities decoded. */
export function* piecesOf(html: string): Generator<HtmlPiece> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (end > at) yield { tag: '', text: decoded(html.slice(at, end)) }
    if (open < 0) return
    const name = nameAt(html, open + 1)
    if (html.startsWith('<!--', open)) at = behind(html, '-->', open + 4)
    else if (name === '' && /[!?/]/.test(html[open + 1] ?? '')) at = behind(html, '>', open)
    else if (name === '') {
      yield { tag: '', text: '<' }
      at = open + 1
    } else {
      yield { tag: name, text: '' }
      at = tagEnd(html, open + 1 + name.length)
      if (hidden.has(name)) at = closingTag(html, name, at)
    }
  }
}

function nameAt(html: string, at: number): string {
  const pattern = /\/?[a-z][a-z0-9:-]*/iy
  pattern.lastIndex = at
  return pattern.exec(html)?.[0].toLowerCase() ?? ''
}

function behind(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at < 0 ? html.length : at + end.length
}

/** Behind the > that ends a tag; one inside a quoted value ends nothing. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const character = html[at]
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return html.length
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['thinsp', '\u2009'],
  ['minus', '\u2212'],
  ['ndash', '\u2013'],
  ['shy', ''],
])

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,8}));/gi,
    (whole, ten, hex, name) => {
      if (typeof name === 'string') return named.get(name.toLowerCase()) ?? whole
      const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(hex), 16)
      return code > 0x10ffff ? whole : String.fromCodePoint(code)
    },
  )
}
