// Undo and redo: the way back is exact, and goes to where each change was.
import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import type { LessonId } from '../../src/lessons/lesson'
import { createEngine } from '../../src/sheet/engine'
import type { SheetCell, Values } from '../../src/sheet/sheet'
import { current, useApp } from '../../src/store/app'
import { newDocument } from '../../src/store/document'
import { notePress } from '../../src/store/burst'
import { clearCell, resetLesson, setCell, stepNumber, unpin } from '../../src/store/edit'
import { redo, undo } from '../../src/store/history'
import { goTo } from '../../src/store/reading'
import { sameBits } from '../support/same-bits'
import { startAt } from './fresh-store'

const state = () => useApp.getState()
const x11: SheetCell = { matrix: 'X', row: 0, col: 0 }

beforeEach(() => startAt({ lesson: 'autoencoder', step: 2 }))

it('steps of one burst are one change, however long the page takes over each', () => {
  const clock = vi.spyOn(Date, 'now')
  const press = (timeStamp: number, repeat = false) => {
    clock.mockReturnValue(timeStamp * 10)
    notePress({ timeStamp, repeat })
    stepNumber(x11, 1)
    notePress({ timeStamp: timeStamp + 50 })
  }
  press(10_000)
  press(10_400)
  // a key held down repeats as late as the page lets it
  press(12_000, true)
  expect(state().past).toHaveLength(1)
  press(12_600)
  expect(state().past).toHaveLength(2)
  undo()
  expect(state().values['X']!.data[0]).toBe(5)
  undo()
  expect(state().values['X']!.data[0]).toBe(2)
  vi.restoreAllMocks()
})

interface Action {
  readonly kind: 'set' | 'clear' | 'unpin' | 'reset' | 'step' | 'lesson'
  readonly matrix: number
  readonly cell: number
  readonly value: number
}

const value = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
)
const action = fc.record<Action>({
  kind: fc.constantFrom('set', 'set', 'set', 'clear', 'unpin', 'reset', 'step', 'lesson'),
  matrix: fc.nat(100),
  cell: fc.nat(1000),
  value,
})

function cellAt({ matrix: which, cell }: Action): SheetCell {
  const { lesson } = current()
  const names = Object.keys(lesson.sheet)
  const matrix = names[which % names.length]!
  const { rows, cols } = lesson.matrices[matrix]!
  const index = cell % (rows.length * cols.length)
  return { matrix, row: Math.floor(index / cols.length), col: index % cols.length }
}

function act(next: Action): void {
  const { lesson, step } = state().place
  const other: LessonId = lesson === 'autoencoder' ? 'sparse-autoencoder' : 'autoencoder'
  switch (next.kind) {
    case 'set':
      return setCell(cellAt(next), next.value)
    case 'clear':
      return clearCell(cellAt(next))
    case 'unpin':
      return unpin(cellAt(next))
    case 'reset':
      return resetLesson()
    case 'step':
      return goTo({ lesson, step: (step + next.cell) % current().lesson.steps.length })
    case 'lesson':
      return goTo({ lesson: other, step: next.cell % 7 })
    default:
      return next.kind satisfies never
  }
}

/** The numbers of the lesson on screen, worked out from the document alone. */
function fromScratch(): Values {
  const { lesson, work } = current()
  return createEngine(lesson.sheet).evaluate(work)
}

function expectSameValues(left: Values, right: Values): void {
  expect(Object.keys(left)).toEqual(Object.keys(right))
  for (const name of Object.keys(right))
    expect(sameBits(left[name]!, right[name]!), name).toBe(true)
}

it('after any actions the numbers are those of the document, worked out from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      await startAt({ lesson: 'autoencoder', step: 2 })
      for (const next of actions) {
        act(next)
        expectSameValues(state().values, fromScratch())
      }
    }),
  )
})

it('undo of everything is the beginning, exactly, and redo of everything the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      await startAt({ lesson: 'autoencoder', step: 2 })
      const documents = [state().document]
      for (const next of actions) {
        act(next)
        if (state().document !== documents.at(-1)) documents.push(state().document)
      }
      expect(state().past).toHaveLength(documents.length - 1)
      for (const document of documents.slice(0, -1).reverse()) {
        undo()
        expect(state().document).toBe(document)
        expectSameValues(state().values, fromScratch())
      }
      expect(state().document).toEqual(newDocument)
      for (const document of documents.slice(1)) {
        redo()
        expect(state().document).toBe(document)
        expectSameValues(state().values, fromScratch())
      }
    }),
  )
})

it('undo marks what it changed, as an edit does', () => {
  setCell(x11, 3)
  undo()
  expect(state().changed['X']).toEqual({ 0: 3 })
  expect(state().changed['loss']).toEqual({ 0: 6 })
  expect(state().status).toMatch(/^Undid: X row 1, example x1 is now 3 \(was 2\)\. 13 results/)
})

it('where there is nothing to undo or redo it says so and changes nothing else', () => {
  const { document, values } = state()
  undo()
  expect(state().status).toBe('There is nothing to undo.')
  redo()
  expect(state().status).toBe('There is nothing to redo.')
  expect(state().document).toBe(document)
  expect(state().values).toBe(values)
})

it('a new change takes the place of what was undone', () => {
  setCell(x11, 3)
  setCell(x11, 4)
  undo()
  setCell(x11, 5)
  expect(state().future).toEqual([])
  redo()
  expect(state().document.autoencoder.numbers['X']?.[0]?.[0]).toBe(5)
  undo()
  expect(state().document.autoencoder.numbers['X']?.[0]?.[0]).toBe(3)
})

it('undo stays at a step that shows the cell, and else goes to the step that made it', () => {
  setCell(x11, 3)
  setCell({ matrix: 'W3', row: 0, col: 0 }, 7)
  expect(state().place).toEqual({ lesson: 'autoencoder', step: 4 })
  goTo({ lesson: 'sparse-autoencoder', step: 5 })
  setCell({ matrix: 'lambda', row: 0, col: 0 }, 2)
  goTo({ lesson: 'autoencoder', step: 0 })
  undo()
  expect(state().place).toEqual({ lesson: 'sparse-autoencoder', step: 5 })
  expect(state().selected).toEqual({ matrix: 'lambda', row: 0, col: 0 })
  undo()
  expect(state().place).toEqual({ lesson: 'autoencoder', step: 4 })
  goTo({ lesson: 'autoencoder', step: 2 })
  undo()
  expect(state().place).toEqual({ lesson: 'autoencoder', step: 2 })
  expect(state().document).toEqual(newDocument)
})

it('undo of a reset in another lesson goes to that lesson', () => {
  setCell(x11, 3)
  resetLesson()
  goTo({ lesson: 'sparse-autoencoder', step: 9 })
  undo()
  expect(state().place.lesson).toBe('autoencoder')
  expect(state().document.autoencoder.numbers['X']?.[0]?.[0]).toBe(3)
})
