// A circle as a hand draws it: a little uneven, its end passing its start. The same on every visit.

/** The path of a circle around the origin; the seed decides how the hand trembles. */
export function handCircle(radius: number, seed: number): string {
  const wave = (k: number) => Math.sin(seed * 12.9898 * k + k * 78.233)
  const turn = 2.15 * Math.PI + 0.3 + 0.15 * wave(3)
  const start = -2.2 + 0.5 * wave(1)
  const steps = 14
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = start + (turn * i) / steps
    const uneven =
      1 + 0.03 * Math.sin(2 * angle + 5 * wave(2)) + 0.022 * Math.sin(3 * angle + 5 * wave(4))
    const far = radius * uneven * (1 + 0.05 * (i / steps - 0.5) * wave(5))
    return [far * Math.cos(angle), far * Math.sin(angle)] as const
  })
  const middle = (i: number) =>
    `${round((points[i][0] + points[i + 1][0]) / 2)} ${round((points[i][1] + points[i + 1][1]) / 2)}`
  const curves = points.slice(1, -1).map(([x, y], i) => `Q${round(x)} ${round(y)} ${middle(i + 1)}`)
  return `M${middle(0)}${curves.join('')}`
}

function round(value: number): string {
  return value.toFixed(2)
}
