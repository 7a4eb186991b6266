// The check of a gradient by nudging its weight, loaded when a gradient's card is first open.
import { lazy, Suspense } from 'react'
import type { SheetCell } from '../sheet/sheet'

const Later = lazy(() => import('./backward/Nudge').then(({ Nudge }) => ({ default: Nudge })))

export function LazyNudge({ cell }: { readonly cell: SheetCell }) {
  return (
    <Suspense fallback={null}>
      <Later key={`${cell.matrix} ${cell.row} ${cell.col}`} cell={cell} />
    </Suspense>
  )
}
