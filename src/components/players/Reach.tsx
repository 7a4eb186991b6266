// A line drawn around cells.
import type { Box } from './boxes'

export interface ReachProps {
  readonly box: Box | null
  readonly kind: string
}

export function Reach({ box, kind }: ReachProps) {
  return box && <div className={`play-${kind}`} style={{ ...box }} />
}
