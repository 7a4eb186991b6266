// The colors of a picture: those of the page in its light theme, on paper or a slide.
import type { Role } from '../../../lessons/lesson'

export const ink = '#1c1a17'
export const softInk = '#5f5a52'
export const captionInk = '#9a3412'
export const cellLine = '#55504a'
export const struckInk = '#a51e14'
export const pinInk = '#6d28d9'
export const clippedFill = '#cfcbc4'

/** The fill of a role's cells, and the edge at its left or around it. */
export const roleColors: Readonly<Record<Role, { readonly fill: string; readonly edge: string }>> =
  {
    input: { fill: '#fff2cc', edge: '#a37200' },
    target: { fill: '#fff2cc', edge: '#a37200' },
    weights: { fill: '#ffffff', edge: '#d8211d' },
    bias: { fill: '#f0eeea', edge: '#d8211d' },
    linear: { fill: '#ffffff', edge: cellLine },
    encoder: { fill: '#e2f0d9', edge: '#3a7a1e' },
    bottleneck: { fill: '#b5dc9c', edge: '#2c6114' },
    decoder: { fill: '#b9d6ee', edge: '#1d5c97' },
    output: { fill: '#deebf7', edge: '#2f75b5' },
    error: { fill: '#fbe5d6', edge: '#b4541a' },
    loss: { fill: '#fff59a', edge: '#8a7400' },
    gradient: { fill: '#f4f0ff', edge: '#5b3fb5' },
    plain: { fill: '#ffffff', edge: cellLine },
  }
