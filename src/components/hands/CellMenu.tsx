// What can be done with the selected cells: the menu of the right button, the long press and Shift+F10.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SheetCell } from '../../sheet/sheet'
import { useApp } from '../../store/app'
import { focusCell } from '../cell-element'
import { itemsFor } from './cell-menu-items'
import { closeMenu, usePanels } from './panels'

export function CellMenu() {
  const menu = usePanels((state) => state.menu)
  const selected = useApp((state) => state.selected)
  if (!menu || !selected) return null
  return (
    <section aria-label="Cell menu">
      <OpenMenu {...menu} cell={selected} />
    </section>
  )
}

interface OpenMenuProps {
  readonly x: number
  readonly y: number
  readonly cell: SheetCell
}

function OpenMenu({ x, y, cell }: OpenMenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: x, top: y })

  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const { width, height } = element.getBoundingClientRect()
    setPlace({
      left: Math.max(4, Math.min(x, window.innerWidth - width - 4)),
      top: Math.max(4, Math.min(y, window.innerHeight - height - 4)),
    })
    element.querySelector('button')?.focus()
  }, [x, y])

  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) closeMenu()
    }
    window.addEventListener('pointerdown', onPress)
    return () => window.removeEventListener('pointerdown', onPress)
  }, [])

  const leave = () => {
    closeMenu()
    focusCell(cell)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') leave()
    else if (event.key in to) buttons[to[event.key]].focus()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label="Selected cells"
      className="cell-menu"
      style={place}
      onKeyDown={onKeyDown}
    >
      {itemsFor(cell).map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            leave()
            run()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
