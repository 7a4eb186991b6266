// Random edits of a sheet: numbers typed, reset, pinned and unpinned.
import fc from 'fast-check'
import type { Plan } from '../../src/sheet/compile'
import type { Inputs } from '../../src/sheet/engine'
import type { Rows } from '../../src/tensor/tensor'

/** One edit; `matrix` and `cell` count round what the sheet has. */
export interface Edit {
  readonly kind: 'type' | 'reset' | 'pin' | 'unpin' | 'unpin all'
  readonly matrix: number
  readonly cell: number
  readonly value: number
}

export const untouched: Inputs = { numbers: {}, pins: {} }

export function edits(value: fc.Arbitrary<number>): fc.Arbitrary<Edit[]> {
  const edit = fc.record<Edit>({
    kind: fc.constantFrom('type', 'type', 'type', 'reset', 'pin', 'pin', 'unpin', 'unpin all'),
    matrix: fc.nat(1000),
    cell: fc.nat(1000),
    value,
  })
  return fc.array(edit, { minLength: 1, maxLength: 12, size: 'max' })
}

/** The inputs after one more edit. */
export function edited(plan: Plan, { numbers, pins }: Inputs, edit: Edit): Inputs {
  const onGivens = edit.kind === 'type' || edit.kind === 'reset'
  const named = plan.nodes.filter((node) => node.named && (node.made === null) === onGivens)
  if (named.length === 0) return { numbers, pins }
  const { name, shape, start } = named[edit.matrix % named.length]
  const index = edit.cell % (shape[0] * shape[1])
  const { [name]: rows = start, ...otherNumbers } = numbers
  const { [name]: cells = {}, ...otherPins } = pins
  switch (edit.kind) {
    case 'type':
      return { numbers: { ...numbers, [name]: withNumber(rows, index, edit.value) }, pins }
    case 'reset':
      return { numbers: otherNumbers, pins }
    case 'pin':
      return { numbers, pins: { ...pins, [name]: { ...cells, [index]: edit.value } } }
    case 'unpin': {
      const { [index]: _, ...others } = cells
      return { numbers, pins: { ...pins, [name]: others } }
    }
    case 'unpin all':
      return { numbers, pins: otherPins }
    default:
      return edit.kind satisfies never
  }
}

/** Written rows with one number replaced; `index` is row × columns + column. */
export function withNumber(rows: Rows, index: number, value: number): Rows {
  const cols = rows[0].length
  return rows.map((row, r) => row.map((old, c) => (r * cols + c === index ? value : old)))
}
