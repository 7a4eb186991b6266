// A hundred thousand changes of every kind: nothing throws, and undo leads back through every state.
import { beforeAll, expect, it } from 'vitest'
import { cellAtPosition, spanOfPlace } from '../../src/lessons/grid-geometry'
import { type Draw, drawFrom } from '../../src/lessons/small-numbers'
import { isGiven, type SheetCell } from '../../src/sheet/sheet'
import { createEngine } from '../../src/sheet/engine'
import { current, useApp } from '../../src/store/app'
import { revertMatrix } from '../../src/store/differences'
import { newDocument } from '../../src/store/document'
import { clearCell, resetLesson, setCell, stepNumber, unpin } from '../../src/store/edit'
import { clearSelection, extendOver, fill, fillSelection } from '../../src/store/edit-range'
import { historyLength, redo, undo } from '../../src/store/history'
import { kitOf, loadLesson } from '../../src/store/lessons'
import { pasteRows, takeOffer } from '../../src/store/paste'
import { currentProblem, rename, resize } from '../../src/store/problem'
import { goTo, open, select } from '../../src/store/reading'
import { extendTo, selectedSpan, selectGrid } from '../../src/store/selection'

const changes = 100_000

beforeAll(async () => {
  await loadLesson('sparse-autoencoder')
  await open({ lesson: 'autoencoder', step: 2 })
})

function anyCell(draw: Draw): SheetCell {
  const { lesson } = current()
  const names = Object.keys(lesson.sheet)
  const matrix = names[draw(0, names.length - 1)]
  const { rows, cols } = lesson.matrices[matrix]
  return { matrix, row: draw(0, rows.length - 1), col: draw(0, cols.length - 1) }
}

function anyNumber(draw: Draw): number {
  return [draw(-9, 9), draw(-999, 999) / 100, 0, draw(-9, 9) * 1e200, 5e-324][draw(0, 4)]
}

/** Selects a random range of a random grid. */
function selectAny(draw: Draw): void {
  const cell = anyCell(draw)
  select(cell)
  const place = selectedSpan()!.place
  const { bottom, right } = spanOfPlace(place)
  extendTo(cellAtPosition(current().lesson, place, draw(0, bottom), draw(0, right)))
}

const kinds: readonly ((draw: Draw) => void)[] = [
  (draw) => setCell(anyCell(draw), anyNumber(draw)),
  (draw) => setCell(anyCell(draw), anyNumber(draw), '=1/3'),
  (draw) => stepNumber(anyCell(draw), draw(-10, 10)),
  (draw) => clearCell(anyCell(draw)),
  (draw) => unpin(anyCell(draw)),
  (draw) => revertMatrix(anyCell(draw).matrix),
  (draw) => {
    selectAny(draw)
    const width = draw(1, 5)
    pasteRows(
      Array.from({ length: draw(1, 5) }, () =>
        Array.from({ length: width }, () => anyNumber(draw)),
      ),
    )
    const { offers } = useApp.getState()
    if (offers.length > 0 && draw(0, 3) === 0) takeOffer(offers[draw(0, offers.length - 1)])
  },
  (draw) => {
    selectAny(draw)
    fillSelection(anyNumber(draw))
  },
  (draw) => {
    selectAny(draw)
    fill(draw(0, 1) === 0 ? 'down' : 'right')
  },
  (draw) => {
    selectAny(draw)
    if (draw(0, 4) === 0) selectGrid()
    clearSelection()
  },
  (draw) => {
    selectAny(draw)
    const span = selectedSpan()!
    extendOver(span, { ...spanOfPlace(span.place), top: span.top, left: span.left })
  },
  () => undo(),
  () => undo(),
  () => redo(),
  (draw) => rename('columns', draw(0, 3), ['', 'a', 'b'][draw(0, 2)]),
]

const rareKinds: readonly ((draw: Draw) => void)[] = [
  (draw) => {
    const controls = kitOf(current().lesson.id).sizeControls(currentProblem().shape)
    const { value, withSize } = controls[draw(0, controls.length - 1)]
    const shape = withSize(value + (draw(0, 1) === 0 ? 1 : -1))
    if (shape) resize(shape)
  },
  (draw) => {
    const kit = kitOf(current().lesson.id)
    const shape = (draw(0, 1) === 0 ? kit.deeper : kit.shallower)(currentProblem().shape)
    if (shape) resize(shape)
  },
  () => resetLesson(),
  (draw) =>
    goTo({ lesson: draw(0, 1) === 0 ? 'autoencoder' : 'sparse-autoencoder', step: draw(0, 3) }),
]

/** The numbers on screen are those that a new engine makes of the document. */
function expectTruth(): void {
  const { lesson, work } = current()
  expect(useApp.getState().values).toEqual(createEngine(lesson.sheet).evaluate(work))
}

it(`${changes} random changes never throw, and undo gives every state back exactly`, () => {
  const draw = drawFrom(20261123)
  for (let i = 0; i < changes; i++) {
    const rare = draw(0, 99) === 0
    const from = rare ? rareKinds : kinds
    from[draw(0, from.length - 1)](draw)
    if (i % 5000 === 0) expectTruth()
  }
  const { past } = useApp.getState()
  expect(past.length).toBe(historyLength)
  const states = [...past.map(({ before }) => before), useApp.getState().document]
  for (let back = states.length - 2; back >= 0; back--) {
    undo()
    expect(useApp.getState().document).toBe(states[back])
  }
  expectTruth()
  for (const state of states.slice(1)) {
    redo()
    expect(useApp.getState().document).toBe(state)
  }
  expectTruth()
}, 300_000)

it('after all that, reset gives the original to the bit, and ordinary input still works', async () => {
  for (const lesson of ['sparse-autoencoder', 'autoencoder'] as const) {
    await open({ lesson, step: 1 })
    resetLesson()
  }
  expect(useApp.getState().document).toEqual(newDocument)
  const { lesson } = current()
  for (const [name, entry] of Object.entries(lesson.sheet))
    if (isGiven(entry)) expect([...useApp.getState().values[name].data]).toEqual(entry.flat())
  setCell({ matrix: 'X', row: 0, col: 0 }, 3)
  expect(useApp.getState().values.Z1.data[0]).toBe(2)
  expect(useApp.getState().values.Y_target.data[0]).toBe(3)
})
