// Columns of numbers as points and arrows in the space of the neurons.
import { at, type Tensor } from '../../tensor/tensor'

/** One number for each neuron. */
export type Vector = readonly number[]

/** A column of a matrix. */
export function columnOf(from: Tensor, col: number): Vector {
  return Array.from({ length: from.rows }, (_, row) => at(from, row, col))
}

export function plus(a: Vector, b: Vector): Vector {
  return a.map((value, i) => value + b[i])
}

export function minus(a: Vector, b: Vector): Vector {
  return a.map((value, i) => value - b[i])
}

export function times(by: number, a: Vector): Vector {
  return a.map((value) => by * value)
}

export function zeros(length: number): Vector {
  return Array.from({ length }, () => 0)
}

export function dot(a: Vector, b: Vector): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0)
}

export function lengthOf(a: Vector): number {
  return Math.hypot(...a)
}

export function isFiniteVector(a: Vector): boolean {
  return a.every(Number.isFinite)
}
