// What hands do to the sheet is loaded after the numbers are on the screen; this waits for it.
import type { SheetCell } from '../sheet/sheet'
import type { EarlyPress } from './hands/press-again'

export type Hands = typeof import('./hands/index')

let loading: Promise<Hands> | undefined
let loaded: Hands | undefined
let early: readonly EarlyPress[] = []

const kept = /^(.|Enter|F2|Escape|Backspace|Delete|Home|End|Arrow\w+)$/
const keptWithCtrl = /^([adryz/ ]|Enter|Home|End|Arrow\w+)$/i

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

/** Keeps a key of the grids until what edits is here; false leaves it to the browser. */
export function keepForHands(press: KeyboardEvent, cell: SheetCell): boolean {
  const keys = press.ctrlKey || press.metaKey ? keptWithCtrl : kept
  // Tab goes its way, unless it has to wait behind what was typed
  if (!keys.test(press.key) && !(press.key === 'Tab' && early.length > 0)) return false
  if (early.length === 0)
    withHands(({ pressAgain }) => {
      const presses = early
      early = []
      pressAgain(presses)
    })
  early = [...early, { press, cell }]
  return true
}
