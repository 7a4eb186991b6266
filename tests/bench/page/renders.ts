// Which cells React rendered: the build of this page adds a call of `window.onCellRender` to Cell.

declare global {
  interface Window {
    onCellRender: ((matrix: string, row: number, col: number) => void) | undefined
  }
}

/** "W1 2 3": matrix, row and column. */
export type CellKey = string

export function keyOf(matrix: string, at: number, cols: number): CellKey {
  return `${matrix} ${Math.floor(at / cols)} ${at % cols}`
}

/** The cells rendered while something is done, each as often as it was. */
export async function rendersDuring(act: () => Promise<void>): Promise<CellKey[]> {
  const rendered: CellKey[] = []
  window.onCellRender = (matrix, row, col) => rendered.push(`${matrix} ${row} ${col}`)
  await act()
  window.onCellRender = undefined
  return rendered
}
