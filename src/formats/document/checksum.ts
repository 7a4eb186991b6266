// A short check of a text, so that a letter changed on the way is noticed.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The FNV-1a hash of a text in so many URL-safe letters, at most five. */
export function checksum(text: string, length: number): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return Array.from({ length }, (_, i) => letters[(hash >>> (6 * i)) & 63]).join('')
}
