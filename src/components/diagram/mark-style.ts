// The tint of a term, as the variable that the style sheet paints a part of the drawing with.
import type { CSSProperties } from 'react'
import type { NetworkMark } from '../../lessons/network-marks'
import { tints } from '../../store/lights'

const styles = Array.from({ length: tints }, (_, tint) => {
  const variables: Record<`--${string}`, string> = { '--mark': `var(--tint-${tint})` }
  return variables as CSSProperties
})

/** The variable for a term's mark; nothing for a part that is lit as a whole or not marked. */
export function markStyle(mark: NetworkMark | undefined): CSSProperties | undefined {
  return typeof mark === 'number' ? styles[mark % tints] : undefined
}
