// Whether the page is shown inside another one, and how, as its address says: ?embed or ?embed=step.

export interface Embedding {
  /** The step alone, without the list of steps. */
  readonly step: boolean
  /** The only origin that is listened and told to; null where the address names none. */
  readonly origin: string | null
}

/** How the page is embedded; null where it stands by itself. */
export function embedding(search = window.location.search): Embedding | null {
  const asked = new URLSearchParams(search)
  if (!asked.has('embed')) return null
  return { step: asked.get('embed') === 'step', origin: asked.get('origin') }
}
