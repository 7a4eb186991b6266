// Counts the cells that are drawn: those that changed now or were marked before, and no others.
import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memo } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { App } from '../../src/components/App'
import type { CellProps } from '../../src/components/Cell'
import { loadHands } from '../../src/components/with-hands'
import type { LessonId } from '../../src/lessons/lesson'
import type { SheetCell } from '../../src/sheet/sheet'
import { isGiven } from '../../src/sheet/sheet'
import { current, useApp } from '../../src/store/app'
import { setCell } from '../../src/store/edit'
import { undo } from '../../src/store/history'
import { select } from '../../src/store/reading'
import { startAt } from '../store/fresh-store'

const drawn = vi.hoisted((): string[] => [])

// The cell as it is, memoised as it is, counted from inside.
vi.mock('../../src/components/Cell', async (original) => {
  const { Cell } = await original<typeof import('../../src/components/Cell')>()
  const { type, compare } = Cell as typeof Cell & {
    readonly compare: ((left: CellProps, right: CellProps) => boolean) | null
  }
  const Counted = (props: CellProps) => {
    drawn.push(keyOf(props))
    return type(props)
  }
  return { Cell: memo(Counted, compare ?? undefined) }
})

const keyOf = ({ matrix, row, col }: SheetCell) => `${matrix} ${row} ${col}`

/** The cells on record in the store under a kind of mark. */
function keysOf(marks: Readonly<Record<string, Readonly<Record<number, unknown>>>>): string[] {
  const { lesson } = current()
  return Object.entries(marks).flatMap(([matrix, cells]) => {
    const cols = lesson.matrices[matrix]!.cols.length
    return Object.keys(cells).map((index) =>
      keyOf({ matrix, row: Math.floor(Number(index) / cols), col: Number(index) % cols }),
    )
  })
}

/** Cells marked as changed, and those that show the number ReLU struck out of a changed one. */
function marked(): Set<string> {
  const { changed } = useApp.getState()
  const struck = Object.entries(current().lesson.sheet).flatMap(([name, entry]) => {
    const from = !isGiven(entry) && entry.op === 'relu' ? entry.args[0] : undefined
    const cells = typeof from === 'string' ? changed[from] : undefined
    return cells ? keysOf({ [name]: cells }) : []
  })
  return new Set([...keysOf(changed), ...struck])
}

function expectOnly(allowed: ReadonlySet<string>): void {
  expect(drawn.filter((key) => !allowed.has(key))).toEqual([])
  expect(new Set(drawn).size, 'no cell is drawn twice').toBe(drawn.length)
  drawn.length = 0
}

beforeAll(async () => {
  await loadHands()
})

async function openWhole(lesson: LessonId): Promise<void> {
  await startAt({ lesson, step: 1 })
  useApp.setState({ view: 'overview', showAll: true })
  drawn.length = 0
  render(<App />)
}

it.each([
  ['autoencoder', 231],
  ['sparse-autoencoder', 300],
] as const)('the whole %s is %i cells, each drawn once', async (lesson, cells) => {
  await openWhole(lesson)
  expect(document.querySelectorAll('td[data-matrix]')).toHaveLength(drawn.length)
  expect(drawn).toHaveLength(cells)
  expectOnly(new Set(drawn))
})

const edits: readonly (readonly [LessonId, SheetCell, readonly number[]])[] = [
  ['autoencoder', { matrix: 'X', row: 0, col: 0 }, [3, -4, 2]],
  ['autoencoder', { matrix: 'W2', row: 0, col: 2 }, [2, 0, 1]],
  ['autoencoder', { matrix: 'A2', row: 0, col: 0 }, [2, 5, 0]],
  ['sparse-autoencoder', { matrix: 'X', row: 0, col: 1 }, [3, 0, 1]],
  ['sparse-autoencoder', { matrix: 'lambda', row: 0, col: 0 }, [2, 0.5, 1]],
  ['sparse-autoencoder', { matrix: 'F', row: 5, col: 4 }, [1, 2, 0]],
]

it.each(edits)(
  '%s, %o: an edit draws what changed or was marked',
  async (lesson, cell, numbers) => {
    await openWhole(lesson)
    act(() => select(cell))
    drawn.length = 0
    let before = marked()
    const step = (change: () => void) => {
      act(change)
      const now = marked()
      expect([...now].filter((key) => !drawn.includes(key))).toEqual([])
      expectOnly(new Set([...before, ...now, keyOf(cell)]))
      before = now
    }
    for (const number of numbers) step(() => setCell(cell, number))
    for (const _ of numbers) step(undo)
  },
)

it('typing draws the cell that is edited and no other', async () => {
  await openWhole('autoencoder')
  const cell = { matrix: 'X', row: 0, col: 0 }
  act(() => document.getElementById('cell-X-0-0')!.focus())
  drawn.length = 0
  const user = userEvent.setup()
  await user.keyboard('1')
  await user.keyboard('2.5')
  await user.keyboard('{Escape}')
  expect(drawn.length).toBeLessThanOrEqual(3)
  expect(drawn.filter((key) => key !== keyOf(cell))).toEqual([])
})

it('a new selection draws what was lit, what is lit, and the two cells', async () => {
  await openWhole('sparse-autoencoder')
  const from = { matrix: 'Z', row: 1, col: 1 }
  const to = { matrix: 'Z', row: 1, col: 2 }
  act(() => select(from))
  const lit = keysOf(useApp.getState().lights)
  drawn.length = 0
  act(() => select(to))
  expectOnly(new Set([...lit, ...keysOf(useApp.getState().lights), keyOf(from), keyOf(to)]))
})
