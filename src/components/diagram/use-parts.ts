// What pointer and keys do in the drawing: point at a part's cell, select it, move from part to part.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { cellOfPart, type NetworkPart, partKey, partsOf } from '../../lessons/network'
import { type NetworkScene, nodeIn } from '../../lessons/network-words'
import type { SheetCell } from '../../sheet/sheet'
import { select } from '../../store/reading'
import { pointAt } from '../../store/pointed'
import { focusCell } from '../cell-element'
import { type Layout, partNear } from './layout'
import { narrow } from './use-media'
import { moved, type Standing, standingOn, start } from './moves'

/** The handlers of the drawing, and the one part that Tab stops at. */
export function useParts(
  svg: RefObject<SVGSVGElement | null>,
  scene: NetworkScene,
  layout: Layout,
) {
  const { network } = scene
  const parts = useMemo(() => new Map(partsOf(network).map((it) => [partKey(it), it])), [network])
  const [stands, setStands] = useState<Standing>(start)
  const standing = parts.has(partKey(stands.part)) ? stands : start
  const under = useRef<string>(null)
  const keyed = useRef(false)
  const active = partKey(standing.part)
  useEffect(() => {
    if (keyed.current) svg.current?.querySelector<SVGElement>(`[data-part="${active}"]`)?.focus()
    keyed.current = false
  }, [active, svg])
  useEffect(() => () => pointAt([]), [])

  const point = (part: NetworkPart | null) => {
    const key = part && partKey(part)
    if (key === under.current) return
    under.current = key
    const cell = part && seenCell(scene, part)
    svg.current?.classList.toggle('on-part', cell !== null)
    pointAt(cell ? [cell] : [])
  }
  const near = ({ clientX, clientY }: MouseEvent, touch: boolean): NetworkPart | null => {
    const box = svg.current?.getBoundingClientRect()
    if (!box) return null
    const at = { x: clientX - box.left, y: clientY - box.top }
    return partNear(layout, [...parts.values()], at, touch ? 22 : 12)
  }
  const choose = (part: NetworkPart | null, byKey: boolean) => {
    const cell = part && seenCell(scene, part)
    if (!cell) return
    select(cell)
    // on a narrow page the cell is far away: a finger stays at the drawing, keys go along
    if (byKey || !window.matchMedia(narrow).matches) focusCell(cell)
  }
  return {
    active,
    handlers: {
      onPointerMove: (event: PointerEvent) => point(near(event, event.pointerType === 'touch')),
      onPointerLeave: () => point(null),
      onClick: (event: MouseEvent) => {
        // a click that no pointer made has no place: it is meant for what has the focus
        if (event.detail === 0) choose(partOf(parts, event.target), true)
        else choose(near(event, isTouch(event)), false)
      },
      onFocus: ({ target }: FocusEvent) => {
        const part = partOf(parts, target)
        if (!part) return
        if (part.kind === 'node') setStands(standingOn(part))
        point(part)
      },
      onBlur: () => point(null),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const next = moved(network, standing, event.key)
        const chosen = event.key === 'Enter' || event.key === ' '
        if (!next && !chosen) return
        event.preventDefault()
        event.stopPropagation()
        if (chosen) return choose(standing.part, true)
        keyed.current = true
        if (next) setStands(next)
      },
    },
  }
}

/** The cell of a part, if it can be seen yet. */
function seenCell(scene: NetworkScene, part: NetworkPart): SheetCell | null {
  const cell =
    part.kind === 'node'
      ? nodeIn(scene, part.row, part.index).cell
      : cellOfPart(scene.network, part, scene.example)
  return scene.sees(cell) ? cell : null
}

function partOf(
  parts: ReadonlyMap<string, NetworkPart>,
  target: EventTarget | null,
): NetworkPart | null {
  const element = target instanceof Element ? target.closest<SVGElement>('[data-part]') : null
  return parts.get(element?.dataset.part ?? '') ?? null
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof globalThis.PointerEvent && nativeEvent.pointerType === 'touch'
}
