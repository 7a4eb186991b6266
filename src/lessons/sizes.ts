// Sizes that can be worked by hand, and the names that are left when a size shrinks.
import type { LessonNames, LessonShape, SizeControl } from './kit'

export const smallestSize = 1
export const largestSize = 12

/** A control for one size; `resize` gives the shape that has it. */
export function sizeControl(
  label: string,
  value: number,
  resize: (size: number) => LessonShape,
): SizeControl {
  const fits = (size: number) =>
    Number.isInteger(size) && size >= smallestSize && size <= largestSize
  return { label, value, withSize: (size) => (fits(size) ? resize(size) : null) }
}

/** The names of the columns and features that are still there. */
export function namesThatFit(names: LessonNames, columns: number, features: number): LessonNames {
  return { columns: names.columns.slice(0, columns), features: names.features.slice(0, features) }
}
