// Choices that look random and are always the same for the same start.

/** Whole numbers from 0 to below what is asked, drawn from a seed of words and numbers. */
export function scrambled(seed: readonly (string | number)[]): (below: number) => number {
  // FNV-1a over the written seed, then xorshift
  let state = 0x811c9dc5
  for (const letter of seed.join(' ')) {
    state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193)
  }
  state ||= 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return below === 0 ? 0 : (state >>> 0) % below
  }
}
