// A key with its modifiers as one word: Ctrl+Shift+ArrowUp.

/** What a keyboard event says of itself. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The chord of a key press. Cmd counts as Ctrl; letters are lower case; Shift is said only of keys that write nothing. */
export function chordOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string {
  const control = ctrlKey || metaKey
  const writes = key.length === 1 && key !== ' '
  const shifted = shiftKey && (!writes || control)
  const name = key === ' ' ? 'Space' : writes ? key.toLowerCase() : key
  return `${control ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shifted ? 'Shift+' : ''}${name}`
}
