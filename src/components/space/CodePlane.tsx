// The plane of the codes: each example a point, dragged or moved by arrow keys, decoding live.
import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { codeCells, type CodeSpace } from '../../lessons/space/code-space'
import { movedBy, type Pair, pairAt, placeOn, type Plane, planeOf } from '../../lessons/space/plane'
import { plainName, vectorText } from '../../lessons/space/space-words'
import { holdCells } from '../../store/steer'
import { CodePoint } from './CodePoint'
import { PlaneAxes } from './PlaneAxes'

export interface CodePlaneProps {
  readonly space: CodeSpace
  /** The neurons to the right and up; one alone is a line. */
  readonly axes: readonly number[]
  readonly chosen: number
  readonly onChoose: (example: number) => void
}

interface Drag {
  readonly example: number
  readonly key: string
  /** The plane stays while a point is dragged over it. */
  readonly plane: Plane
}

const sheet = { width: 360, height: 200 }
const steps: Readonly<Record<string, Pair>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}
let drags = 0

export function CodePlane({ space, axes, chosen, onChoose }: CodePlaneProps) {
  const { examples, neurons } = space
  const svg = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const pairs = useMemo(
    () =>
      examples.map(({ code }): Pair => [code[axes[0]], axes[1] === undefined ? 0 : code[axes[1]]]),
    [examples, axes],
  )
  const plane = drag?.plane ?? planeOf(pairs)

  const hold = (example: number, to: Pair, merge: string) => {
    const cells = codeCells(space, example)
    const moved = axes.map((axis, i) => ({ cell: cells[axis], value: to[i] }))
    if (moved.every(({ value }, i) => value === pairs[example][i])) return
    const code = examples[example].code.map((value, neuron) => to[axes.indexOf(neuron)] ?? value)
    holdCells(
      moved,
      `The code of ${examples[example].name.full} is held at ${vectorText(code)}.`,
      merge,
    )
  }
  const onPointerDown = (example: number) => (event: PointerEvent) => {
    onChoose(example)
    svg.current?.setPointerCapture(event.pointerId)
    drags += 1
    setDrag({ example, key: `drag code ${drags}`, plane })
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (!drag || !box) return
    const scale = sheet.width / box.width
    const at = { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }
    const to = pairAt(drag.plane, at, sheet)
    hold(drag.example, axes.length > 1 ? to : [to[0], 0], drag.key)
  }
  const onKeyDown = (example: number) => (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const size = event.shiftKey ? 1 : 0.1
    const [across, up] = pairs[example]
    const to: Pair = [
      movedBy(across, by[0] * size),
      movedBy(up, axes.length > 1 ? by[1] * size : 0),
    ]
    hold(example, to, `step code ${example}`)
  }
  return (
    <figure className="space-figure">
      <svg
        ref={svg}
        className="code-plane"
        role="group"
        aria-label={`The codes: ${examples.length} examples in ${axes.map((axis) => neurons[axis].full).join(' and ')}`}
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        onPointerMove={onPointerMove}
        onPointerUp={() => setDrag(null)}
        onPointerCancel={() => setDrag(null)}
      >
        <PlaneAxes plane={plane} sheet={sheet} names={axes.map((axis) => neurons[axis].full)} />
        {examples.map(({ index, name, code, pinned }) => (
          <CodePoint
            key={index}
            label={plainName(name)}
            spoken={`${name.full}: code ${vectorText(code)}${pinned ? ', pinned' : ''}`}
            place={placeOn(plane, pairs[index], sheet)}
            stacked={pairs.slice(0, index).filter((pair) => same(pair, pairs[index])).length}
            chosen={index === chosen}
            pinned={pinned}
            onChoose={() => onChoose(index)}
            onPointerDown={onPointerDown(index)}
            onKeyDown={onKeyDown(index)}
          />
        ))}
      </svg>
      <figcaption>
        Drag a point, or move it with the arrow keys (0.1, with Shift 1): its code is pinned there,
        and decoded.
      </figcaption>
    </figure>
  )
}

function same(a: Pair, b: Pair): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
