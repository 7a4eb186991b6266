// Where labels stand so that they do not cover each other: each takes the first place that is free.

export interface Label {
  readonly text: string
  /** What it names. */
  readonly x: number
  readonly y: number
  /** The side on which it would best stand. */
  readonly away: { readonly x: number; readonly y: number }
  /** A point, rather than the tip of an arrow. */
  readonly point: boolean
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The height of a letter with its lead, and the width of one, in the drawing's units. */
export const letter = { height: 13, width: 6.4 }

/** The middle of each label, in a room that is so far across and down from its middle. */
export function placeLabels(
  labels: readonly Label[],
  { across, down }: { readonly across: number; readonly down: number },
): readonly { readonly x: number; readonly y: number }[] {
  // a label covers no point, its own neither
  const taken: Box[] = labels
    .filter(({ text, point }) => point || text !== '')
    .map(({ x, y, point }) => (point ? boxAround(x, y, 6) : boxAround(x, y, 3)))
  return labels.map((label) => {
    const width = label.text.length * letter.width
    const places = placesOf(label, width).map((place) => ({
      x: Math.min(across - width / 2, Math.max(width / 2 - across, place.x)),
      y: Math.min(down - letter.height / 2, Math.max(letter.height / 2 - down, place.y)),
    }))
    const overlaps = places.map((place) => {
      const box = boxOf(place, width)
      return taken.reduce((sum, other) => sum + overlapOf(box, other), 0)
    })
    const place = places[overlaps.indexOf(Math.min(...overlaps))]
    if (label.text !== '') taken.push(boxOf(place, width))
    return place
  })
}

/** Away from the tail first, then around the point, then further off. */
function placesOf({ x, y, away }: Label, width: number) {
  const length = Math.hypot(away.x, away.y) || 1
  const first = { x: away.x / length, y: away.y / length }
  const turns = [0, 45, -45, 90, -90, 135, -135, 180]
  return [1, 1.9, 2.8].flatMap((far) =>
    turns.map((degrees) => {
      const radians = (degrees * Math.PI) / 180
      const toX = first.x * Math.cos(radians) - first.y * Math.sin(radians)
      const toY = first.x * Math.sin(radians) + first.y * Math.cos(radians)
      return { x: x + toX * (width / 2 + 8 * far), y: y + toY * 13 * far }
    }),
  )
}

function boxOf({ x, y }: { readonly x: number; readonly y: number }, width: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - letter.height / 2,
    bottom: y + letter.height / 2,
  }
}

function boxAround(x: number, y: number, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by }
}

function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0 && down > 0 ? across * down : 0
}
