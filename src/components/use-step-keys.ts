// Next and previous step by key, wherever the keys are free.
import { useEffect } from 'react'
import { stepBy } from '../store/reading'

const everywhere: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 }
const outsideGrids: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }

/** PageDown and PageUp step from anywhere but a text field; arrows where no grid has the focus. */
export function useStepKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (target.closest('input, textarea, dialog')) return
      const by =
        everywhere[event.key] ??
        (target.closest('[role=grid]') ? undefined : outsideGrids[event.key])
      if (!by) return
      event.preventDefault()
      stepBy(by)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
