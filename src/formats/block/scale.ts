// The factor that MATLAB and PyTorch print once above a matrix: 1.0e+03 *.

const factor = /^1(?:\.0*)?e([+-]?\d+) *\*$/i

/** Whether a line is such a factor and nothing else. */
export function isScale(line: string): boolean {
  return factor.test(line)
}

/** The cell with the factor in its exponent, so that no digit is lost to a multiplication. */
export function scaled(cell: string, scale: string): string {
  const exponent = factor.exec(scale)?.[1] ?? '0'
  return /^[-+]?[\d.]+$/.test(cell) ? `${cell}e${exponent}` : cell
}
