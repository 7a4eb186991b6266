// Training of both lessons by bare loops over written rows, for the engine to equal.
import type { Rows } from '../../src/tensor/tensor'
import { clipped, each, layer, noBias, pairs, total, turned } from '../lessons/plain-loops'

type Numbers = Record<string, Rows>

/** One way to move a weight; `memory` is the weight's own. */
export type Rule = (w: number, g: number, memory: number[], count: number) => number

export const rules = (rate: number): Record<string, Rule> => ({
  sgd: (w, g) => w - rate * g,
  momentum: (w, g, memory) => {
    memory[0] = 0.9 * (memory[0] ?? 0) + g
    return w - rate * memory[0]
  },
  adam: (w, g, memory, count) => {
    memory[0] = 0.9 * (memory[0] ?? 0) + 0.1 * g
    memory[1] = 0.999 * (memory[1] ?? 0) + 0.001 * g * g
    const mean = memory[0] / (1 - 0.9 ** count)
    const square = memory[1] / (1 - 0.999 ** count)
    return w - (rate * mean) / (Math.sqrt(square) + 1e-8)
  },
})

export interface PlainRun {
  readonly numbers: Numbers
  /** Before the first step, and after each. */
  readonly losses: readonly number[]
}

type Pass = (numbers: Numbers) => { readonly loss: number; readonly gradients: Numbers }

export function plainRun(start: Numbers, pass: Pass, rule: Rule, steps: number): PlainRun {
  const memory = new Map<string, number[]>()
  let numbers = start
  let { loss, gradients } = pass(numbers)
  const losses = [loss]
  for (let count = 1; count <= steps; count++) {
    const next: Numbers = { ...numbers }
    for (const [name, slopes] of Object.entries(gradients)) {
      next[name] = numbers[name].map((row, i) =>
        row.map((w, j) => {
          const key = `${name} ${i} ${j}`
          const own = memory.get(key) ?? []
          memory.set(key, own)
          return rule(w, slopes[i][j], own, count)
        }),
      )
    }
    numbers = next
    ;({ loss, gradients } = pass(numbers))
    losses.push(loss)
  }
  return { numbers, losses }
}

/** Squared error of an autoencoder of so many layers, divided by a number. */
export function densePass(layers: number, by = 1): Pass {
  return (n) => {
    const a: Rows[] = [n.X]
    const z: Rows[] = []
    for (let k = 1; k <= layers; k++) {
      z.push(layer(n[`W${k}`], a[k - 1], n[`b${k}`]))
      a.push(clipped(z[k - 1]))
    }
    const errors = pairs(a[layers], n.X, (y, x) => y - x)
    let flowing = each(errors, (e) => (2 * e) / by)
    const gradients: Numbers = {}
    for (let k = layers; k >= 1; k--) {
      const dz = pairs(flowing, z[k - 1], (g, pre) => (pre > 0 ? g : 0))
      gradients[`W${k}`] = times(dz, turned(a[k - 1]))
      gradients[`b${k}`] = dz.map((row) => [total([row])])
      flowing = times(turned(n[`W${k}`]), dz)
    }
    return { loss: total(each(errors, (e) => e * e)) / by, gradients }
  }
}

/** Squared error and norm-weighted L1 of the sparse autoencoder, each divided by a number. */
export function sparsePass(by = 1, sparsityBy = 1): Pass {
  return (n) => {
    const lambda = n.lambda[0][0] / sparsityBy
    const z = layer(n.W_enc, n.X, n.b_enc)
    const f = clipped(z)
    const errors = pairs(layer(n.W_dec, f, n.b_dec), n.X, (y, x) => y - x)
    const norms = turned(n.W_dec).map((d) => Math.sqrt(total([d.map((x) => x * x)])))
    const sums = f.map((row) => total([row]))
    const g = each(errors, (e) => (2 * e) / by)
    const df = times(turned(n.W_dec), g).map((row, i) => row.map((x) => x + lambda * norms[i]))
    const dz = pairs(df, z, (x, pre) => (pre > 0 ? x : 0))
    return {
      loss:
        total(each(errors, (e) => e * e)) / by +
        lambda * norms.reduce((sum, norm, i) => sum + norm * sums[i], 0),
      gradients: {
        W_enc: times(dz, turned(n.X)),
        b_enc: dz.map((row) => [total([row])]),
        W_dec: times(g, turned(f)).map((row, r) =>
          row.map((x, i) =>
            norms[i] === 0 ? x : x + (lambda * sums[i] * n.W_dec[r][i]) / norms[i],
          ),
        ),
        b_dec: g.map((row) => [total([row])]),
      },
    }
  }
}

function times(left: Rows, right: Rows): number[][] {
  return layer(left, right, noBias(left))
}
