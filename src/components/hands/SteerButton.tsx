// The button beside a feature's name that steers it; an arrow key goes from it back to the row.
import type { KeyboardEvent } from 'react'
import { focusCell } from '../cell-element'
import { openSteering } from './steering-button'

export interface SteerButtonProps {
  readonly feature: number
  readonly name: string
}

export function SteerButton({ feature, name }: SteerButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    focusCell({ matrix: 'F', row: feature, col: 0 })
  }
  return (
    <button
      type="button"
      className="steer-button"
      // ← from the first cell of the row leads here; Tab stops once a grid
      tabIndex={-1}
      aria-label={`Steer ${name}`}
      title={`Steer ${name}`}
      onClick={() => openSteering(feature)}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8 20V4M4 8l4-4 4 4M16 4v16M12 16l4 4 4-4" />
      </svg>
    </button>
  )
}
