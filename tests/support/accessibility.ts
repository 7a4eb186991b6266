// Checks an open page against the accessibility rules that a program can check.
import axe from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with the rule, the element and its HTML for everything axe finds on the page as it stands,
 * but for rules that are excused there.
 */
export function expectNoAxeViolations(page: Page, ...excused: readonly string[]): Promise<void> {
  return expectNothingFound(page, {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(excused.map((rule) => [rule, { enabled: false }])),
  })
}

/** The same of colors alone, which are all that another color scheme changes. */
export function expectColorsPass(page: Page): Promise<void> {
  return expectNothingFound(page, { runOnly: { type: 'rule', values: ['color-contrast'] } })
}

async function expectNothingFound(page: Page, options: axe.RunOptions): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (chosen) => {
    const { violations } = await window.axe.run(document, {
      ...chosen,
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) =>
          `${id}: ${help}\n  at ${node.target.join(' ')}\n  ${node.html}\n  ${node.failureSummary}`,
      ),
    )
  }, options)
  expect(found.join('\n\n'), `on ${page.url()}`).toBe('')
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
