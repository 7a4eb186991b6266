// The network follows the sheet and the sheet's selection, and hands back what is pointed at.
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Diagram } from '../../../src/components/diagram/Diagram'
import { LazyDiagram } from '../../../src/components/LazyDiagram'
import { frameOfStep } from '../../../src/lessons/camera'
import { freeRoom } from '../../../src/lessons/free-room'
import type { Lesson } from '../../../src/lessons/lesson'
import { chooseActivation } from '../../../src/store/activation'
import { current, useApp } from '../../../src/store/app'
import { setCell } from '../../../src/store/edit'
import { useOptions } from '../../../src/store/options'
import { pointAt, usePointed } from '../../../src/store/pointed'
import { preview } from '../../../src/store/preview'
import { goTo, select } from '../../../src/store/reading'
import { leaveBlank } from '../../../src/store/unfinished'
import { startAt } from '../../store/fresh-store'

vi.mock(import('../../../src/lessons/free-room'), { spy: true })

beforeEach(async () => {
  await startAt({ lesson: 'autoencoder', step: 2 })
  useOptions.setState({ diagram: true })
  pointAt([])
  leaveBlank({})
  vi.stubGlobal('ResizeObserver', Measured)
})
afterEach(() => vi.unstubAllGlobals())

/** jsdom lays nothing out: the sheet's view is as large as on a page of 1280 by 720. */
class Measured implements ResizeObserver {
  private readonly callback: ResizeObserverCallback
  constructor(callback: ResizeObserverCallback) {
    this.callback = callback
  }
  observe(target: Element) {
    const contentRect = DOMRect.fromRect({ width: 934, height: 562 })
    const sizes = { borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }
    this.callback([{ target, contentRect, ...sizes }], this)
  }
  unobserve() {}
  disconnect() {}
}

const cellOf = (height: number) => ({ width: height * 1.08, height })

const inSheet = (lesson: Lesson, step: number, height: number) => (
  <main className="sheet-view">
    <Diagram lesson={lesson} frame={frameOfStep(lesson, step)} cell={cellOf(height)} />
  </main>
)

const show = () => render(inSheet(current().lesson, useApp.getState().place.step, 47))
const part = (key: string) => document.querySelector(`[data-part="${key}"]`)!
const node = (name: RegExp) => screen.getByRole('button', { name })
const selectCell = (matrix: string, row: number, col: number) =>
  act(() => select({ matrix, row, col }))
const summary = () => document.querySelector('.network-figure .unseen')!.textContent
const words = () => document.querySelector('.network-words')!.textContent

it('draws one line for every weight: whole, dashed, or faint, and as thick as it is large', () => {
  show()
  expect(document.querySelectorAll('.edge')).toHaveLength(12)
  expect(part('edge 0 0 0').classList).toContain('positive')
  expect(part('edge 0 1 0').classList).toContain('negative')
  expect(part('edge 0 2 0').classList).toContain('zero')
  const widthOf = (key: string) =>
    Number(part(key).querySelector('.stroke')!.getAttribute('stroke-width'))
  expect(widthOf('edge 0 0 0')).toBeGreaterThan(widthOf('edge 0 2 0'))
  act(() => setCell({ matrix: 'W1', row: 0, col: 1 }, -3))
  expect(widthOf('edge 0 1 0')).toBeGreaterThan(widthOf('edge 0 0 0'))
})

it('fills the nodes with one example, and follows the choice and every edit', async () => {
  show()
  expect(node(/^neuron 2: 3$/)).toBeDefined()
  await userEvent.setup().click(screen.getByRole('radio', { name: 'example x4' }))
  expect(node(/^neuron 2: 1$/)).toBeDefined()
  expect(summary()).toMatch(/^Network for example x4\. /)
  act(() => setCell({ matrix: 'b1', row: 1, col: 0 }, 6))
  expect(node(/^neuron 2: 6$/)).toBeDefined()
})

it('crosses out a neuron that is 0 for every example, and says so', () => {
  show()
  expect(document.querySelector('.cross')).toBeNull()
  for (const col of [0, 1, 2, 3]) act(() => setCell({ matrix: 'W1', row: 0, col }, -1))
  expect(part('node 1 0').querySelector('.cross')).not.toBeNull()
  expect(part('node 1 0').parentElement!.textContent).toContain('dead')
  expect(node(/^neuron 1: 0, clipped from minus 6, dead: 0 in all 4 columns$/)).toBeDefined()
  expect(summary()).toContain('dead: 0 in all 4 columns')
})

it('shows what ReLU struck out', () => {
  show()
  expect(part('node 1 2').classList).toContain('clipped-node')
  expect(part('node 1 2').parentElement!.textContent).toBe('0−1')
  expect(part('node 1 0').classList).not.toContain('clipped-node')
})

it('a selected result lights its node and each term in its tint, and chooses its example', () => {
  show()
  selectCell('Z1', 2, 3)
  expect(part('node 1 2').classList).toContain('lit')
  for (const col of [0, 1, 2, 3]) {
    expect(part(`edge 0 ${col} 2`).querySelector(`.halo-${col}`)).not.toBeNull()
    expect(part(`node 0 ${col}`).classList).toContain(`node-tint-${col}`)
  }
  expect(part('bias 0 2').classList).toContain('bias-tint-4')
  expect(part('edge 0 0 0').classList).toContain('faded')
  expect(screen.getByRole('radio', { name: 'example x4' })).toHaveProperty('checked', true)
  expect(words()).toBe('A1[3,4] = 3 neuron 3')
})

it('a selected weight lights its edge and leaves the example', () => {
  show()
  selectCell('X', 0, 2)
  selectCell('W1', 1, 0)
  expect(part('edge 0 0 1').classList).toContain('lit')
  expect(document.querySelectorAll('.edge .halo')).toHaveLength(1)
  expect(screen.getByRole('radio', { name: 'example x3' })).toHaveProperty('checked', true)
  expect(words()).toBe('W1[2,1] = 1 from feature 1 to neuron 2')
})

it('a result under the mouse lights its node and chooses its example before the selected one', () => {
  show()
  selectCell('Z1', 2, 3)
  act(() => preview({ matrix: 'Z1', row: 0, col: 1 }))
  expect(part('node 1 0').classList).toContain('lit')
  expect(part('node 1 2').classList).not.toContain('lit')
  expect(screen.getByRole('radio', { name: 'example x2' })).toHaveProperty('checked', true)
  act(() => preview(null))
  expect(part('node 1 2').classList).toContain('lit')
  expect(screen.getByRole('radio', { name: 'example x4' })).toHaveProperty('checked', true)
})

it('a cell that is asked about chooses its example', () => {
  show()
  act(() => leaveBlank({}, { matrix: 'Z1', row: 1, col: 2 }))
  expect(screen.getByRole('radio', { name: 'example x3' })).toHaveProperty('checked', true)
})

it('what is pointed at elsewhere lights up before what is selected', () => {
  show()
  selectCell('W1', 1, 0)
  act(() => pointAt([{ matrix: 'b1', row: 0, col: 0 }]))
  expect(part('bias 0 0').classList).toContain('lit')
  expect(part('edge 0 0 1').classList).not.toContain('lit')
  act(() => pointAt([{ matrix: 'W1' }]))
  expect(document.querySelectorAll('.edge .halo')).toHaveLength(12)
})

it('one tab stop; arrows move, point at cells, and Enter selects', async () => {
  show()
  const user = userEvent.setup()
  const svg = screen.getByRole('group', { name: 'The network for example x1' })
  expect(svg.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  act(() => part('node 0 0').dispatchEvent(new FocusEvent('focusin', { bubbles: true })))
  act(() => (part('node 0 0') as SVGElement).focus())
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toBe(part('edge 0 0 1'))
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'W1 row 2, column 1, 1: from feature 1 to neuron 2',
  )
  expect(usePointed.getState().at).toEqual([{ matrix: 'W1', row: 1, col: 0 }])
  await user.keyboard('{Enter}')
  expect(useApp.getState().selected).toEqual({ matrix: 'W1', row: 1, col: 0 })
  expect(useApp.getState().place.step).toBe(2)
})

it('a click without a pointer selects the cell of what was clicked', () => {
  show()
  fireEvent.click(part('node 1 1'), { detail: 0 })
  expect(useApp.getState().selected).toEqual({ matrix: 'A1', row: 1, col: 0 })
})

it('shows no number before its step, nor one that is left blank', async () => {
  await startAt({ lesson: 'autoencoder', step: 0 })
  show()
  expect(part('node 1 0').classList).toContain('blank-node')
  expect(part('edge 0 0 0').classList).toContain('unknown')
  expect(part('node 2 0').textContent).toBe('0')
  act(() => leaveBlank({ A2: new Set([0]) }))
  expect(part('node 2 0').textContent).toBe('')
  fireEvent.click(part('edge 0 0 0'), { detail: 0 })
  expect(useApp.getState().selected).toBeNull()
})

it('before ReLU its nodes hold the pre-activations, under their own symbol', async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 1 })
  show()
  expect([...document.querySelectorAll('.row-symbol')].map((it) => it.textContent)).toEqual([
    'X',
    'Z',
  ])
  expect(node(/^f2 Music: minus 6$/)).toBeDefined()
})

it('a gate’s step draws the gate’s weights, hatches what the gate cut and crosses out the dead', async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 2 })
  await act(() => chooseActivation('gated'))
  show()
  fireEvent.click(part('edge 0 0 2'), { detail: 0 })
  expect(useApp.getState().selected).toEqual({ matrix: 'W_gate', row: 2, col: 0 })
  expect(part('edge 0 0 2').classList).toContain('lit')
  expect(words()).toBe('Wg[3,1] = −1 gate weight from neuron 1 to f3 City')
  // a weight that is measured with, beside it, is at the same edge
  selectCell('W_enc', 2, 0)
  expect(part('edge 0 0 2').classList).toContain('lit')
  expect(words()).toBe('We[3,1] = −1 from neuron 1 to f3 City')
  selectCell('F', 2, 3)
  expect(part('node 1 2').classList).toContain('clipped-node')
  expect(part('node 1 2').parentElement!.textContent).toContain('dead')
  expect(part('edge 0 0 2').querySelector('.halo-0')).not.toBeNull()
  expect(part('node 1 0').classList).toContain('clipped-node')
  act(() => setCell({ matrix: 'b_gate', row: 2, col: 0 }, 9))
  expect(part('node 1 2').classList).not.toContain('clipped-node')
})

it('where there is no room it waits behind a button, which Escape closes again', async () => {
  await startAt({ lesson: 'sparse-autoencoder', step: 6 })
  show()
  const user = userEvent.setup()
  const button = screen.getByRole('button', { name: 'Network' })
  expect(document.querySelector('.network')).toBeNull()
  await user.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  act(() => (part('node 0 0') as SVGElement).focus())
  await user.keyboard('{Escape}')
  expect(document.querySelector('.network')).toBeNull()
  expect(document.activeElement).toBe(button)
})

it('goes from lesson to lesson without mixing their numbers', async () => {
  const { lesson } = current()
  const { rerender } = render(inSheet(lesson, 2, 47))
  act(() => goTo({ lesson: 'sparse-autoencoder', step: 3 }))
  rerender(inSheet(current().lesson, 3, 39))
  expect(document.querySelectorAll('.edge')).toHaveLength(18)
  expect(within(screen.getByRole('radiogroup')).getAllByRole('radio')).toHaveLength(5)
})

it('is not there when the reader does not want it', async () => {
  const { lesson } = current()
  useOptions.setState({ diagram: false })
  const { container } = render(
    <main className="sheet-view">
      <LazyDiagram lesson={lesson} frame={frameOfStep(lesson, 2)} cell={cellOf(47)} />
    </main>,
  )
  expect(container.textContent).toBe('')
  act(() => useOptions.setState({ diagram: true }))
  expect(await screen.findByRole('figure', { name: 'Network' })).toBeDefined()
})

it('searches for room again for other matrices, and not for other numbers', () => {
  const { rerender } = show()
  const searches = vi.mocked(freeRoom).mock.calls.length
  expect(searches).toBeGreaterThan(0)
  act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 7))
  expect(part('node 0 0').textContent).toContain('7')
  expect(vi.mocked(freeRoom).mock.calls.length).toBe(searches)
  rerender(inSheet(current().lesson, 3, 47))
  expect(vi.mocked(freeRoom).mock.calls.length).toBeGreaterThan(searches)
})
