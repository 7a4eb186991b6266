// The page's own two faces as CSS that a picture can carry, so that its letters are ours anywhere.

/** Font rules with the font in them; a face that cannot be had is left out, and the next one serves. */
export async function facesAsStyles(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).filter((rule) => rule instanceof CSSFontFaceRule),
  )
  const written = await Promise.all(
    rules.map(async ({ style, parentStyleSheet }) => {
      const url = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1]
      if (!url) return ''
      const source = await asData(new URL(url, parentStyleSheet?.href ?? document.baseURI).href)
      if (source === null) return ''
      const family = style.getPropertyValue('font-family')
      const weight = style.getPropertyValue('font-weight')
      return `@font-face{font-family:${family};font-weight:${weight};src:url(${source})}`
    }),
  )
  return written.join('')
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // a style sheet that an extension of the browser has put in
    return []
  }
}

async function asData(url: string): Promise<string | null> {
  if (url.startsWith('data:')) return url
  try {
    const response = await fetch(url)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    return response.ok ? `data:font/woff2;base64,${btoa(letters)}` : null
  } catch {
    return null
  }
}
