// How far a feature's slider goes, and what a guided turn up would hold it at.
import type { Vector } from './vectors'

/** A slider from 0, or below it for what is held below, to well above the largest activation. */
export function steerRange(activations: Vector): { readonly low: number; readonly high: number } {
  const finite = activations.filter(Number.isFinite)
  const most = Math.max(0, ...finite)
  return { low: Math.floor(Math.min(0, ...finite)), high: Math.max(5, Math.ceil(most * 2)) }
}

/** Where a guided turn up goes: a token the feature is off for, to where it is highest elsewhere. */
export function turnUp(activations: Vector): { readonly token: number; readonly value: number } {
  const most = Math.max(0, ...activations.filter(Number.isFinite))
  const off = activations.findIndex((value) => value === 0)
  return { token: Math.max(0, off), value: most > 0 ? most : 1 }
}
