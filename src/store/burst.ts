// Which presses belong together: a burst goes on while one follows soon after another.

/** Milliseconds without a press that end a burst. */
const pause = 500

let burst = 0
let last = -Infinity

/** Notes a key or button that goes down or up. It counts when that was, not how long the page took over it. */
export function notePress({ timeStamp, repeat }: { timeStamp: number; repeat?: boolean }): void {
  if (!repeat && timeStamp - last > pause) burst++
  last = timeStamp
}

/** The burst that goes on now, or did last. */
export function currentBurst(): number {
  return burst
}
