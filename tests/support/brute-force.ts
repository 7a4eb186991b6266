// What affects what, found by trying: one number changed at a time, every other looked at.
import type { Plan } from '../../src/sheet/compile'
import { createEngine, type Engine, type Inputs } from '../../src/sheet/engine'
import { isGiven, type Pins, type Sheet, type SheetCell, type Values } from '../../src/sheet/sheet'
import { withNumber } from './edits'

/** Cells by matrix, as indices (row × columns + column). */
export type Cells = Map<string, Set<number>>

/** Every cell of every named matrix. */
export function cellsOf(plan: Plan): SheetCell[] {
  return plan.nodes
    .filter((node) => node.named)
    .flatMap(({ name, shape: [rows, cols] }) =>
      Array.from({ length: rows * cols }, (_, i) => ({
        matrix: name,
        row: Math.floor(i / cols),
        col: i % cols,
      })),
    )
}

/**
 * Judges promises about what a cell moves: null when the promise holds, else what is wrong. One
 * draw of numbers may hide a way, as a rectifier that stays shut does, so numbers are drawn again
 * until all that was promised has moved. What moves without a promise is wrong at once.
 */
export function drawnTrials(
  withNumbers: (seed: number) => Sheet,
  seed: number,
  pinsBy: (draw: number) => Pins,
): (cell: SheetCell, promised: Cells) => string | null {
  const trials: { sheet: Sheet; engine: Engine; inputs: Inputs }[] = []
  const trial = (draw: number) => {
    const sheet = withNumbers(seed + draw)
    const inputs = { numbers: {}, pins: pinsBy(draw) }
    return (trials[draw] ??= { sheet, engine: createEngine(sheet), inputs })
  }
  return (cell, promised) => {
    const waiting = new Set(
      [...promised].flatMap(([name, at]) => [...at].map((i) => `${name} ${i}`)),
    )
    const known = new Set(waiting)
    for (let draw = 0; draw < 500; draw++) {
      const { sheet, engine, inputs } = trial(draw)
      for (const moved of movedBy(sheet, engine, inputs, cell)) {
        if (!known.has(moved)) return `${moved} moves and was not promised to`
        waiting.delete(moved)
      }
      if (waiting.size === 0) return null
    }
    return `${[...waiting].join(', ')} never moves`
  }
}

/** The other cells that move when one is changed a little or a lot, up or down. */
function movedBy(sheet: Sheet, engine: Engine, inputs: Inputs, cell: SheetCell): Set<string> {
  const before = engine.evaluate(inputs)
  const { cols, data } = before[cell.matrix]
  const index = cell.row * cols + cell.col
  const moved = new Set<string>()
  for (const step of [0.5, -0.5, 10, -10, 1000, -1000]) {
    const after = engine.evaluate(withCell(sheet, inputs, cell.matrix, index, data[index] + step))
    for (const name of differing(before, after)) moved.add(name)
  }
  moved.delete(`${cell.matrix} ${index}`)
  return moved
}

/** The inputs with one cell at another number: typed into a given, pinned in a result. */
export function withCell(
  sheet: Sheet,
  { numbers, pins }: Inputs,
  matrix: string,
  index: number,
  value: number,
): Inputs {
  const entry = sheet[matrix]
  return isGiven(entry)
    ? {
        numbers: { ...numbers, [matrix]: withNumber(numbers[matrix] ?? entry, index, value) },
        pins,
      }
    : { numbers, pins: { ...pins, [matrix]: { ...pins[matrix], [index]: value } } }
}

function differing(before: Values, after: Values): string[] {
  return Object.keys(before)
    .flatMap((name) => {
      if (before[name] === after[name]) return []
      const now = after[name].data
      return Array.from(before[name].data, (was, i) =>
        Object.is(was, now[i]) ? '' : `${name} ${i}`,
      )
    })
    .filter((name) => name !== '')
}
