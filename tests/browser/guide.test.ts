// The text of the steps in a real browser: words and formulas light the sheet and lead to it.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectNoAxeViolations } from '../support/accessibility'
import { drawn, openPage } from '../support/open-page'
import { cell, editor, everyStep, focused, hashOf, visit, unfold } from './sheet-page'

const text = (page: Page) => page.getByRole('region', { name: 'About this step' })
const link = (page: Page, name: string | RegExp) =>
  text(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()

describe.each([
  { where: 'at 1280 pixels', look: {} },
  { where: 'on a phone', look: { width: 390, height: 844, touch: true } },
])('$where', ({ look }) => {
  it('a name in the text leads to its matrix, in view or at the step that made it', async () => {
    const page = await openPage({ ...look, hash: '#/autoencoder/2' })
    await unfold(page)
    await link(page, 'Z1, encoder 1, pre-activations: show').click()
    await expect.poll(() => focused(page)).toBe('Z1[1,1]')
    await expect.poll(() => cell(page, 'Z1').isVisible()).toBe(true)
    expect(hashOf(page)).toBe('#/autoencoder/2')

    await visit(page, 'sparse-autoencoder', 8)
    await unfold(page)
    await link(page, 'F, sparse features: show').click()
    await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/2')
    await expect.poll(() => focused(page)).toBe('F[1,1]')
  })

  it('a cell and a number in the text lead to theirs', async () => {
    const page = await openPage({ ...look, hash: '#/sparse-autoencoder/3' })
    await unfold(page)
    await link(page, /^X̂\[1,1\], /).click()
    await expect.poll(() => focused(page)).toBe('X_hat[1,1]')
    await link(page, /^5, numbers in E that are not 0: show/).click()
    await expect.poll(() => hashOf(page)).toBe('#/sparse-autoencoder/9')
    await expect.poll(() => focused(page)).toMatch(/^E\[/)
  })

  it('the text does not move what is on the page when it comes', async () => {
    const page = await openPage({
      ...look,
      hash: '#/autoencoder/3',
      before: () => {
        const seen = Object.assign(window, { shift: 0 })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift' })
      },
    })
    await text(page).locator('.shapes').waitFor({ state: 'attached' })
    await drawn(page)
    const shift = await page.evaluate(() => Reflect.get(window, 'shift') as number)
    expect(shift).toBeLessThan(0.1)
  })
})

it('by keyboard alone: Tab to a name, Enter to its matrix', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/1' })
  await link(page, /^We, /).waitFor()
  await text(page).focus()
  await page.keyboard.press('Tab')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('We')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('W_enc[1,1]')
})

it('a symbol of a formula is lit under the mouse, is tied to its matrix, and leads to it', async () => {
  const page = await openPage({ hash: '#/autoencoder/2' })
  const symbol = text(page).locator('math [data-symbol="b1"]').first()
  await symbol.hover()
  await expect.poll(() => symbol.getAttribute('class')).toBe('tied lit')
  await page.mouse.move(1000, 400)
  await expect.poll(() => symbol.getAttribute('class')).toBe('tied')
  await symbol.click()
  await expect.poll(() => focused(page)).toBe('b1[1,1]')
})

it('the browser reads the formulas as mathematics', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/4' })
  const math = text(page).locator('math')
  await math.waitFor()
  await expect
    .poll(() =>
      math.evaluate((element) => [
        element.namespaceURI,
        element.querySelector('msqrt msup') !== null,
        element.getAttribute('alttext'),
      ]),
    )
    .toEqual(['http://www.w3.org/1998/Math/MathML', true, '‖d‖ = √(column sums of Wd²)'])
  const box = await math.boundingBox()
  expect(box!.height).toBeGreaterThan(18)
})

it('at 1280 × 720 the first honest remark of every step but the sparse opening is in view', async () => {
  const page = await openPage()
  for (const { lesson, step } of everyStep) {
    await visit(page, lesson, step)
    await text(page).locator('.shapes').waitFor()
    const below = await text(page).evaluate((region) => {
      const note = region.querySelector('.note')
      return note ? note.getBoundingClientRect().bottom - region.getBoundingClientRect().bottom : 0
    })
    if (lesson === 'sparse-autoencoder' && step === 0) continue
    expect(below, `${lesson} ${step}`).toBeLessThanOrEqual(0)
  }
})

it('a step is read from its beginning, wherever the last one was left', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/2' })
  await text(page).locator('.shapes').scrollIntoViewIfNeeded()
  await expect.poll(() => text(page).evaluate((region) => region.scrollTop)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect.poll(() => text(page).evaluate((region) => region.scrollTop)).toBe(0)
})

it('no formula is wider than its column', async () => {
  for (const width of [1280, 390, 320]) {
    const page = await openPage({ width })
    for (const { lesson, step } of everyStep) {
      await visit(page, lesson, step)
      await unfold(page)
      const over = await text(page).evaluate((region) =>
        Math.max(
          0,
          ...[...region.querySelectorAll('math')].map(
            (math) => math.getBoundingClientRect().right - region.getBoundingClientRect().right,
          ),
        ),
      )
      expect(over, `${lesson} ${step} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

it('the sparse opening: pick a neuron, pick a feature, and edits are followed', async () => {
  const page = await openPage({ hash: '#/sparse-autoencoder/0' })
  const answers = text(page).locator('.answers')
  await expect.poll(() => answers.nth(0).innerText()).toMatch(/Everest 1\s+guitar 1/)
  await expect.poll(() => answers.nth(1).innerText()).toMatch(/Everest 2\s+Alps 1/)
  await link(page, 'neuron 2').click()
  await expect.poll(() => link(page, 'neuron 2').getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => answers.nth(0).innerText()).toMatch(/ocean 3\s+Everest 2\s+Alps 2/)
  await cell(page, 'X', 2, 5).dblclick()
  await editor(page).fill('9')
  await page.keyboard.press('Enter')
  await expect.poll(() => answers.nth(0).innerText()).toMatch(/guitar 9\s+ocean 3/)
})

it.each(['light', 'dark'] as const)('axe finds nothing with all of it open, %s', async (scheme) => {
  const page = await openPage({ colorScheme: scheme, hash: '#/sparse-autoencoder/6' })
  await link(page, 'Gradient: +1').click()
  await text(page).getByText('In PyTorch and NumPy').click()
  await link(page, 'S, sparsity, descent direction before the norms: show').focus()
  await expectNoAxeViolations(page)
  await visit(page, 'sparse-autoencoder', 0)
  await link(page, 'neuron 2').click()
  await expectNoAxeViolations(page)
  await visit(page, 'autoencoder', 2)
  await text(page).locator('math').first().waitFor()
  await expectNoAxeViolations(page)
})

it('a mark on a line of its own keeps clear of the formula above it', async () => {
  const page = await openPage({ hash: '#/autoencoder/8' })
  const gaps = () =>
    page.locator('.formula').evaluateAll((formulas) =>
      formulas.flatMap((formula) => {
        const [above, below] = ['math', '.badge'].map((part) =>
          formula.querySelector(part)!.getBoundingClientRect(),
        )
        return below.top > above.top + above.height / 2 ? [below.top - above.bottom] : []
      }),
    )
  await expect.poll(async () => (await gaps()).length).toBeGreaterThan(0)
  expect(Math.min(...(await gaps()))).toBeGreaterThanOrEqual(4)
})
