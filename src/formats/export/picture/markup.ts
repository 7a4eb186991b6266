// Pieces of SVG as text; whatever stands in them is escaped, so that a name can hold no markup.

export type Attributes = Readonly<Record<string, string | number>>

/** An element with text or other elements in it. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

export function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML has no place for control characters, not even escaped
      .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
  )
}

/** Text with its middle, start or end at a point. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  attributes: Attributes = {},
): string {
  return element(
    'text',
    { x: rounded(x), y: rounded(y), 'font-size': rounded(size), ...attributes },
    escaped(text),
  )
}

/** A length that a tenth of a pixel is enough for. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100
}
