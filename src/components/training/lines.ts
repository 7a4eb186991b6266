// How each line of the curve is drawn: a color of the theme and dashes, so that color is not all.

export interface LineStyle {
  readonly color: string
  readonly dash: readonly number[]
}

const styles: Readonly<Record<string, LineStyle>> = {
  loss: { color: '--ink', dash: [] },
  reconstruction: { color: '--error-edge', dash: [8, 4] },
  sparsity: { color: '--encoder-edge', dash: [2, 3] },
  auxiliary: { color: '--gradient-edge', dash: [10, 3, 2, 3] },
  L0: { color: '--decoder-edge', dash: [] },
  dead: { color: '--struck', dash: [8, 4] },
  explained: { color: '--gradient-edge', dash: [] },
}

/** The style of a line by the name of what it shows. */
export function lineStyle(id: string): LineStyle {
  return styles[id] ?? styles.loss
}
