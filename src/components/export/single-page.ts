// The whole app as one HTML file with a document in it.
import { documentBlock } from '../../store/own-document'

/** Throws in words where there is no single file to take. */
export async function singlePage(link: string): Promise<string> {
  const html = isSinglePage() ? ownPage() : await fetchedPage()
  const empty = /(<script type="application\/json" id="document">)[^<]*(<\/script>)/
  if (!empty.test(html)) throw new Error('This host has no single-file page to take along.')
  // letters of a link are A to Z, a to z, 0 to 9, - and _: no markup
  return html.replace(empty, (_, before: string, after: string) =>
    [before, JSON.stringify({ link }), after].join(''),
  )
}

function isSinglePage(): boolean {
  return document.getElementById(documentBlock) !== null
}

async function fetchedPage(): Promise<string> {
  const response = await fetch('./worked-autoencoders.html').catch(() => null)
  if (!response?.ok)
    throw new Error('The single-file page could not be loaded. Is there a network?')
  return response.text()
}

/** The file that this page was opened from, as it was before the app began. */
function ownPage(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement
  for (const name of page.getAttributeNames()) if (name !== 'lang') page.removeAttribute(name)
  const kept = '#root, script, noscript'
  for (const child of page.querySelectorAll('body > *')) if (!child.matches(kept)) child.remove()
  page.querySelector('#root')?.replaceChildren()
  return `<!doctype html>\n${page.outerHTML}\n`
}
