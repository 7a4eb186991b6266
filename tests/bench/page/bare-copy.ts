// A copy of a lesson's page whose numbers are bare text nodes: the least an edit can cost.
import type { Lesson } from '../../../src/lessons/lesson'
import { createEngine } from '../../../src/sheet/engine'
import { numberText } from '../../../src/tensor/number-text'
import { toRows } from '../../../src/tensor/tensor'

export interface BareCopy {
  readonly element: HTMLElement
  readonly cells: number
  readonly edit: (edit: { row: number; col: number; value: number }) => void
  readonly differing: () => string[]
}

/** Copies the elements, and keeps a text node for each cell. */
export function bareCopy(page: HTMLElement, { sheet }: Lesson): BareCopy {
  const element = page.cloneNode(true) as HTMLElement
  for (const named of element.querySelectorAll('[id]')) named.removeAttribute('id')
  const texts: Record<string, Text[]> = {}
  const cells = element.querySelectorAll<HTMLElement>('td[data-matrix]')
  for (const cell of cells) {
    const { matrix = '' } = cell.dataset
    texts[matrix] = [...(texts[matrix] ?? []), numberOf(cell)]
  }
  const engine = createEngine(sheet)
  let values = engine.evaluate({ numbers: {}, pins: {} })
  let X = toRows(values.X)
  return {
    element,
    cells: cells.length,
    edit: ({ row, col, value }) => {
      X = X.map((old, r) => (r === row ? old.with(col, value) : old))
      const after = engine.evaluate({ numbers: { X }, pins: {} })
      for (const [name, now] of Object.entries(after)) {
        const was = values[name]
        if (now === was) continue
        for (let i = 0; i < now.data.length; i++)
          if (now.data[i] !== was.data[i]) texts[name][i].data = numberText(now.data[i]).text
      }
      values = after
    },
    differing: () => {
      const originals = page.querySelectorAll<HTMLElement>('td[data-matrix]')
      return [...cells].flatMap((cell, i) => {
        const [copied, original] = [numberOf(cell).data, numberOf(originals[i]).data]
        const { matrix, row, col } = cell.dataset
        return copied === original ? [] : [`${matrix} ${row} ${col}: ${original}, not ${copied}`]
      })
    },
  }
}

function numberOf(cell: HTMLElement): Text {
  const text = cell.querySelector('.number')?.firstChild
  if (!(text instanceof Text)) throw new Error(`No number in ${cell.outerHTML}.`)
  return text
}
