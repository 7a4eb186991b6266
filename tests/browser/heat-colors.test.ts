// The colors of values in every theme: numerals are legible on all of them, and the sides of 0 differ.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'

const styles = join(import.meta.dirname, '../../src/components')
const css = ['styles/tokens.css', 'styles/roles.css', 'styles/cell.css', 'heat/heat.css']
  .map((path) => readFileSync(join(styles, path), 'utf8'))
  .join('\n')
const themes = new Set([...css.matchAll(/data-theme='(\w+)'/g)].map(([, name]) => name!))

const strengths = [0, 10, 32, 45, 71, 100]
const marked = ['number', 'number old', 'number struck']

it.each([...themes])('in the theme %s', async (theme) => {
  const page = await openPage({ withoutPolicy: true })
  const cells = await page.evaluate(
    ({ style, name, levels, marks }) => {
      for (const link of document.querySelectorAll('link[rel=stylesheet]')) link.remove()
      document.head.insertAdjacentHTML('beforeend', `<style>${style}</style>`)
      document.documentElement.dataset['theme'] = name
      const sides = ['below', 'above']
      document.body.innerHTML = `<table class="grid"><tbody><tr>${sides
        .flatMap((side) =>
          levels.flatMap((level) =>
            marks.map(
              (mark) =>
                `<td class="role-input pinned" data-heat="${side}" style="--heat: ${level}%"><span class="${mark}" data-number="1">2</span></td>`,
            ),
          ),
        )
        .join('')}</tr></tbody></table>`
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true })!
      const pixel = (color: string) => {
        canvas.fillStyle = color
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
      }
      return [...document.querySelectorAll('td')].map((td) => {
        const number = td.querySelector('span')!
        return {
          side: td.dataset['heat']!,
          level: td.style.getPropertyValue('--heat'),
          ground: pixel(getComputedStyle(td).backgroundColor),
          inks: [
            pixel(getComputedStyle(number).color),
            pixel(getComputedStyle(number, '::before').color),
          ],
        }
      })
    },
    { style: css, name: theme, levels: strengths, marks: marked },
  )
  expect(cells).toHaveLength(2 * strengths.length * marked.length)
  for (const { ground, inks, side, level } of cells)
    for (const ink of inks)
      expect(contrast(ground, ink), `${theme}: ${side} ${level}`).toBeGreaterThanOrEqual(4.5)

  const groundOf = (side: string, level: number) =>
    cells.find((cell) => cell.side === side && cell.level === `${level}%`)!.ground
  expect(groundOf('below', 0)).toEqual(groundOf('above', 0))
  for (const [i, level] of strengths.entries()) {
    const [red, , blue] = groundOf('above', level)
    const [otherRed, , otherBlue] = groundOf('below', level)
    // warm and cold: told apart without seeing red from green
    if (level >= 32) expect(red! - blue!).toBeGreaterThan(otherRed! - otherBlue! + 40)
    if (i > 0) expect(groundOf('above', level)).not.toEqual(groundOf('above', strengths[i - 1]!))
  }
})

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, bright = 0] = [brightness(one), brightness(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

function brightness(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
