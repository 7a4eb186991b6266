// The check of a gradient by nudging its weight, loaded when a gradient's card is first open.
import type { SheetCell } from '../sheet/sheet'
import { later } from './later'

const Nudge = later(async () => (await import('./backward/Nudge')).Nudge)

export function LazyNudge({ cell }: { readonly cell: SheetCell }) {
  return <Nudge key={`${cell.matrix} ${cell.row} ${cell.col}`} cell={cell} />
}
