// How far a feature's slider goes, and what a guided turn up would hold it at.
import type { Vector } from './vectors'

/**
 * A slider from 0 to well above the largest activation of the free feature, and as far as it is held
 * now: a range that grew with the number would run away under the hand that drags it.
 */
export function steerRange(
  free: Vector,
  held: number,
): { readonly low: number; readonly high: number } {
  const finite = free.filter(Number.isFinite)
  const now = Number.isFinite(held) ? held : 0
  const most = Math.ceil(2 * Math.max(0, ...finite))
  return { low: Math.floor(Math.min(0, now, ...finite)), high: Math.max(5, most, Math.ceil(now)) }
}

/** Where a guided turn up goes: a token the feature is off for, to where it is highest elsewhere. */
export function turnUp(activations: Vector): { readonly token: number; readonly value: number } {
  const most = Math.max(0, ...activations.filter(Number.isFinite))
  const off = activations.findIndex((value) => value === 0)
  return { token: Math.max(0, off), value: most > 0 ? most : 1 }
}
