// What hands do to the sheet is loaded after the numbers are on the screen; this waits for it.
export type Hands = typeof import('./hands/index')

let loading: Promise<Hands> | undefined
let loaded: Hands | undefined

/** Everything that edits, as soon as it is here; null before that. */
export function handsNow(): Hands | null {
  return loaded ?? null
}

/** Starts loading what edits, once. */
export function loadHands(): Promise<Hands> {
  loading ??= import('./hands/index').then((hands) => {
    loaded = hands
    return hands
  })
  return loading
}

/** Uses what edits: at once when it is here, else as soon as it comes. */
export function withHands(use: (hands: Hands) => void): void {
  if (loaded) use(loaded)
  else void loadHands().then(use)
}
