// A sheet: named matrices, each given as numbers or made by a formula. Plain data.
import type { OpName } from '../ops/index'
import type { Formula } from '../ops/op'
import type { Rows, Tensor } from '../tensor/tensor'

export type SheetFormula = Formula<OpName>

/** Named matrices. A given is its numbers; a result is a formula over names. */
export type Sheet = Readonly<Record<string, Rows | SheetFormula>>

/** The numbers of every named matrix of a sheet. */
export type Values = Readonly<Record<string, Tensor>>

/** One cell of one named matrix, zero-based. */
export interface SheetCell {
  readonly matrix: string
  readonly row: number
  readonly col: number
}

/** For each pinned matrix, the numbers that stand in place of what its formula makes. */
export type Pins = Readonly<Record<string, PinnedCells>>

/** Pinned numbers by index (row × columns + column). */
export type PinnedCells = Readonly<Record<number, number>>

export function isGiven(entry: Rows | SheetFormula): entry is Rows {
  return Array.isArray(entry)
}
