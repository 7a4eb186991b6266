// The components that edit, shown as soon as they have been loaded, and from then on at once.
import type { ComponentType } from 'react'
import type { CellEditorProps } from './hands/CellEditor'
import type { CellToolsProps } from './hands/CellTools'
import type { SteerButtonProps } from './hands/SteerButton'
import { later } from './later'
import type { PlayCellProps } from './PlayCell'
import type { PlayMatrixProps } from './PlayMatrix'
import { type Hands, handsNow, loadHands } from './with-hands'

export const CellEditor = fromHands<CellEditorProps>((hands) => hands.CellEditor)
export const CellTools = fromHands<CellToolsProps>((hands) => hands.CellTools)
export const PlayCell = fromHands<PlayCellProps>((hands) => hands.PlayCell)
export const PlayMatrix = fromHands<PlayMatrixProps>((hands) => hands.PlayMatrix)
export const SteerButton = fromHands<SteerButtonProps>((hands) => hands.SteerButton)
export const StatusButtons = fromHands((hands) => hands.StatusButtons)
export const Overlays = fromHands((hands) => hands.Overlays)

/** A lazy component shows nothing for a moment even when it is loaded, and a key typed then is lost. */
function fromHands<Props extends object>(pick: (hands: Hands) => ComponentType<Props>) {
  const Later = later(async () => pick(await loadHands()))
  return function FromHands(props: Props) {
    const hands = handsNow()
    const Now = hands ? pick(hands) : Later
    return <Now {...props} />
  }
}
