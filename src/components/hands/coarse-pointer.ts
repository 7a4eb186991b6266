// Whether fingers do the pointing.

/** True on touch screens, where the page brings its own keypad. */
export function hasCoarsePointer(): boolean {
  return window.matchMedia?.('(pointer: coarse)').matches ?? false
}
