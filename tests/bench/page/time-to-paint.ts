// How long an edit keeps the next frame waiting: script, style, layout and paint.

/** Milliseconds from an edit made at the start of a frame until that frame has been painted. */
export function timeToPaint(edit: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      const from = performance.now()
      // a message posted in a frame's callback is delivered after that frame's paint
      port1.addEventListener('message', () => {
        resolve(performance.now() - from)
        port1.close()
      })
      port1.start()
      edit()
      port2.postMessage(null)
    })
  })
}

/** Lets a number of frames go by. */
export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame)
}

/** Waits until nothing moves: an earlier edit's flash is no part of the next one's cost. */
export async function stillness(): Promise<void> {
  // a flash may start a frame or two after its edit
  await frames(4)
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  await frames(1)
}
