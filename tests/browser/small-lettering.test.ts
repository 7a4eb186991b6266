// The smallest words around the grids can be read, and none stands over another.
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { everyStep, everyStepBack, visit } from './sheet-page'

/** The least size of a token's name and of the note under a grid, in pixels. */
const least = 13

it('tokens’ names and the note on the row of ones are large enough in every step', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/0' })
  let seen = 0
  for (const { lesson, step } of [...everyStep, ...everyStepBack]) {
    await visit(page, lesson, step)
    const found = await page.evaluate(() => {
      const words = [
        ...document.querySelectorAll<HTMLElement>(
          'main .second-line, main .why, main thead th > [aria-hidden]:not(.second-line), main .captions a',
        ),
      ].filter((element) => element.offsetParent !== null && !element.closest('.unseen'))
      const pieces = words.map((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const { left, right, top, height } = range.getBoundingClientRect()
        // small letters, without the room a face keeps over and under them
        const half = Number.parseFloat(getComputedStyle(element).fontSize) * 0.4
        const middle = top + height / 2
        return {
          text: element.textContent,
          left,
          right,
          top: middle - half,
          bottom: middle + half,
        }
      })
      const over = pieces.flatMap((one, i) =>
        pieces
          .slice(i + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          )
          .map((other) => `${one.text} over ${other.text}`),
      )
      const small = words.filter((element) => element.matches('.second-line, .why'))
      const sizes = small.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
      return { over, sizes }
    })
    const at = `${lesson} ${step}`
    seen += found.sizes.length
    for (const size of found.sizes) expect(size, at).toBeGreaterThanOrEqual(least)
    expect(found.over, at).toEqual([])
  }
  expect(seen).toBeGreaterThan(50)
})
