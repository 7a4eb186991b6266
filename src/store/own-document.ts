// The document that a single-file page carries in itself.

/** The block of data in the page that holds the letters of a link. */
export const documentBlock = 'document'

/** Has the page open the document in it, unless its address asks for something else. */
export function openOwnDocument(): void {
  const letters = lettersIn(document.getElementById(documentBlock)?.textContent ?? '')
  if (letters !== null && location.hash === '')
    history.replaceState(null, '', `#/autoencoder/0/${letters}`)
}

function lettersIn(text: string): string | null {
  try {
    const { link } = JSON.parse(text) as { readonly link?: unknown }
    return typeof link === 'string' && /^[\w-]+$/.test(link) ? link : null
  } catch {
    return null
  }
}
