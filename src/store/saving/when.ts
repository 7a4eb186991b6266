// When something was saved, in words: "today, 14:05", "12 March, 09:30".

/** A moment as it is said at another, both in milliseconds since 1970, in the reader's time zone. */
export function whenWords(moment: number, now = Date.now()): string {
  const [then, today] = [new Date(moment), new Date(now)]
  const time = then.toLocaleTimeString('en-US', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  if (then.toDateString() === today.toDateString()) return `today, ${time}`
  const year = then.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const)
  const day = then.toLocaleDateString('en-US', { month: 'long', day: 'numeric', ...year })
  return `${day}, ${time}`
}
