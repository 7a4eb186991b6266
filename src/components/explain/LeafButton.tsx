// A number or name in a line of arithmetic: it points at its cell and goes there.
import { cellWords } from '../../lessons/cell-words'
import type { SheetCell } from '../../sheet/sheet'
import { useLesson } from '../../store/app'
import { pointAt } from '../../store/pointed'
import { follow } from './trail'

export interface LeafButtonProps {
  readonly leaf: SheetCell
  readonly text: string
  /** The one button of its line that Tab stops at. */
  readonly tabbable: boolean
  readonly onReach: () => void
}

export function LeafButton({ leaf, text, tabbable, onReach }: LeafButtonProps) {
  const lesson = useLesson()
  return (
    <button
      type="button"
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${text}, go to ${cellWords(lesson, leaf)}`}
      onPointerEnter={() => pointAt([leaf])}
      onPointerLeave={() => pointAt([])}
      onFocus={() => {
        onReach()
        pointAt([leaf])
      }}
      onBlur={() => pointAt([])}
      onClick={() => follow(leaf)}
    >
      {text}
    </button>
  )
}
