// What is marked in a grid from elsewhere: pointed at, blank for now, shaded by value.
import { act, configure, render, screen } from '@testing-library/react'
import { memo } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/components/App'
import type { CellProps } from '../../src/components/Cell'
import { loadHands } from '../../src/components/with-hands'
import { setCell } from '../../src/store/edit'
import { useOptions } from '../../src/store/options'
import { pointAt } from '../../src/store/pointed'
import { leaveBlank } from '../../src/store/unfinished'
import { startAt } from '../store/fresh-store'

const drawn = vi.hoisted((): string[] => [])

// The cell as it is, memoised as it is, counted from inside.
vi.mock('../../src/components/Cell', async (original) => {
  const { Cell } = await original<typeof import('../../src/components/Cell')>()
  const { type } = Cell
  const Counted = (props: CellProps) => {
    drawn.push(`${props.matrix} ${props.row} ${props.col}`)
    return type(props)
  }
  return { Cell: memo(Counted) }
})

// Nothing is hidden here, and asking jsdom for every element takes long.
configure({ defaultHidden: true })

beforeAll(async () => {
  await loadHands()
})
beforeEach(async () => {
  await startAt({ lesson: 'autoencoder', step: 2 })
  render(<App />)
  drawn.length = 0
})
afterEach(() =>
  act(() => {
    pointAt([])
    leaveBlank({})
    useOptions.setState({ heat: false })
  }),
)

const td = (matrix: string, row: number, col: number) =>
  document.getElementById(`cell-${matrix}-${row}-${col}`)!
const idsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id)

describe('pointing', () => {
  it('at a cell marks that cell on all sides and draws no other', () => {
    act(() => pointAt([{ matrix: 'Z1', row: 1, col: 2 }]))
    expect(idsOf('td.pointed')).toEqual(['cell-Z1-1-2'])
    expect(td('Z1', 1, 2).className).toContain('ends-above ends-right ends-below ends-left')
    expect(drawn).toEqual(['Z1 1 2'])
    act(() => pointAt([]))
    expect(idsOf('td.pointed')).toEqual([])
  })

  it('at a matrix draws one line around it, though a bias stands beside it in its grid', () => {
    act(() => pointAt([{ matrix: 'W1' }]))
    expect(idsOf('td.pointed')).toHaveLength(12)
    expect(idsOf('td.pointed[data-matrix="b1"]')).toEqual([])
    expect(idsOf('td.ends-above')).toEqual([0, 1, 2, 3].map((col) => `cell-W1-0-${col}`))
    expect(idsOf('td.ends-right')).toEqual([0, 1, 2].map((row) => `cell-W1-${row}-3`))
    expect(idsOf('td.ends-below')).toEqual([0, 1, 2, 3].map((col) => `cell-W1-2-${col}`))
    expect(idsOf('td.ends-left')).toEqual([0, 1, 2].map((row) => `cell-W1-${row}-0`))
    expect(new Set(drawn.map((key) => key.split(' ')[0]))).toEqual(new Set(['W1']))
  })

  it('at what is already pointed at, or at what is not in view, draws nothing', () => {
    act(() => pointAt([{ matrix: 'X' }]))
    drawn.length = 0
    act(() => pointAt([{ matrix: 'X' }]))
    act(() => pointAt([{ matrix: 'X' }, { matrix: 'A4' }, { matrix: 'loss', row: 0, col: 0 }]))
    expect(drawn).toEqual([])
  })
})

describe('a cell left blank', () => {
  it('shows and says nothing of its number, its old number, or that ReLU struck one out', () => {
    expect(td('A1', 0, 1).className).toContain('clipped')
    act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 3))
    expect(td('A1', 0, 0).querySelector('.old')).not.toBeNull()
    drawn.length = 0
    act(() => leaveBlank({ A1: new Set([0, 1]) }))
    for (const [col, example] of ['x1', 'x2'].entries()) {
      expect(td('A1', 0, col).textContent).toBe('')
      expect(td('A1', 0, col).querySelector('.old, .struck')).toBeNull()
      expect(td('A1', 0, col).className).not.toMatch(/clipped|changed|long|tenths/)
      expect(screen.getByLabelText(`A1 row 1, example ${example}: blank for now`)).toBeDefined()
    }
    expect(drawn).toEqual(['A1 0 0', 'A1 0 1'])
    act(() => leaveBlank({}))
    expect(td('A1', 0, 0).textContent).toBe('2')
    expect(td('A1', 0, 1).querySelector('.struck')).not.toBeNull()
  })

  it('stays as it is while others are filled in', () => {
    act(() => leaveBlank({ A1: new Set([0, 1]) }))
    drawn.length = 0
    act(() => leaveBlank({ A1: new Set([1]) }))
    expect(drawn).toEqual(['A1 0 0'])
  })
})

describe('heat', () => {
  const turnOn = async () => {
    act(() => useOptions.setState({ heat: true }))
    await screen.findByRole('region', { name: 'Colors by value' })
  }
  const strength = (matrix: string, row: number, col: number) =>
    td(matrix, row, col).style.getPropertyValue('--heat')

  it('is not there until it is asked for, and goes without a trace', async () => {
    expect(idsOf('[data-heat]')).toEqual([])
    await turnOn()
    expect(idsOf('td[data-heat]')).toHaveLength(55)
    act(() => useOptions.setState({ heat: false }))
    expect(idsOf('[data-heat], td[style*="--heat"]')).toEqual([])
  })

  it('gives equal numbers equal colors in every matrix, on the two sides of 0', async () => {
    await turnOn()
    // Z1[3,1] is 5 of at most 5, and A1 keeps it; X[1,1] is 2, Z1[1,2] is −1
    expect([strength('Z1', 1, 2), strength('A1', 1, 2)]).toEqual(['100%', '100%'])
    expect(strength('X', 0, 0)).toBe(strength('A1', 0, 2))
    expect(td('Z1', 0, 1).dataset.heat).toBe('below')
    expect(strength('Z1', 0, 1)).toBe(strength('X', 1, 1) || 'missing')
    expect(strength('A1', 0, 1)).toBe('0%')
  })

  it('has a legend with the numbers of its scale', async () => {
    act(() => useOptions.setState({ heat: true }))
    const legend = await screen.findByRole('region', { name: 'Colors by value' })
    const marks = [...legend.querySelectorAll('li')].map(({ textContent }) => textContent)
    expect(marks).toEqual(['−5', '−1', '0', '1', '5'])
  })

  it('draws for an edit only what changed, until the scale does', async () => {
    await turnOn()
    drawn.length = 0
    act(() => setCell({ matrix: 'X', row: 3, col: 3 }, 1))
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.length).toBeLessThan(10)
    drawn.length = 0
    act(() => setCell({ matrix: 'X', row: 3, col: 3 }, 9))
    expect(strength('X', 3, 3)).toMatch(/^9\d/)
    expect(drawn.length).toBeGreaterThan(40)
  })

  it('shades neither what is no finite number nor what is blank', async () => {
    await turnOn()
    act(() => setCell({ matrix: 'X', row: 0, col: 0 }, 1e308))
    act(() => setCell({ matrix: 'W1', row: 0, col: 0 }, 1e10))
    expect(td('Z1', 0, 0).className).toContain('trouble')
    expect(td('Z1', 0, 0).dataset.heat).toBeUndefined()
    act(() => leaveBlank({ X: new Set([5]) }))
    expect(td('X', 1, 1).dataset.heat).toBeUndefined()
  })
})
