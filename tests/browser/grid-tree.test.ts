// The accessibility tree alone, as ears have the sheet: landmarks, names, states and what is said.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { sharePage } from '../support/open-page'
import { cellAt, cleanSheet, layer1, menu, openPanel, pressAll } from './grid-support'

interface Node {
  readonly role: string
  readonly name: string
  readonly states: Readonly<Record<string, unknown>>
}

let page: Page
sharePage({ hash: layer1 }, (opened) => {
  page = opened
})

/** What the browser tells a screen reader, in order. */
async function tree(): Promise<Node[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      states: Object.fromEntries(properties.map(({ name: key, value }) => [key, value.value])),
    }))
}

const named = (nodes: readonly Node[], ...roles: readonly string[]) =>
  nodes.filter(({ role }) => roles.includes(role)).map(({ name }) => name)

it('landmarks are few, however many matrices there are, and each has its own name', async () => {
  await cleanSheet(page, 'X 0 0')
  const nodes = await tree()
  const landmarks = named(nodes, 'region', 'navigation', 'main')
  expect(landmarks.length).toBeLessThanOrEqual(6)
  expect(new Set(landmarks).size).toBe(landmarks.length)
  expect(named(nodes, 'banner', 'contentinfo')).toHaveLength(2)
  await openPanel(page, 'Numbers')
  await expect
    .poll(async () => named(await tree(), 'banner').length, { message: 'a panel is no banner' })
    .toBeLessThanOrEqual(1)
  await page.keyboard.press('Escape')
})

it('each matrix is under its heading, and says what it is and how large', async () => {
  await cleanSheet(page, 'X 0 0')
  const nodes = await tree()
  expect(named(nodes, 'grid')).toEqual([
    'X: inputs, given, 4 rows by 4 columns',
    'W1 and b1: encoder 1, weights and bias, given, 3 rows by 5 columns',
    'Z1: encoder 1, pre-activations, results, 3 rows by 4 columns',
    'A1: encoder 1, activations, results, 3 rows by 4 columns',
  ])
  const levels = nodes.filter(({ role }) => role === 'heading').map(({ states }) => states.level)
  expect(levels).toEqual([1, 2, 3, 3, 3, 3])
})

it('a cell says where it is, its number, that it is pinned, and what it was', async () => {
  await cleanSheet(page, 'Z1 0 1')
  await pressAll(page, ['7', 'Control+Enter'])
  await expect
    .poll(async () => named(await tree(), 'gridcell'))
    .toEqual(
      expect.arrayContaining([
        'Z1 row 1, example x2: 7, pinned, was minus 1',
        'A1 row 1, example x2: 7, was 0',
        'A1 row 3, example x1: 0, clipped from minus 1',
        'W1 row 1, column 2: minus 1',
        'b1 row 2: 1',
      ]),
    )
})

it('selected cells are selected, and no others; every cell can be edited', async () => {
  await cleanSheet(page, 'W1 0 1')
  await pressAll(page, ['Shift+ArrowDown'])
  const gridcells = async () => (await tree()).filter(({ role }) => role === 'gridcell')
  await expect
    .poll(async () =>
      named(
        (await gridcells()).filter(({ states }) => states.selected),
        'gridcell',
      ),
    )
    .toEqual(['W1 row 1, column 2: minus 1', 'W1 row 2, column 2: minus 1'])
  const cells = await gridcells()
  expect(cells.filter(({ states }) => states.readonly)).toEqual([])
  const tools = named(await tree(), 'button').filter((name) => name.startsWith('One '))
  expect(tools).toEqual(['One more in W1 row 2, column 2', 'One less in W1 row 2, column 2'])
})

it('the editor is named by its cell, and a refusal is said with it', async () => {
  await cleanSheet(page, 'W1 0 1')
  await pressAll(page, [...'1..', 'Enter'])
  await expect.poll(() => page.locator('.refusal').count()).toBe(1)
  const field = (await tree()).find(({ role }) => role === 'textbox')
  expect(field).toMatchObject({
    name: 'W1 row 1, column 2, new number',
    states: { invalid: 'true', focused: true, describedby: 'refusal' },
  })
  await page.keyboard.press('Escape')
})

it('what is marked or drawn for the eye alone is not in the tree', async () => {
  await cleanSheet(page, 'W1 0 1')
  await pressAll(page, ['Control+c'])
  await expect.poll(() => page.locator('.copied-range').count()).toBe(1)
  const nodes = await tree()
  expect(named(nodes, 'image', 'img', 'SvgRoot', 'graphics-document')).toEqual([])
  expect(nodes.filter(({ name }) => name.includes('↔'))).toEqual([])
})

it('the menu is a menu of named entries, and gives the focus back to its cell', async () => {
  await cleanSheet(page, 'b1 0 0')
  await page.keyboard.press('Shift+F10')
  await menu(page).waitFor()
  const nodes = await tree()
  expect(named(nodes, 'menu')).toEqual(['Selected cells'])
  expect(named(nodes, 'menuitem')).toEqual(expect.arrayContaining(['Edit', 'Reset b1']))
  await page.keyboard.press('Escape')
  await expect
    .poll(() => cellAt(page, 'b1 0 0').evaluate((cell) => cell === document.activeElement))
    .toBe(true)
})
